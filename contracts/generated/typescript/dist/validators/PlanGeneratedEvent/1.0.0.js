// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var N=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(h){throw s=0,h}};var v=N(g=>{"use strict";Object.defineProperty(g,"__esModule",{value:!0});function c(r){let s=r.length,h=0,d=0,f;for(;d<
s;)h++,f=r.charCodeAt(d++),f>=55296&&f<=56319&&d<s&&(f=r.charCodeAt(d),(f&64512)===56320&&d++);return h}g.default=c;c.code=
'require("ajv/dist/runtime/ucs2length").default'});var x=m,w={type:"object",required:["eventId","userId","planId","timestamp","planName","status","version"],properties:{eventId:{
type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,
maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},planName:{type:"string",maxLength:200},status:{type:"s\
tring",enum:["generating","completed","failed"]},version:{type:"integer",minimum:1,maximum:1e6}}},u=v().default;function m(r,{
instancePath:s="",parentData:h,parentDataProperty:d,rootData:f=r,dynamicAnchors:I={}}={}){let y=null,t=0,l=m.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.eventId===void 0&&(p="eventId")||r.userId===void 0&&(p="userId")||r.planId===void 0&&(p="planId")||r.timestamp===void 0&&
(p="timestamp")||r.planName===void 0&&(p="planName")||r.status===void 0&&(p="status")||r.version===void 0&&(p="version"))
return m.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must hav\
e required property '"+p+"'"}],!1;if(r.eventId!==void 0){let i=r.eventId,e=t;if(t===e)if(typeof i=="string"){if(u(i)>256)
return m.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(u(i)<1)return m.errors=[{instancePath:s+"/eventId",schemaPath:"\
#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return m.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=e===t}else var a=!0;if(a){if(r.userId!==void 0){let i=r.userId,e=t;if(t===e)if(typeof i==
"string"){if(u(i)>256)return m.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"max\
Length",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(i)<1)return m.errors=[{instancePath:s+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return m.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=e===t}else var a=!0;if(a){if(r.planId!==void 0){let i=r.planId,
e=t;if(t===e)if(typeof i=="string"){if(u(i)>128)return m.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/plan\
Id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(i)<1)return m.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/pla\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=e===t}else var a=!0;if(a){if(r.timestamp!==
void 0){let i=r.timestamp,e=t;if(t===e)if(typeof i=="number"&&isFinite(i)){if(i>864e13||isNaN(i))return m.errors=[{instancePath:s+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(i<0||isNaN(i))return m.errors=[{instancePath:s+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return m.errors=
[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=e===t}else var a=!0;if(a){if(r.planName!==void 0){let i=r.planName,e=t;if(t===e)if(typeof i=="s\
tring"){if(u(i)>200)return m.errors=[{instancePath:s+"/planName",schemaPath:"#/properties/planName/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return m.errors=[{instancePath:s+
"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=e===t}else var a=!0;if(a){if(r.status!==void 0){let i=r.status,e=t;if(typeof i!="string")return m.errors=[{instancePath:s+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i===
"generating"||i==="completed"||i==="failed"))return m.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:w.properties.status.enum},message:"must be equal to one of the allowed values"}],
!1;var a=e===t}else var a=!0;if(a)if(r.version!==void 0){let i=r.version,e=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)))return m.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===e&&typeof i=="number"&&isFinite(i)){if(i>1e6||isNaN(i))return m.errors=[
{instancePath:s+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"}],!1;if(i<1||isNaN(i))return m.errors=[{instancePath:s+"/version",schemaPath:"#/properties/\
version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=e===t}else var a=!0}}}}}}else
return m.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return m.errors=y,t===0}m.evaluated={props:{eventId:!0,userId:!0,planId:!0,timestamp:!0,planName:!0,status:!0,version:!0},
dynamicProps:!1,dynamicItems:!1};var L=n,P={type:"object",required:["eventId","userId","planId","timestamp","planName","\
status","version"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},planName:{type:"stri\
ng",maxLength:200},status:{type:"string",enum:["generating","completed","failed"]},version:{type:"integer",minimum:1,maximum:1e6}},
additionalProperties:!1};function n(r,{instancePath:s="",parentData:h,parentDataProperty:d,rootData:f=r,dynamicAnchors:I={}}={}){
let y=null,t=0,l=n.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.eventId===void 0&&(p="eventId")||r.userId===void 0&&(p="userId")||r.planId===void 0&&
(p="planId")||r.timestamp===void 0&&(p="timestamp")||r.planName===void 0&&(p="planName")||r.status===void 0&&(p="status")||
r.version===void 0&&(p="version"))return n.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=t;for(let e in r)if(!(e==="eventId"||e==="userId"||e==="planId"||
e==="timestamp"||e==="planName"||e==="status"||e==="version")){return n.errors=[{instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"}],
!1;break}if(i===t){if(r.eventId!==void 0){let e=r.eventId,o=t;if(t===o)if(typeof e=="string"){if(u(e)>256)return n.errors=
[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(u(e)<1)return n.errors=[{instancePath:s+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.
errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=o===t}else var a=!0;if(a){if(r.userId!==void 0){let e=r.userId,o=t;if(t===o)if(typeof e=="str\
ing"){if(u(e)>256)return n.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(e)<1)return n.errors=[{instancePath:s+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return n.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=o===t}else var a=!0;if(a){if(r.planId!==void 0){let e=r.planId,
o=t;if(t===o)if(typeof e=="string"){if(u(e)>128)return n.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/plan\
Id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(e)<1)return n.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/pla\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===t}else var a=!0;if(a){if(r.timestamp!==
void 0){let e=r.timestamp,o=t;if(t===o)if(typeof e=="number"&&isFinite(e)){if(e>864e13||isNaN(e))return n.errors=[{instancePath:s+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(e<0||isNaN(e))return n.errors=[{instancePath:s+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return n.errors=
[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=o===t}else var a=!0;if(a){if(r.planName!==void 0){let e=r.planName,o=t;if(t===o)if(typeof e=="s\
tring"){if(u(e)>200)return n.errors=[{instancePath:s+"/planName",schemaPath:"#/properties/planName/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return n.errors=[{instancePath:s+
"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=o===t}else var a=!0;if(a){if(r.status!==void 0){let e=r.status,o=t;if(typeof e!="string")return n.errors=[{instancePath:s+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(e===
"generating"||e==="completed"||e==="failed"))return n.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:P.properties.status.enum},message:"must be equal to one of the allowed values"}],
!1;var a=o===t}else var a=!0;if(a)if(r.version!==void 0){let e=r.version,o=t;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)))return n.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===o&&typeof e=="number"&&isFinite(e)){if(e>1e6||isNaN(e))return n.errors=[
{instancePath:s+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"}],!1;if(e<1||isNaN(e))return n.errors=[{instancePath:s+"/version",schemaPath:"#/properties/\
version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=o===t}else var a=!0}}}}}}}}else
return n.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return n.errors=y,t===0}n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{L as closed,x as open};
