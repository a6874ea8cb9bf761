// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var w=Object.defineProperty;var L=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var T=(e,t)=>{for(var c in t)w(e,c,{get:t[c],enumerable:!0})},q=(e,t,c,f)=>{if(t&&typeof t=="object"||typeof t=="functio\
n")for(let y of x(t))!O.call(e,y)&&y!==c&&w(e,y,{get:()=>t[y],enumerable:!(f=L(t,y))||f.enumerable});return e};var j=e=>q(w({},"__esModule",{value:!0}),e);var V={};T(V,{closed:()=>k,open:()=>b});module.exports=j(V);var A=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),
t.exports}catch(c){throw t=0,c}},D=A(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});function t(c){let f=c.
length,y=0,P=0,g;for(;P<f;)y++,g=c.charCodeAt(P++),g>=55296&&g<=56319&&P<f&&(g=c.charCodeAt(P),(g&64512)===56320&&P++);return y}
e.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),b=i,F={type:"object",required:["eventId","userId",
"planId","timestamp","planName","status","version"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{
type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"number",minimum:0,
maximum:864e13},planName:{type:"string",maxLength:200},status:{type:"string",enum:["generating","completed","failed"]},version:{
type:"integer",minimum:1,maximum:1e6}}},d=D().default;function i(e,{instancePath:t="",parentData:c,parentDataProperty:f,
rootData:y=e,dynamicAnchors:P={}}={}){let g=null,a=0,v=i.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.
items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.eventId===void 0&&(p="eventId")||e.userId===
void 0&&(p="userId")||e.planId===void 0&&(p="planId")||e.timestamp===void 0&&(p="timestamp")||e.planName===void 0&&(p="p\
lanName")||e.status===void 0&&(p="status")||e.version===void 0&&(p="version"))return i.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.eventId!==
void 0){let I=e.eventId,o=a;if(a===o)if(typeof I=="string"){if(d(I)>256)return i.errors=[{instancePath:t+"/eventId",schemaPath:"\
#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(d(I)<1)return i.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:t+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===a}else var r=!0;
if(r){if(e.userId!==void 0){let o=e.userId,l=a;if(a===l)if(typeof o=="string"){if(d(o)>256)return i.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(d(o)<1)return i.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===
a}else var r=!0;if(r){if(e.planId!==void 0){let l=e.planId,h=a;if(a===h)if(typeof l=="string"){if(d(l)>128)return i.errors=
[{instancePath:t+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(d(l)<1)return i.errors=[{instancePath:t+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.
errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var r=h===a}else var r=!0;if(r){if(e.timestamp!==void 0){let h=e.timestamp,u=a;if(a===u)if(typeof h==
"number"&&isFinite(h)){if(h>864e13||isNaN(h))return i.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(h<0||
isNaN(h))return i.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:t+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var r=u===a}else var r=!0;if(r){
if(e.planName!==void 0){let u=e.planName,n=a;if(a===n)if(typeof u=="string"){if(d(u)>200)return i.errors=[{instancePath:t+
"/planName",schemaPath:"#/properties/planName/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return i.errors=[{instancePath:t+"/planName",schemaPath:"#/properties/planName/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=n===a}else var r=!0;if(r){if(e.status!==void 0){
let n=e.status,m=a;if(typeof n!="string")return i.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n==="generating"||n==="completed"||n==="failed"))
return i.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:F.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var r=m===a}else var r=!0;if(r)if(e.version!==
void 0){let n=e.version,m=a;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return i.errors=[{instancePath:t+"/\
version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a===
m&&typeof n=="number"&&isFinite(n)){if(n>1e6||isNaN(n))return i.errors=[{instancePath:t+"/version",schemaPath:"#/propert\
ies/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(n<1||isNaN(
n))return i.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var r=m===a}else var r=!0}}}}}}else return i.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return i.errors=g,a===0}i.evaluated={props:{
eventId:!0,userId:!0,planId:!0,timestamp:!0,planName:!0,status:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var k=s,C={
type:"object",required:["eventId","userId","planId","timestamp","planName","status","version"],properties:{eventId:{type:"\
string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},
timestamp:{type:"number",minimum:0,maximum:864e13},planName:{type:"string",maxLength:200},status:{type:"string",enum:["g\
enerating","completed","failed"]},version:{type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1};function s(e,{
instancePath:t="",parentData:c,parentDataProperty:f,rootData:y=e,dynamicAnchors:P={}}={}){let g=null,a=0,v=s.evaluated;if(v.
dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;
if(e.eventId===void 0&&(p="eventId")||e.userId===void 0&&(p="userId")||e.planId===void 0&&(p="planId")||e.timestamp===void 0&&
(p="timestamp")||e.planName===void 0&&(p="planName")||e.status===void 0&&(p="status")||e.version===void 0&&(p="version"))
return s.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must hav\
e required property '"+p+"'"}],!1;{let I=a;for(let o in e)if(!(o==="eventId"||o==="userId"||o==="planId"||o==="timestamp"||
o==="planName"||o==="status"||o==="version"))return s.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;if(I===a){if(e.eventId!==
void 0){let o=e.eventId,l=a;if(a===l)if(typeof o=="string"){if(d(o)>256)return s.errors=[{instancePath:t+"/eventId",schemaPath:"\
#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(d(o)<1)return s.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:t+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=l===a}else var r=!0;
if(r){if(e.userId!==void 0){let l=e.userId,h=a;if(a===h)if(typeof l=="string"){if(d(l)>256)return s.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(d(l)<1)return s.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=h===
a}else var r=!0;if(r){if(e.planId!==void 0){let h=e.planId,u=a;if(a===u)if(typeof h=="string"){if(d(h)>128)return s.errors=
[{instancePath:t+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(d(h)<1)return s.errors=[{instancePath:t+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.
errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var r=u===a}else var r=!0;if(r){if(e.timestamp!==void 0){let u=e.timestamp,n=a;if(a===n)if(typeof u==
"number"&&isFinite(u)){if(u>864e13||isNaN(u))return s.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(u<0||
isNaN(u))return s.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return s.errors=[{instancePath:t+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var r=n===a}else var r=!0;if(r){
if(e.planName!==void 0){let n=e.planName,m=a;if(a===m)if(typeof n=="string"){if(d(n)>200)return s.errors=[{instancePath:t+
"/planName",schemaPath:"#/properties/planName/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return s.errors=[{instancePath:t+"/planName",schemaPath:"#/properties/planName/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=m===a}else var r=!0;if(r){if(e.status!==void 0){
let m=e.status,N=a;if(typeof m!="string")return s.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="generating"||m==="completed"||m==="failed"))
return s.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:C.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var r=N===a}else var r=!0;if(r)if(e.version!==
void 0){let m=e.version,N=a;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return s.errors=[{instancePath:t+"/\
version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(a===
N&&typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m))return s.errors=[{instancePath:t+"/version",schemaPath:"#/propert\
ies/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(m<1||isNaN(
m))return s.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var r=N===a}else var r=!0}}}}}}}}else return s.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return s.errors=g,a===0}s.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};
