// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var b=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(l){throw r=0,l}};var v=b(c=>{"use strict";Object.defineProperty(c,"__esModule",{value:!0});function g(t){let r=t.length,l=0,h=0,f;for(;h<
r;)l++,f=t.charCodeAt(h++),f>=55296&&f<=56319&&h<r&&(f=t.charCodeAt(h),(f&64512)===56320&&h++);return l}c.default=g;g.code=
'require("ajv/dist/runtime/ucs2length").default'});var x=n;var p=v().default;function n(t,{instancePath:r="",parentData:l,parentDataProperty:h,rootData:f=t,dynamicAnchors:I={}}={}){
let y=null,s=0,d=n.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let u;if(t.eventId===void 0&&(u="eventId")||t.userId===void 0&&(u="userId")||t.jobId===void 0&&
(u="jobId")||t.timestamp===void 0&&(u="timestamp")||t.error===void 0&&(u="error"))return n.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(t.eventId!==
void 0){let i=t.eventId,e=s;if(s===e)if(typeof i=="string"){if(p(i)>256)return n.errors=[{instancePath:r+"/eventId",schemaPath:"\
#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(p(i)<1)return n.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=e===s}else var a=!0;
if(a){if(t.userId!==void 0){let i=t.userId,e=s;if(s===e)if(typeof i=="string"){if(p(i)>256)return n.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(p(i)<1)return n.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=e===
s}else var a=!0;if(a){if(t.jobId!==void 0){let i=t.jobId,e=s;if(s===e)if(typeof i=="string"){if(p(i)>256)return n.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(p(i)<1)return n.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=e===s}else var a=!0;if(a){if(t.timestamp!==void 0){let i=t.timestamp,e=s;if(s===e)if(typeof i=="number"&&
isFinite(i)){if(i>864e13||isNaN(i))return n.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<0||isNaN(i))
return n.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return n.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/tim\
estamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=e===s}else var a=!0;if(a){if(t.error!==
void 0){let i=t.error,e=s;if(s===e)if(typeof i=="string"){if(p(i)>1e4)return n.errors=[{instancePath:r+"/error",schemaPath:"\
#/properties/error/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],
!1}else return n.errors=[{instancePath:r+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var a=e===s}else var a=!0;if(a){if(t.retryCount!==void 0){let i=t.retryCount,e=s;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return n.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryC\
ount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===e&&typeof i=="number"&&isFinite(
i)){if(i>1e3||isNaN(i))return n.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(i<0||isNaN(i))return n.errors=[{instancePath:r+
"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var a=e===s}else var a=!0;if(a){if(t.code!==void 0){let i=t.code,e=s;if(s===e)if(typeof i=="string"){if(p(
i)>64)return n.errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(p(i)<1)return n.errors=[{instancePath:r+"/code",schemaPath:"#/pr\
operties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.
errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=e===s}else var a=!0;if(a){if(t.requestEventId!==void 0){let i=t.requestEventId,e=s;if(s===e)if(typeof i==
"string"){if(p(i)>256)return n.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLeng\
th",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(i)<1)return n.errors=
[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=e===s}else var a=!0;
if(a)if(t.retriable!==void 0){let i=s;if(typeof t.retriable!="boolean")return n.errors=[{instancePath:r+"/retriable",schemaPath:"\
#/properties/retriable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=i===s}else var a=!0}}}}}}}}else
return n.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return n.errors=y,s===0}n.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,error:!0,retryCount:!0,code:!0,requestEventId:!0,
retriable:!0},dynamicProps:!1,dynamicItems:!1};var N=m,L={type:"object",required:["eventId","userId","jobId","timestamp",
"error"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},error:{type:"string",
maxLength:1e4},retryCount:{type:"integer",minimum:0,maximum:1e3},code:{type:"string",minLength:1,maxLength:64},requestEventId:{
type:"string",minLength:1,maxLength:256},retriable:{type:"boolean"}},additionalProperties:!1},w=Object.prototype.hasOwnProperty;
function m(t,{instancePath:r="",parentData:l,parentDataProperty:h,rootData:f=t,dynamicAnchors:I={}}={}){let y=null,s=0,d=m.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let u;if(t.eventId===void 0&&(u="eventId")||t.userId===void 0&&(u="userId")||t.jobId===void 0&&(u="jobId")||t.timestamp===
void 0&&(u="timestamp")||t.error===void 0&&(u="error"))return m.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let i=s;for(let e in t)if(!w.call(
L.properties,e)){return m.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:e},message:"must NOT have additional properties"}],!1;break}if(i===s){if(t.eventId!==void 0){let e=t.
eventId,o=s;if(s===o)if(typeof e=="string"){if(p(e)>256)return m.errors=[{instancePath:r+"/eventId",schemaPath:"#/proper\
ties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(
e)<1)return m.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:r+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===s}else var a=!0;
if(a){if(t.userId!==void 0){let e=t.userId,o=s;if(s===o)if(typeof e=="string"){if(p(e)>256)return m.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(p(e)<1)return m.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===
s}else var a=!0;if(a){if(t.jobId!==void 0){let e=t.jobId,o=s;if(s===o)if(typeof e=="string"){if(p(e)>256)return m.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(p(e)<1)return m.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=o===s}else var a=!0;if(a){if(t.timestamp!==void 0){let e=t.timestamp,o=s;if(s===o)if(typeof e=="number"&&
isFinite(e)){if(e>864e13||isNaN(e))return m.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(e<0||isNaN(e))
return m.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return m.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/tim\
estamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=o===s}else var a=!0;if(a){if(t.error!==
void 0){let e=t.error,o=s;if(s===o)if(typeof e=="string"){if(p(e)>1e4)return m.errors=[{instancePath:r+"/error",schemaPath:"\
#/properties/error/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],
!1}else return m.errors=[{instancePath:r+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var a=o===s}else var a=!0;if(a){if(t.retryCount!==void 0){let e=t.retryCount,o=s;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return m.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryC\
ount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===o&&typeof e=="number"&&isFinite(
e)){if(e>1e3||isNaN(e))return m.errors=[{instancePath:r+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(e<0||isNaN(e))return m.errors=[{instancePath:r+
"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var a=o===s}else var a=!0;if(a){if(t.code!==void 0){let e=t.code,o=s;if(s===o)if(typeof e=="string"){if(p(
e)>64)return m.errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(p(e)<1)return m.errors=[{instancePath:r+"/code",schemaPath:"#/pr\
operties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.
errors=[{instancePath:r+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=o===s}else var a=!0;if(a){if(t.requestEventId!==void 0){let e=t.requestEventId,o=s;if(s===o)if(typeof e==
"string"){if(p(e)>256)return m.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLeng\
th",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(e)<1)return m.errors=
[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:r+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===s}else var a=!0;
if(a)if(t.retriable!==void 0){let e=s;if(typeof t.retriable!="boolean")return m.errors=[{instancePath:r+"/retriable",schemaPath:"\
#/properties/retriable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=e===s}else var a=!0}}}}}}}}}}else
return m.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return m.errors=y,s===0}m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{N as closed,x as open};
