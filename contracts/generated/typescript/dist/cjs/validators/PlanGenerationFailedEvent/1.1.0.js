// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var L=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var q=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var T=(r,e)=>{for(var g in e)L(r,g,{get:e[g],enumerable:!0})},C=(r,e,g,I)=>{if(e&&typeof e=="object"||typeof e=="functio\
n")for(let v of q(e))!O.call(r,v)&&v!==g&&L(r,v,{get:()=>e[v],enumerable:!(I=j(e,v))||I.enumerable});return r};var E=r=>C(L({},"__esModule",{value:!0}),r);var M={};T(M,{closed:()=>N,open:()=>x});module.exports=E(M);var A=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),
e.exports}catch(g){throw e=0,g}},D=A(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});function e(g){let I=g.
length,v=0,b=0,l;for(;b<I;)v++,l=g.charCodeAt(b++),l>=55296&&l<=56319&&b<I&&(l=g.charCodeAt(b),(l&64512)===56320&&b++);return v}
r.default=e,e.code='require("ajv/dist/runtime/ucs2length").default'}),x=i,n=D().default;function i(r,{instancePath:e="",
parentData:g,parentDataProperty:I,rootData:v=r,dynamicAnchors:b={}}={}){let l=null,t=0,P=i.evaluated;if(P.dynamicProps&&
(P.props=void 0),P.dynamicItems&&(P.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.eventId===
void 0&&(h="eventId")||r.userId===void 0&&(h="userId")||r.jobId===void 0&&(h="jobId")||r.timestamp===void 0&&(h="timesta\
mp")||r.error===void 0&&(h="error"))return i.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(r.eventId!==void 0){let w=r.eventId,c=t;if(t===
c)if(typeof w=="string"){if(n(w)>256)return i.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLen\
gth",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(n(w)<1)return i.errors=
[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/even\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===t}else var a=!0;if(a){if(r.userId!==
void 0){let c=r.userId,y=t;if(t===y)if(typeof c=="string"){if(n(c)>256)return i.errors=[{instancePath:e+"/userId",schemaPath:"\
#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(n(c)<1)return i.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===t}else var a=!0;
if(a){if(r.jobId!==void 0){let y=r.jobId,p=t;if(t===p)if(typeof y=="string"){if(n(y)>256)return i.errors=[{instancePath:e+
"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"}],!1;if(n(y)<1)return i.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"\
/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===
t}else var a=!0;if(a){if(r.timestamp!==void 0){let p=r.timestamp,d=t;if(t===d)if(typeof p=="number"&&isFinite(p)){if(p>864e13||
isNaN(p))return i.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<0||isNaN(p))return i.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return i.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=d===t}else var a=!0;if(a){if(r.error!==void 0){let d=r.error,
o=t;if(t===o)if(typeof d=="string"){if(n(d)>1e4)return i.errors=[{instancePath:e+"/error",schemaPath:"#/properties/error\
/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return i.
errors=[{instancePath:e+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=o===t}else var a=!0;if(a){if(r.retryCount!==void 0){let o=r.retryCount,m=t;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryCount/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===m&&typeof o=="number"&&isFinite(o)){if(o>
1e3||isNaN(o))return i.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(o<0||isNaN(o))return i.errors=[{instancePath:e+
"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var a=m===t}else var a=!0;if(a){if(r.code!==void 0){let m=r.code,u=t;if(t===u)if(typeof m=="string"){if(n(
m)>64)return i.errors=[{instancePath:e+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(n(m)<1)return i.errors=[{instancePath:e+"/code",schemaPath:"#/pr\
operties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return i.
errors=[{instancePath:e+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=u===t}else var a=!0;if(a){if(r.requestEventId!==void 0){let u=r.requestEventId,f=t;if(t===f)if(typeof u==
"string"){if(n(u)>256)return i.errors=[{instancePath:e+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLeng\
th",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(n(u)<1)return i.errors=
[{instancePath:e+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===t}else var a=!0;
if(a)if(r.retriable!==void 0){let u=t;if(typeof r.retriable!="boolean")return i.errors=[{instancePath:e+"/retriable",schemaPath:"\
#/properties/retriable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=u===t}else var a=!0}}}}}}}}else
return i.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return i.errors=l,t===0}i.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,error:!0,retryCount:!0,code:!0,requestEventId:!0,
retriable:!0},dynamicProps:!1,dynamicItems:!1};var N=s,F={type:"object",required:["eventId","userId","jobId","timestamp",
"error"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},error:{type:"string",
maxLength:1e4},retryCount:{type:"integer",minimum:0,maximum:1e3},code:{type:"string",minLength:1,maxLength:64},requestEventId:{
type:"string",minLength:1,maxLength:256},retriable:{type:"boolean"}},additionalProperties:!1},_=Object.prototype.hasOwnProperty;
function s(r,{instancePath:e="",parentData:g,parentDataProperty:I,rootData:v=r,dynamicAnchors:b={}}={}){let l=null,t=0,P=s.
evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.eventId===void 0&&(h="eventId")||r.userId===void 0&&(h="userId")||r.jobId===void 0&&(h="jobId")||r.timestamp===
void 0&&(h="timestamp")||r.error===void 0&&(h="error"))return s.errors=[{instancePath:e,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let w=t;for(let c in r)if(!_.call(
F.properties,c))return s.errors=[{instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;if(w===t){if(r.eventId!==void 0){let c=r.eventId,
y=t;if(t===y)if(typeof c=="string"){if(n(c)>256)return s.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eve\
ntId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(n(c)<1)return s.
errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/ev\
entId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===t}else var a=!0;if(a){if(r.userId!==
void 0){let y=r.userId,p=t;if(t===p)if(typeof y=="string"){if(n(y)>256)return s.errors=[{instancePath:e+"/userId",schemaPath:"\
#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(n(y)<1)return s.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===t}else var a=!0;
if(a){if(r.jobId!==void 0){let p=r.jobId,d=t;if(t===d)if(typeof p=="string"){if(n(p)>256)return s.errors=[{instancePath:e+
"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"}],!1;if(n(p)<1)return s.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"\
/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===
t}else var a=!0;if(a){if(r.timestamp!==void 0){let d=r.timestamp,o=t;if(t===o)if(typeof d=="number"&&isFinite(d)){if(d>864e13||
isNaN(d))return s.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(d<0||isNaN(d))return s.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return s.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=o===t}else var a=!0;if(a){if(r.error!==void 0){let o=r.error,
m=t;if(t===m)if(typeof o=="string"){if(n(o)>1e4)return s.errors=[{instancePath:e+"/error",schemaPath:"#/properties/error\
/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return s.
errors=[{instancePath:e+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=m===t}else var a=!0;if(a){if(r.retryCount!==void 0){let m=r.retryCount,u=t;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return s.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryCount/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===u&&typeof m=="number"&&isFinite(m)){if(m>
1e3||isNaN(m))return s.errors=[{instancePath:e+"/retryCount",schemaPath:"#/properties/retryCount/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(m<0||isNaN(m))return s.errors=[{instancePath:e+
"/retryCount",schemaPath:"#/properties/retryCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var a=u===t}else var a=!0;if(a){if(r.code!==void 0){let u=r.code,f=t;if(t===f)if(typeof u=="string"){if(n(
u)>64)return s.errors=[{instancePath:e+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(n(u)<1)return s.errors=[{instancePath:e+"/code",schemaPath:"#/pr\
operties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.
errors=[{instancePath:e+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=f===t}else var a=!0;if(a){if(r.requestEventId!==void 0){let f=r.requestEventId,k=t;if(t===k)if(typeof f==
"string"){if(n(f)>256)return s.errors=[{instancePath:e+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLeng\
th",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(n(f)<1)return s.errors=
[{instancePath:e+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=k===t}else var a=!0;
if(a)if(r.retriable!==void 0){let f=t;if(typeof r.retriable!="boolean")return s.errors=[{instancePath:e+"/retriable",schemaPath:"\
#/properties/retriable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=f===t}else var a=!0}}}}}}}}}}else
return s.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return s.errors=l,t===0}s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
