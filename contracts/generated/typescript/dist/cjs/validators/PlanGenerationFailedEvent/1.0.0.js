// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var b=Object.defineProperty;var N=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var x=Object.prototype.hasOwnProperty;var L=(r,e)=>{for(var c in e)b(r,c,{get:e[c],enumerable:!0})},C=(r,e,c,g)=>{if(e&&typeof e=="object"||typeof e=="functio\
n")for(let y of j(e))!x.call(r,y)&&y!==c&&b(r,y,{get:()=>e[y],enumerable:!(g=N(e,y))||g.enumerable});return r};var O=r=>C(b({},"__esModule",{value:!0}),r);var q={};L(q,{closed:()=>k,open:()=>w});module.exports=O(q);var T=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),
e.exports}catch(c){throw e=0,c}},A=T(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});function e(c){let g=c.
length,y=0,P=0,f;for(;P<g;)y++,f=c.charCodeAt(P++),f>=55296&&f<=56319&&P<g&&(f=c.charCodeAt(P),(f&64512)===56320&&P++);return y}
r.default=e,e.code='require("ajv/dist/runtime/ucs2length").default'}),w=m,u=A().default;function m(r,{instancePath:e="",
parentData:c,parentDataProperty:g,rootData:y=r,dynamicAnchors:P={}}={}){let f=null,t=0,v=m.evaluated;if(v.dynamicProps&&
(v.props=void 0),v.dynamicItems&&(v.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.eventId===
void 0&&(h="eventId")||r.userId===void 0&&(h="userId")||r.jobId===void 0&&(h="jobId")||r.timestamp===void 0&&(h="timesta\
mp")||r.error===void 0&&(h="error"))return m.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(r.eventId!==void 0){let l=r.eventId,o=t;if(t===
o)if(typeof l=="string"){if(u(l)>256)return m.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLen\
gth",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(l)<1)return m.errors=
[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/even\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===t}else var a=!0;if(a){if(r.userId!==
void 0){let o=r.userId,d=t;if(t===d)if(typeof o=="string"){if(u(o)>256)return m.errors=[{instancePath:e+"/userId",schemaPath:"\
#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(u(o)<1)return m.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===t}else var a=!0;
if(a){if(r.jobId!==void 0){let d=r.jobId,p=t;if(t===p)if(typeof d=="string"){if(u(d)>256)return m.errors=[{instancePath:e+
"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"}],!1;if(u(d)<1)return m.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:e+"\
/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===
t}else var a=!0;if(a){if(r.timestamp!==void 0){let p=r.timestamp,s=t;if(t===s)if(typeof p=="number"&&isFinite(p)){if(p>864e13||
isNaN(p))return m.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<0||isNaN(p))return m.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return m.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=s===t}else var a=!0;if(a){if(r.error!==void 0){let s=r.error,
n=t;if(t===n)if(typeof s=="string"){if(u(s)>1e4)return m.errors=[{instancePath:e+"/error",schemaPath:"#/properties/error\
/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return m.
errors=[{instancePath:e+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=n===t}else var a=!0;if(a)if(r.retryCount!==void 0){let s=r.retryCount,n=t;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s)))return m.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryCount/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===n&&typeof s=="number"&&isFinite(s)){if(s>1e3||
isNaN(s))return m.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(s<0||isNaN(s))return m.errors=[{instancePath:e+"/retryCount",
schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var a=n===t}else var a=!0}}}}}else return m.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return m.errors=f,t===0}m.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,
error:!0,retryCount:!0},dynamicProps:!1,dynamicItems:!1};var k=i;function i(r,{instancePath:e="",parentData:c,parentDataProperty:g,
rootData:y=r,dynamicAnchors:P={}}={}){let f=null,t=0,v=i.evaluated;if(v.dynamicProps&&(v.props=void 0),v.dynamicItems&&(v.
items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.eventId===void 0&&(h="eventId")||r.userId===
void 0&&(h="userId")||r.jobId===void 0&&(h="jobId")||r.timestamp===void 0&&(h="timestamp")||r.error===void 0&&(h="error"))
return i.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},message:"must hav\
e required property '"+h+"'"}],!1;{let l=t;for(let o in r)if(!(o==="eventId"||o==="userId"||o==="jobId"||o==="timestamp"||
o==="error"||o==="retryCount"))return i.errors=[{instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;if(l===t){if(r.eventId!==void 0){
let o=r.eventId,d=t;if(t===d)if(typeof o=="string"){if(u(o)>256)return i.errors=[{instancePath:e+"/eventId",schemaPath:"\
#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(u(o)<1)return i.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===t}else var a=!0;
if(a){if(r.userId!==void 0){let d=r.userId,p=t;if(t===p)if(typeof d=="string"){if(u(d)>256)return i.errors=[{instancePath:e+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(u(d)<1)return i.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===
t}else var a=!0;if(a){if(r.jobId!==void 0){let p=r.jobId,s=t;if(t===s)if(typeof p=="string"){if(u(p)>256)return i.errors=
[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(u(p)<1)return i.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=
[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=s===t}else var a=!0;if(a){if(r.timestamp!==void 0){let s=r.timestamp,n=t;if(t===n)if(typeof s=="number"&&
isFinite(s)){if(s>864e13||isNaN(s))return i.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(s<0||isNaN(s))
return i.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/tim\
estamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=n===t}else var a=!0;if(a){if(r.error!==
void 0){let n=r.error,I=t;if(t===I)if(typeof n=="string"){if(u(n)>1e4)return i.errors=[{instancePath:e+"/error",schemaPath:"\
#/properties/error/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],
!1}else return i.errors=[{instancePath:e+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var a=I===t}else var a=!0;if(a)if(r.retryCount!==void 0){let n=r.retryCount,I=t;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return i.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryC\
ount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===I&&typeof n=="number"&&isFinite(
n)){if(n>1e3||isNaN(n))return i.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<0||isNaN(n))return i.errors=[{instancePath:e+
"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var a=I===t}else var a=!0}}}}}}}else return i.errors=[{instancePath:e,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return i.errors=f,t===0}i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
