// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var T=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(N){throw s=0,N}};var O=T(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});function _(r){let s=r.length,N=0,w=0,y;for(;w<
s;)N++,y=r.charCodeAt(w++),y>=55296&&y<=56319&&w<s&&(y=r.charCodeAt(w),(y&64512)===56320&&w++);return N}F.default=_;_.code=
'require("ajv/dist/runtime/ucs2length").default'});var E=d;var l=O().default;function v(r,{instancePath:s="",parentData:N,parentDataProperty:w,rootData:y=r,dynamicAnchors:k={}}={}){let p=null,e=0,u=v.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.type!==void 0){let n=r.type,m=e;if(e===m)if(typeof n=="string"){if(l(n)>32)return v.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 \
characters"}],!1;if(l(n)<1)return v.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(r.reps!==void 0){let n=r.reps,m=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=
[{instancePath:s+"/reps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===m&&typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return v.errors=[{instancePath:s+"/reps",schemaPath:"\
#/properties/reps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<0||isNaN(
n))return v.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=m===e}else var a=!0;if(a)if(r.seconds!==void 0){let n=r.seconds,m=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof n=="number"&&isFinite(n)){if(n>
14400||isNaN(n))return v.errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(n<0||isNaN(n))return v.errors=[{instancePath:s+"\
/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1}var a=m===e}else var a=!0}}else return v.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return v.errors=p,e===0}v.evaluated={props:{type:!0,reps:!0,seconds:!0},dynamicProps:!1,
dynamicItems:!1};function h(r,{instancePath:s="",parentData:N,parentDataProperty:w,rootData:y=r,dynamicAnchors:k={}}={}){
let p=null,e=0,u=h.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.sets===void 0&&(m="sets"))return h.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
if(r.name!==void 0){let i=r.name,t=e;if(e===t)if(typeof i=="string"){if(l(i)>256)return h.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 cha\
racters"}],!1;if(l(i)<1)return h.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===e}else
var a=!0;if(a){if(r.isCoreLift!==void 0){let i=e;if(typeof r.isCoreLift!="boolean")return h.errors=[{instancePath:s+"/is\
CoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=i===e}else var a=!0;if(a){if(r.supersetGroup!==void 0){let i=r.supersetGroup,t=e;if(e===t)if(typeof i=="string"){if(l(
i)>64)return h.errors=[{instancePath:s+"/supersetGroup",schemaPath:"#/properties/supersetGroup/maxLength",keyword:"maxLe\
ngth",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(l(i)<1)return h.errors=[{instancePath:s+
"/supersetGroup",schemaPath:"#/properties/supersetGroup/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:s+"/supersetGroup",schemaPath:"#/properties/sup\
ersetGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===e}else var a=!0;if(a){if(r.
restSeconds!==void 0){let i=r.restSeconds,t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return h.errors=[
{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===t&&typeof i=="number"&&isFinite(i)){if(i>14400||isNaN(i))return h.errors=[{instancePath:s+"\
/restSeconds",schemaPath:"#/properties/restSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"\
must be <= 14400"}],!1;if(i<0||isNaN(i))return h.errors=[{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSec\
onds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=t===e}else var a=!0;if(a)
if(r.sets!==void 0){let i=r.sets,t=e;if(e===t)if(Array.isArray(i)){if(i.length>60)return h.errors=[{instancePath:s+"/set\
s",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 item\
s"}],!1;if(i.length<1)return h.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;let L=i.length;for(let P=0;P<L;P++){let b=e;v(
i[P],{instancePath:s+"/sets/"+P,parentData:i,parentDataProperty:P,rootData:y,dynamicAnchors:k})||(p=p===null?v.errors:p.
concat(v.errors),e=p.length);var n=b===e;if(!n)break}}}else return h.errors=[{instancePath:s+"/sets",schemaPath:"#/prope\
rties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=t===e}else var a=!0}}}}else return h.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return h.
errors=p,e===0}h.evaluated={props:{name:!0,isCoreLift:!0,supersetGroup:!0,restSeconds:!0,sets:!0},dynamicProps:!1,dynamicItems:!1};function I(r,{instancePath:s="",parentData:N,parentDataProperty:w,rootData:y=r,dynamicAnchors:k={}}={}){let p=null,e=0,u=I.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.usualSeconds===void 0&&(n="usualSeconds")||r.fourInFiveSeconds===void 0&&(n="fourInFiveSeconds"))return I.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have require\
d property '"+n+"'"}],!1;if(r.usualSeconds!==void 0){let m=r.usualSeconds,i=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return I.errors=[{instancePath:s+"/usualSeconds",schemaPath:"#/properties/usualSeconds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof m=="number"&&isFinite(m)){if(m>86400||isNaN(m))return I.
errors=[{instancePath:s+"/usualSeconds",schemaPath:"#/properties/usualSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},message:"must be <= 86400"}],!1;if(m<1||isNaN(m))return I.errors=[{instancePath:s+"/usualSeconds",schemaPath:"\
#/properties/usualSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=i===
e}else var a=!0;if(a)if(r.fourInFiveSeconds!==void 0){let m=r.fourInFiveSeconds,i=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return I.errors=[{instancePath:s+"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof m=="number"&&isFinite(m)){if(m>86400||
isNaN(m))return I.errors=[{instancePath:s+"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(m<1||isNaN(m))return I.errors=[{instancePath:s+
"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=i===e}else var a=!0}else return I.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return I.errors=p,e===0}I.evaluated={props:{usualSeconds:!0,fourInFiveSeconds:!0},
dynamicProps:!1,dynamicItems:!1};function d(r,{instancePath:s="",parentData:N,parentDataProperty:w,rootData:y=r,dynamicAnchors:k={}}={}){
let p=null,e=0,u=d.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.eventId===void 0&&(m="eventId")||r.userId===void 0&&(m="userId")||r.timestamp===
void 0&&(m="timestamp")||r.order===void 0&&(m="order")||r.durationSeconds===void 0&&(m="durationSeconds")||r.exercises===
void 0&&(m="exercises")||r.source===void 0&&(m="source"))return d.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(r.eventId!==void 0){let i=r.eventId,
t=e;if(e===t)if(typeof i=="string"){if(l(i)>256)return d.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eve\
ntId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(l(i)<1)return d.
errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/ev\
entId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===e}else var a=!0;if(a){if(r.userId!==
void 0){let i=r.userId,t=e;if(e===t)if(typeof i=="string"){if(l(i)>256)return d.errors=[{instancePath:s+"/userId",schemaPath:"\
#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(l(i)<1)return d.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:s+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===e}else var a=!0;
if(a){if(r.sessionRef!==void 0){let i=r.sessionRef,t=e;if(e===t)if(typeof i=="string"){if(l(i)>256)return d.errors=[{instancePath:s+
"/sessionRef",schemaPath:"#/properties/sessionRef/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(l(i)<1)return d.errors=[{instancePath:s+"/sessionRef",schemaPath:"#/properties/sess\
ionRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return d.
errors=[{instancePath:s+"/sessionRef",schemaPath:"#/properties/sessionRef/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=t===e}else var a=!0;if(a){if(r.timestamp!==void 0){let i=r.timestamp,t=e;if(e===t)if(typeof i==
"number"&&isFinite(i)){if(i>864e13||isNaN(i))return d.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<0||
isNaN(i))return d.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return d.errors=[{instancePath:s+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=t===e}else var a=!0;if(a){
if(r.order!==void 0){let i=r.order,t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return d.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
t&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return d.errors=[{instancePath:s+"/order",schemaPath:"\
#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 900719\
9254740991"}],!1;if(i<0||isNaN(i))return d.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=t===e}else var a=!0;if(a){if(r.durationSeconds!==
void 0){let i=r.durationSeconds,t=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return d.errors=[{instancePath:s+
"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===t&&typeof i=="number"&&isFinite(i)){if(i>604800||isNaN(i))return d.errors=[{instancePath:s+"/dura\
tionSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"\
must be <= 604800"}],!1;if(i<1||isNaN(i))return d.errors=[{instancePath:s+"/durationSeconds",schemaPath:"#/properties/du\
rationSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=t===e}else var a=!0;
if(a){if(r.exercises!==void 0){let i=r.exercises,t=e;if(e===t)if(Array.isArray(i)){if(i.length>60)return d.errors=[{instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have mo\
re than 60 items"}],!1;if(i.length<1)return d.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;let L=i.length;for(let P=0;P<
L;P++){let b=e;h(i[P],{instancePath:s+"/exercises/"+P,parentData:i,parentDataProperty:P,rootData:y,dynamicAnchors:k})||(p=
p===null?h.errors:p.concat(h.errors),e=p.length);var n=b===e;if(!n)break}}}else return d.errors=[{instancePath:s+"/exerc\
ises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=t===
e}else var a=!0;if(a){if(r.planId!==void 0){let i=r.planId,t=e;if(e===t)if(typeof i=="string"){if(l(i)>128)return d.errors=
[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(l(i)<1)return d.errors=[{instancePath:s+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return d.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=t===e}else var a=!0;if(a){if(r.resultEventId!==void 0){let i=r.resultEventId,t=e;if(e===t)if(typeof i==
"string"){if(l(i)>256)return d.errors=[{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(l(i)<1)return d.errors=[
{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:s+"/resultEventId",schemaPath:"\
#/properties/resultEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===e}else var a=!0;
if(a){if(r.said!==void 0){let i=e;I(r.said,{instancePath:s+"/said",parentData:r,parentDataProperty:"said",rootData:y,dynamicAnchors:k})||
(p=p===null?I.errors:p.concat(I.errors),e=p.length);var a=i===e}else var a=!0;if(a)if(r.source!==void 0){let i=r.source,
t=e;if(e===t)if(typeof i=="string"){if(l(i)>32)return d.errors=[{instancePath:s+"/source",schemaPath:"#/properties/sourc\
e/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(l(i)<1)return d.
errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:s+"/source",schemaPath:"#/properties/sou\
rce/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=t===e}else var a=!0}}}}}}}}}}else return d.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return d.
errors=p,e===0}d.evaluated={props:{eventId:!0,userId:!0,sessionRef:!0,timestamp:!0,order:!0,durationSeconds:!0,exercises:!0,
planId:!0,resultEventId:!0,said:!0,source:!0},dynamicProps:!1,dynamicItems:!1};var G=f,j={type:"object",required:["event\
Id","userId","timestamp","order","durationSeconds","exercises","source"],properties:{eventId:{type:"string",minLength:1,
maxLength:256},userId:{type:"string",minLength:1,maxLength:256},sessionRef:{type:"string",minLength:1,maxLength:256},timestamp:{
type:"number",minimum:0,maximum:864e13},order:{type:"integer",minimum:0,maximum:9007199254740991},durationSeconds:{type:"\
integer",minimum:1,maximum:604800},exercises:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/exercise"}},planId:{
type:"string",minLength:1,maxLength:128},resultEventId:{type:"string",minLength:1,maxLength:256},said:{$ref:"#/$defs/sai\
d"},source:{type:"string",minLength:1,maxLength:32}},$defs:{said:{type:"object",required:["usualSeconds","fourInFiveSeco\
nds"],properties:{usualSeconds:{type:"integer",minimum:1,maximum:86400},fourInFiveSeconds:{type:"integer",minimum:1,maximum:86400}},
additionalProperties:!1},exercise:{type:"object",required:["name","sets"],properties:{name:{type:"string",minLength:1,maxLength:256},
isCoreLift:{type:"boolean"},supersetGroup:{type:"string",minLength:1,maxLength:64},restSeconds:{type:"integer",minimum:0,
maximum:14400},sets:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/set"}}},additionalProperties:!1},set:{type:"\
object",properties:{type:{type:"string",minLength:1,maxLength:32},reps:{type:"integer",minimum:0,maximum:1e3},seconds:{type:"\
integer",minimum:0,maximum:14400}},additionalProperties:!1}},additionalProperties:!1},q=Object.prototype.hasOwnProperty;function g(r,{instancePath:s="",parentData:N,parentDataProperty:w,rootData:y=r,dynamicAnchors:k={}}={}){let p=null,e=0,u=g.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n=e;for(let m in r)if(!(m==="type"||m==="reps"||m==="seconds")){return g.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prop\
erties"}],!1;break}if(n===e){if(r.type!==void 0){let m=r.type,i=e;if(e===i)if(typeof m=="string"){if(l(m)>32)return g.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:32},message:"must NO\
T have more than 32 characters"}],!1;if(l(m)<1)return g.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=i===e}else var a=!0;if(a){if(r.reps!==void 0){let m=r.reps,i=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return g.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===i&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return g.errors=[{
instancePath:s+"/reps",schemaPath:"#/properties/reps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(m<0||isNaN(m))return g.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===e}else var a=!0;if(a)if(r.seconds!==void 0){
let m=r.seconds,i=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return g.errors=[{instancePath:s+"/seconds",
schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof m==
"number"&&isFinite(m)){if(m>14400||isNaN(m))return g.errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(m<0||isNaN(m))return g.
errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=i===e}else var a=!0}}}else return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return g.errors=p,e===0}g.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function c(r,{instancePath:s="",parentData:N,parentDataProperty:w,rootData:y=r,dynamicAnchors:k={}}={}){
let p=null,e=0,u=c.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name")||r.sets===void 0&&(m="sets"))return c.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{let i=e;for(let t in r)if(!(t==="name"||t==="isCoreLift"||t==="supersetGroup"||t==="restSeconds"||t==="sets")){return c.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let t=r.name,o=e;if(e===o)if(typeof t==
"string"){if(l(t)>256)return c.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(l(t)<1)return c.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return c.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(r.isCoreLift!==void 0){let t=e;if(typeof r.
isCoreLift!="boolean")return c.errors=[{instancePath:s+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=t===e}else var a=!0;if(a){if(r.supersetGroup!==void 0){
let t=r.supersetGroup,o=e;if(e===o)if(typeof t=="string"){if(l(t)>64)return c.errors=[{instancePath:s+"/supersetGroup",schemaPath:"\
#/properties/supersetGroup/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(l(t)<1)return c.errors=[{instancePath:s+"/supersetGroup",schemaPath:"#/properties/supersetGroup/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"\
/supersetGroup",schemaPath:"#/properties/supersetGroup/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=o===e}else var a=!0;if(a){if(r.restSeconds!==void 0){let t=r.restSeconds,o=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t)))return c.errors=[{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof t=="number"&&isFinite(t)){if(t>14400||isNaN(
t))return c.errors=[{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(t<0||isNaN(t))return c.errors=[{instancePath:s+"/restSec\
onds",schemaPath:"#/properties/restSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1}var a=o===e}else var a=!0;if(a)if(r.sets!==void 0){let t=r.sets,o=e;if(e===o)if(Array.isArray(t)){if(t.length>
60)return c.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:60},
message:"must NOT have more than 60 items"}],!1;if(t.length<1)return c.errors=[{instancePath:s+"/sets",schemaPath:"#/pro\
perties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;let P=t.
length;for(let b=0;b<P;b++){let S=e;g(t[b],{instancePath:s+"/sets/"+b,parentData:t,parentDataProperty:b,rootData:y,dynamicAnchors:k})||
(p=p===null?g.errors:p.concat(g.errors),e=p.length);var n=S===e;if(!n)break}}}else return c.errors=[{instancePath:s+"/se\
ts",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else
var a=!0}}}}}}else return c.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return c.errors=p,e===0}c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(r,{instancePath:s="",parentData:N,parentDataProperty:w,rootData:y=r,dynamicAnchors:k={}}={}){let p=null,e=0,u=x.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.usualSeconds===void 0&&(n="usualSeconds")||r.fourInFiveSeconds===void 0&&(n="fourInFiveSeconds"))return x.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have require\
d property '"+n+"'"}],!1;{let m=e;for(let i in r)if(!(i==="usualSeconds"||i==="fourInFiveSeconds")){return x.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(m===e){if(r.usualSeconds!==void 0){let i=r.usualSeconds,t=e;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i)))return x.errors=[{instancePath:s+"/usualSeconds",schemaPath:"#/properties/usualSeconds/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof i=="number"&&isFinite(i)){if(i>
86400||isNaN(i))return x.errors=[{instancePath:s+"/usualSeconds",schemaPath:"#/properties/usualSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(i<1||isNaN(i))return x.errors=[{instancePath:s+
"/usualSeconds",schemaPath:"#/properties/usualSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=t===e}else var a=!0;if(a)if(r.fourInFiveSeconds!==void 0){let i=r.fourInFiveSeconds,t=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return x.errors=[{instancePath:s+"/fourInFiveSeconds",schemaPath:"#/properties\
/fourInFiveSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===t&&typeof i=="numb\
er"&&isFinite(i)){if(i>86400||isNaN(i))return x.errors=[{instancePath:s+"/fourInFiveSeconds",schemaPath:"#/properties/fo\
urInFiveSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(i<1||
isNaN(i))return x.errors=[{instancePath:s+"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=t===e}else var a=!0}}}else return x.errors=[
{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=
p,e===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function f(r,{instancePath:s="",parentData:N,parentDataProperty:w,
rootData:y=r,dynamicAnchors:k={}}={}){let p=null,e=0,u=f.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.eventId===void 0&&(m="eventId")||r.userId===
void 0&&(m="userId")||r.timestamp===void 0&&(m="timestamp")||r.order===void 0&&(m="order")||r.durationSeconds===void 0&&
(m="durationSeconds")||r.exercises===void 0&&(m="exercises")||r.source===void 0&&(m="source"))return f.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{let i=e;for(let t in r)if(!q.call(j.properties,t)){return f.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(i===
e){if(r.eventId!==void 0){let t=r.eventId,o=e;if(e===o)if(typeof t=="string"){if(l(t)>256)return f.errors=[{instancePath:s+
"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have mor\
e than 256 characters"}],!1;if(l(t)<1)return f.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:s+
"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===
e}else var a=!0;if(a){if(r.userId!==void 0){let t=r.userId,o=e;if(e===o)if(typeof t=="string"){if(l(t)>256)return f.errors=
[{instancePath:s+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters"}],!1;if(l(t)<1)return f.errors=[{instancePath:s+"/userId",schemaPath:"#/properties\
/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.
errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=o===e}else var a=!0;if(a){if(r.sessionRef!==void 0){let t=r.sessionRef,o=e;if(e===o)if(typeof t==
"string"){if(l(t)>256)return f.errors=[{instancePath:s+"/sessionRef",schemaPath:"#/properties/sessionRef/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(l(t)<1)return f.errors=[{instancePath:s+
"/sessionRef",schemaPath:"#/properties/sessionRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return f.errors=[{instancePath:s+"/sessionRef",schemaPath:"#/properties/sessionRef/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(r.timestamp!==
void 0){let t=r.timestamp,o=e;if(e===o)if(typeof t=="number"&&isFinite(t)){if(t>864e13||isNaN(t))return f.errors=[{instancePath:s+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(t<0||isNaN(t))return f.errors=[{instancePath:s+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return f.errors=
[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=o===e}else var a=!0;if(a){if(r.order!==void 0){let t=r.order,o=e;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t)))return f.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t))
return f.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(t<0||isNaN(t))return f.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}var a=o===e}else var a=!0;if(a){if(r.durationSeconds!==void 0){let t=r.durationSeconds,o=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return f.errors=[{instancePath:s+"/durationSeconds",schemaPath:"#/properties/duratio\
nSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof t=="number"&&isFinite(
t)){if(t>604800||isNaN(t))return f.errors=[{instancePath:s+"/durationSeconds",schemaPath:"#/properties/durationSeconds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800"}],!1;if(t<1||isNaN(t))return f.
errors=[{instancePath:s+"/durationSeconds",schemaPath:"#/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var a=o===e}else var a=!0;if(a){if(r.exercises!==void 0){let t=r.exercises,o=e;
if(e===o)if(Array.isArray(t)){if(t.length>60)return f.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exer\
cises/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;if(t.length<1)return f.
errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var n=!0;let P=t.length;for(let b=0;b<P;b++){let S=e;c(t[b],{instancePath:s+"/ex\
ercises/"+b,parentData:t,parentDataProperty:b,rootData:y,dynamicAnchors:k})||(p=p===null?c.errors:p.concat(c.errors),e=p.
length);var n=S===e;if(!n)break}}}else return f.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a){if(r.planId!==void 0){
let t=r.planId,o=e;if(e===o)if(typeof t=="string"){if(l(t)>128)return f.errors=[{instancePath:s+"/planId",schemaPath:"#/\
properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;
if(l(t)<1)return f.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:s+"/planId",schemaPath:"\
#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;
if(a){if(r.resultEventId!==void 0){let t=r.resultEventId,o=e;if(e===o)if(typeof t=="string"){if(l(t)>256)return f.errors=
[{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(l(t)<1)return f.errors=[{instancePath:s+"/resultEventId",schemaPath:"\
#/properties/resultEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"}],!1}else return f.errors=[{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(r.said!==void 0){let t=e;x(r.
said,{instancePath:s+"/said",parentData:r,parentDataProperty:"said",rootData:y,dynamicAnchors:k})||(p=p===null?x.errors:
p.concat(x.errors),e=p.length);var a=t===e}else var a=!0;if(a)if(r.source!==void 0){let t=r.source,o=e;if(e===o)if(typeof t==
"string"){if(l(t)>32)return f.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxL\
ength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(l(t)<1)return f.errors=[{instancePath:s+
"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return f.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0}}}}}}}}}}}}else return f.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=p,e===0}f.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};export{G as closed,E as open};
