// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var b=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(l){throw t=0,l}};var v=b(c=>{"use strict";Object.defineProperty(c,"__esModule",{value:!0});function g(r){let t=r.length,l=0,f=0,h;for(;f<
t;)l++,h=r.charCodeAt(f++),h>=55296&&h<=56319&&f<t&&(h=r.charCodeAt(f),(h&64512)===56320&&f++);return l}c.default=g;g.code=
'require("ajv/dist/runtime/ucs2length").default'});var x=n;var u=v().default;function n(r,{instancePath:t="",parentData:l,parentDataProperty:f,rootData:h=r,dynamicAnchors:I={}}={}){
let y=null,s=0,d=n.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.eventId===void 0&&(p="eventId")||r.userId===void 0&&(p="userId")||r.jobId===void 0&&
(p="jobId")||r.timestamp===void 0&&(p="timestamp")||r.error===void 0&&(p="error"))return n.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.eventId!==
void 0){let a=r.eventId,e=s;if(s===e)if(typeof a=="string"){if(u(a)>256)return n.errors=[{instancePath:t+"/eventId",schemaPath:"\
#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(u(a)<1)return n.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:t+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=e===s}else var i=!0;
if(i){if(r.userId!==void 0){let a=r.userId,e=s;if(s===e)if(typeof a=="string"){if(u(a)>256)return n.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(u(a)<1)return n.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=e===
s}else var i=!0;if(i){if(r.jobId!==void 0){let a=r.jobId,e=s;if(s===e)if(typeof a=="string"){if(u(a)>256)return n.errors=
[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(u(a)<1)return n.errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=
[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var i=e===s}else var i=!0;if(i){if(r.timestamp!==void 0){let a=r.timestamp,e=s;if(s===e)if(typeof a=="number"&&
isFinite(a)){if(a>864e13||isNaN(a))return n.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(a<0||isNaN(a))
return n.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return n.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/tim\
estamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=e===s}else var i=!0;if(i){if(r.error!==
void 0){let a=r.error,e=s;if(s===e)if(typeof a=="string"){if(u(a)>1e4)return n.errors=[{instancePath:t+"/error",schemaPath:"\
#/properties/error/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],
!1}else return n.errors=[{instancePath:t+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=e===s}else var i=!0;if(i)if(r.retryCount!==void 0){let a=r.retryCount,e=s;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return n.errors=[{instancePath:t+"/retryCount",schemaPath:"#/properties/retryC\
ount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===e&&typeof a=="number"&&isFinite(
a)){if(a>1e3||isNaN(a))return n.errors=[{instancePath:t+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<0||isNaN(a))return n.errors=[{instancePath:t+
"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var i=e===s}else var i=!0}}}}}else return n.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return n.errors=y,s===0}n.evaluated={props:{eventId:!0,userId:!0,jobId:!0,
timestamp:!0,error:!0,retryCount:!0},dynamicProps:!1,dynamicItems:!1};var L=m;function m(r,{instancePath:t="",parentData:l,parentDataProperty:f,rootData:h=r,dynamicAnchors:I={}}={}){let y=null,s=0,d=m.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.eventId===void 0&&(p="eventId")||r.userId===void 0&&(p="userId")||r.jobId===void 0&&(p="jobId")||r.timestamp===
void 0&&(p="timestamp")||r.error===void 0&&(p="error"))return m.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let a=s;for(let e in r)if(!(e===
"eventId"||e==="userId"||e==="jobId"||e==="timestamp"||e==="error"||e==="retryCount")){return m.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have \
additional properties"}],!1;break}if(a===s){if(r.eventId!==void 0){let e=r.eventId,o=s;if(s===o)if(typeof e=="string"){if(u(
e)>256)return m.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(e)<1)return m.errors=[{instancePath:t+"/eventId",schemaPath:"\
#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return m.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var i=o===s}else var i=!0;if(i){if(r.userId!==void 0){let e=r.userId,o=s;if(s===o)if(typeof e==
"string"){if(u(e)>256)return m.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"max\
Length",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(e)<1)return m.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return m.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var i=o===s}else var i=!0;if(i){if(r.jobId!==void 0){let e=r.jobId,
o=s;if(s===o)if(typeof e=="string"){if(u(e)>256)return m.errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(e)<1)return m.
errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===s}else var i=!0;if(i){if(r.timestamp!==
void 0){let e=r.timestamp,o=s;if(s===o)if(typeof e=="number"&&isFinite(e)){if(e>864e13||isNaN(e))return m.errors=[{instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(e<0||isNaN(e))return m.errors=[{instancePath:t+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return m.errors=
[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var i=o===s}else var i=!0;if(i){if(r.error!==void 0){let e=r.error,o=s;if(s===o)if(typeof e=="string"){
if(u(e)>1e4)return m.errors=[{instancePath:t+"/error",schemaPath:"#/properties/error/maxLength",keyword:"maxLength",params:{
limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return m.errors=[{instancePath:t+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===s}else var i=!0;if(i)
if(r.retryCount!==void 0){let e=r.retryCount,o=s;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return m.errors=
[{instancePath:t+"/retryCount",schemaPath:"#/properties/retryCount/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(s===o&&typeof e=="number"&&isFinite(e)){if(e>1e3||isNaN(e))return m.errors=[{instancePath:t+"/r\
etryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"mu\
st be <= 1000"}],!1;if(e<0||isNaN(e))return m.errors=[{instancePath:t+"/retryCount",schemaPath:"#/properties/retryCount/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=o===s}else var i=!0}}}}}}}else
return m.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return m.errors=y,s===0}m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{L as closed,x as open};
