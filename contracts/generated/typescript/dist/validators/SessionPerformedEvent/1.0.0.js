// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var T=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(w){throw s=0,w}};var S=T(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});function O(t){let s=t.length,w=0,b=0,v;for(;b<
s;)w++,v=t.charCodeAt(b++),v>=55296&&v<=56319&&b<s&&(v=t.charCodeAt(b),(v&64512)===56320&&b++);return w}N.default=O;O.code=
'require("ajv/dist/runtime/ucs2length").default'});var D=u;var f=S().default;function g(t,{instancePath:s="",parentData:w,parentDataProperty:b,rootData:v=t,dynamicAnchors:L={}}={}){let d=null,e=0,l=g.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type!==void 0){let o=t.type,m=e;if(e===m)if(typeof o=="string"){if(f(o)>32)return g.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 \
characters"}],!1;if(f(o)<1)return g.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(t.reps!==void 0){let o=t.reps,m=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return g.errors=
[{instancePath:s+"/reps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===m&&typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o))return g.errors=[{instancePath:s+"/reps",schemaPath:"\
#/properties/reps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(o<0||isNaN(
o))return g.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=m===e}else var a=!0;if(a)if(t.seconds!==void 0){let o=t.seconds,m=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return g.errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof o=="number"&&isFinite(o)){if(o>
14400||isNaN(o))return g.errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(o<0||isNaN(o))return g.errors=[{instancePath:s+"\
/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1}var a=m===e}else var a=!0}}else return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return g.errors=d,e===0}g.evaluated={props:{type:!0,reps:!0,seconds:!0},dynamicProps:!1,
dynamicItems:!1};function c(t,{instancePath:s="",parentData:w,parentDataProperty:b,rootData:v=t,dynamicAnchors:L={}}={}){
let d=null,e=0,l=c.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let m;if(t.name===void 0&&(m="name")||t.sets===void 0&&(m="sets"))return c.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
if(t.name!==void 0){let i=t.name,r=e;if(e===r)if(typeof i=="string"){if(f(i)>256)return c.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 cha\
racters"}],!1;if(f(i)<1)return c.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=r===e}else
var a=!0;if(a){if(t.isCoreLift!==void 0){let i=e;if(typeof t.isCoreLift!="boolean")return c.errors=[{instancePath:s+"/is\
CoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=i===e}else var a=!0;if(a){if(t.supersetGroup!==void 0){let i=t.supersetGroup,r=e;if(e===r)if(typeof i=="string"){if(f(
i)>64)return c.errors=[{instancePath:s+"/supersetGroup",schemaPath:"#/properties/supersetGroup/maxLength",keyword:"maxLe\
ngth",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(f(i)<1)return c.errors=[{instancePath:s+
"/supersetGroup",schemaPath:"#/properties/supersetGroup/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/supersetGroup",schemaPath:"#/properties/sup\
ersetGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=r===e}else var a=!0;if(a){if(t.
restSeconds!==void 0){let i=t.restSeconds,r=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return c.errors=[
{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===r&&typeof i=="number"&&isFinite(i)){if(i>14400||isNaN(i))return c.errors=[{instancePath:s+"\
/restSeconds",schemaPath:"#/properties/restSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"\
must be <= 14400"}],!1;if(i<0||isNaN(i))return c.errors=[{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSec\
onds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=r===e}else var a=!0;if(a)
if(t.sets!==void 0){let i=t.sets,r=e;if(e===r)if(Array.isArray(i)){if(i.length>60)return c.errors=[{instancePath:s+"/set\
s",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 item\
s"}],!1;if(i.length<1)return c.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let I=i.length;for(let x=0;x<I;x++){let P=e;g(
i[x],{instancePath:s+"/sets/"+x,parentData:i,parentDataProperty:x,rootData:v,dynamicAnchors:L})||(d=d===null?g.errors:d.
concat(g.errors),e=d.length);var o=P===e;if(!o)break}}}else return c.errors=[{instancePath:s+"/sets",schemaPath:"#/prope\
rties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=r===e}else var a=!0}}}}else return c.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.
errors=d,e===0}c.evaluated={props:{name:!0,isCoreLift:!0,supersetGroup:!0,restSeconds:!0,sets:!0},dynamicProps:!1,dynamicItems:!1};
function u(t,{instancePath:s="",parentData:w,parentDataProperty:b,rootData:v=t,dynamicAnchors:L={}}={}){let d=null,e=0,l=u.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let m;if(t.eventId===void 0&&(m="eventId")||t.userId===void 0&&(m="userId")||t.timestamp===void 0&&(m="timestamp")||
t.order===void 0&&(m="order")||t.durationSeconds===void 0&&(m="durationSeconds")||t.exercises===void 0&&(m="exercises")||
t.source===void 0&&(m="source"))return u.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(t.eventId!==void 0){let i=t.eventId,r=e;if(e===r)if(typeof i=="str\
ing"){if(f(i)>256)return u.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(i)<1)return u.errors=[{instancePath:s+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return u.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=r===e}else var a=!0;if(a){if(t.userId!==void 0){let i=t.
userId,r=e;if(e===r)if(typeof i=="string"){if(f(i)>256)return u.errors=[{instancePath:s+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(i)<
1)return u.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:s+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=r===e}else var a=!0;if(a){if(t.
sessionRef!==void 0){let i=t.sessionRef,r=e;if(e===r)if(typeof i=="string"){if(f(i)>256)return u.errors=[{instancePath:s+
"/sessionRef",schemaPath:"#/properties/sessionRef/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(f(i)<1)return u.errors=[{instancePath:s+"/sessionRef",schemaPath:"#/properties/sess\
ionRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.
errors=[{instancePath:s+"/sessionRef",schemaPath:"#/properties/sessionRef/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=r===e}else var a=!0;if(a){if(t.timestamp!==void 0){let i=t.timestamp,r=e;if(e===r)if(typeof i==
"number"&&isFinite(i)){if(i>864e13||isNaN(i))return u.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<0||
isNaN(i))return u.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return u.errors=[{instancePath:s+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=r===e}else var a=!0;if(a){
if(t.order!==void 0){let i=t.order,r=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return u.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
r&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return u.errors=[{instancePath:s+"/order",schemaPath:"\
#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 900719\
9254740991"}],!1;if(i<0||isNaN(i))return u.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=r===e}else var a=!0;if(a){if(t.durationSeconds!==
void 0){let i=t.durationSeconds,r=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return u.errors=[{instancePath:s+
"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===r&&typeof i=="number"&&isFinite(i)){if(i>604800||isNaN(i))return u.errors=[{instancePath:s+"/dura\
tionSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"\
must be <= 604800"}],!1;if(i<1||isNaN(i))return u.errors=[{instancePath:s+"/durationSeconds",schemaPath:"#/properties/du\
rationSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=r===e}else var a=!0;
if(a){if(t.exercises!==void 0){let i=t.exercises,r=e;if(e===r)if(Array.isArray(i)){if(i.length>60)return u.errors=[{instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have mo\
re than 60 items"}],!1;if(i.length<1)return u.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let I=i.length;for(let x=0;x<
I;x++){let P=e;c(i[x],{instancePath:s+"/exercises/"+x,parentData:i,parentDataProperty:x,rootData:v,dynamicAnchors:L})||(d=
d===null?c.errors:d.concat(c.errors),e=d.length);var o=P===e;if(!o)break}}}else return u.errors=[{instancePath:s+"/exerc\
ises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=r===
e}else var a=!0;if(a){if(t.planId!==void 0){let i=t.planId,r=e;if(e===r)if(typeof i=="string"){if(f(i)>128)return u.errors=
[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(f(i)<1)return u.errors=[{instancePath:s+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=r===e}else var a=!0;if(a){if(t.resultEventId!==void 0){let i=t.resultEventId,r=e;if(e===r)if(typeof i==
"string"){if(f(i)>256)return u.errors=[{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(i)<1)return u.errors=[
{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:s+"/resultEventId",schemaPath:"\
#/properties/resultEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=r===e}else var a=!0;
if(a)if(t.source!==void 0){let i=t.source,r=e;if(e===r)if(typeof i=="string"){if(f(i)>32)return u.errors=[{instancePath:s+
"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more t\
han 32 characters"}],!1;if(f(i)<1)return u.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:s+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=r===
e}else var a=!0}}}}}}}}}else return u.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return u.errors=d,e===0}u.evaluated={props:{eventId:!0,userId:!0,sessionRef:!0,timestamp:!0,
order:!0,durationSeconds:!0,exercises:!0,planId:!0,resultEventId:!0,source:!0},dynamicProps:!1,dynamicItems:!1};var F=p,
_={type:"object",required:["eventId","userId","timestamp","order","durationSeconds","exercises","source"],properties:{eventId:{
type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},sessionRef:{type:"string",minLength:1,
maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},order:{type:"integer",minimum:0,maximum:9007199254740991},
durationSeconds:{type:"integer",minimum:1,maximum:604800},exercises:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/\
$defs/exercise"}},planId:{type:"string",minLength:1,maxLength:128},resultEventId:{type:"string",minLength:1,maxLength:256},
source:{type:"string",minLength:1,maxLength:32}},$defs:{exercise:{type:"object",required:["name","sets"],properties:{name:{
type:"string",minLength:1,maxLength:256},isCoreLift:{type:"boolean"},supersetGroup:{type:"string",minLength:1,maxLength:64},
restSeconds:{type:"integer",minimum:0,maximum:14400},sets:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/set"}}},
additionalProperties:!1},set:{type:"object",properties:{type:{type:"string",minLength:1,maxLength:32},reps:{type:"intege\
r",minimum:0,maximum:1e3},seconds:{type:"integer",minimum:0,maximum:14400}},additionalProperties:!1}},additionalProperties:!1},
j=Object.prototype.hasOwnProperty;function y(t,{instancePath:s="",parentData:w,parentDataProperty:b,rootData:v=t,dynamicAnchors:L={}}={}){let d=null,e=0,l=y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let o=e;for(let m in t)if(!(m==="type"||m==="reps"||m==="seconds")){return y.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prop\
erties"}],!1;break}if(o===e){if(t.type!==void 0){let m=t.type,i=e;if(e===i)if(typeof m=="string"){if(f(m)>32)return y.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:32},message:"must NO\
T have more than 32 characters"}],!1;if(f(m)<1)return y.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=i===e}else var a=!0;if(a){if(t.reps!==void 0){let m=t.reps,i=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return y.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===i&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return y.errors=[{
instancePath:s+"/reps",schemaPath:"#/properties/reps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(m<0||isNaN(m))return y.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===e}else var a=!0;if(a)if(t.seconds!==void 0){
let m=t.seconds,i=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return y.errors=[{instancePath:s+"/seconds",
schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof m==
"number"&&isFinite(m)){if(m>14400||isNaN(m))return y.errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(m<0||isNaN(m))return y.
errors=[{instancePath:s+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=i===e}else var a=!0}}}else return y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return y.errors=d,e===0}y.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function h(t,{instancePath:s="",parentData:w,parentDataProperty:b,rootData:v=t,dynamicAnchors:L={}}={}){
let d=null,e=0,l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let m;if(t.name===void 0&&(m="name")||t.sets===void 0&&(m="sets"))return h.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{let i=e;for(let r in t)if(!(r==="name"||r==="isCoreLift"||r==="supersetGroup"||r==="restSeconds"||r==="sets")){return h.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(t.name!==void 0){let r=t.name,n=e;if(e===n)if(typeof r==
"string"){if(f(r)>256)return h.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(r)<1)return h.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return h.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let r=e;if(typeof t.
isCoreLift!="boolean")return h.errors=[{instancePath:s+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=r===e}else var a=!0;if(a){if(t.supersetGroup!==void 0){
let r=t.supersetGroup,n=e;if(e===n)if(typeof r=="string"){if(f(r)>64)return h.errors=[{instancePath:s+"/supersetGroup",schemaPath:"\
#/properties/supersetGroup/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(f(r)<1)return h.errors=[{instancePath:s+"/supersetGroup",schemaPath:"#/properties/supersetGroup/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:s+"\
/supersetGroup",schemaPath:"#/properties/supersetGroup/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=n===e}else var a=!0;if(a){if(t.restSeconds!==void 0){let r=t.restSeconds,n=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r)))return h.errors=[{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof r=="number"&&isFinite(r)){if(r>14400||isNaN(
r))return h.errors=[{instancePath:s+"/restSeconds",schemaPath:"#/properties/restSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(r<0||isNaN(r))return h.errors=[{instancePath:s+"/restSec\
onds",schemaPath:"#/properties/restSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1}var a=n===e}else var a=!0;if(a)if(t.sets!==void 0){let r=t.sets,n=e;if(e===n)if(Array.isArray(r)){if(r.length>
60)return h.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:60},
message:"must NOT have more than 60 items"}],!1;if(r.length<1)return h.errors=[{instancePath:s+"/sets",schemaPath:"#/pro\
perties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let x=r.
length;for(let P=0;P<x;P++){let k=e;y(r[P],{instancePath:s+"/sets/"+P,parentData:r,parentDataProperty:P,rootData:v,dynamicAnchors:L})||
(d=d===null?y.errors:d.concat(y.errors),e=d.length);var o=k===e;if(!o)break}}}else return h.errors=[{instancePath:s+"/se\
ts",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===e}else
var a=!0}}}}}}else return h.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return h.errors=d,e===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function p(t,{instancePath:s="",
parentData:w,parentDataProperty:b,rootData:v=t,dynamicAnchors:L={}}={}){let d=null,e=0,l=p.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.eventId===
void 0&&(m="eventId")||t.userId===void 0&&(m="userId")||t.timestamp===void 0&&(m="timestamp")||t.order===void 0&&(m="ord\
er")||t.durationSeconds===void 0&&(m="durationSeconds")||t.exercises===void 0&&(m="exercises")||t.source===void 0&&(m="s\
ource"))return p.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let i=e;for(let r in t)if(!j.call(_.properties,r)){return p.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(t.eventId!==void 0){let r=t.eventId,n=e;if(e===n)if(typeof r=="string"){if(f(
r)>256)return p.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(r)<1)return p.errors=[{instancePath:s+"/eventId",schemaPath:"\
#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return p.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.userId!==void 0){let r=t.userId,n=e;if(e===n)if(typeof r==
"string"){if(f(r)>256)return p.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"max\
Length",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(r)<1)return p.errors=[{instancePath:s+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return p.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.sessionRef!==void 0){let r=t.
sessionRef,n=e;if(e===n)if(typeof r=="string"){if(f(r)>256)return p.errors=[{instancePath:s+"/sessionRef",schemaPath:"#/\
properties/sessionRef/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(f(r)<1)return p.errors=[{instancePath:s+"/sessionRef",schemaPath:"#/properties/sessionRef/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return p.errors=[{instancePath:s+"/ses\
sionRef",schemaPath:"#/properties/sessionRef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a){if(t.timestamp!==void 0){let r=t.timestamp,n=e;if(e===n)if(typeof r=="number"&&isFinite(r)){if(r>864e13||
isNaN(r))return p.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(r<0||isNaN(r))return p.errors=[{instancePath:s+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return p.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=n===e}else var a=!0;if(a){if(t.order!==void 0){let r=t.order,
n=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return p.errors=[{instancePath:s+"/order",schemaPath:"#/pro\
perties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof r=="number"&&
isFinite(r)){if(r>9007199254740991||isNaN(r))return p.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(r<
0||isNaN(r))return p.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=n===e}else var a=!0;if(a){if(t.durationSeconds!==void 0){let r=t.
durationSeconds,n=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return p.errors=[{instancePath:s+"/duration\
Seconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===n&&typeof r=="number"&&isFinite(r)){if(r>604800||isNaN(r))return p.errors=[{instancePath:s+"/durationSeconds",
schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must \
be <= 604800"}],!1;if(r<1||isNaN(r))return p.errors=[{instancePath:s+"/durationSeconds",schemaPath:"#/properties/duratio\
nSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=n===e}else var a=!0;
if(a){if(t.exercises!==void 0){let r=t.exercises,n=e;if(e===n)if(Array.isArray(r)){if(r.length>60)return p.errors=[{instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have mo\
re than 60 items"}],!1;if(r.length<1)return p.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let x=r.length;for(let P=0;P<
x;P++){let k=e;h(r[P],{instancePath:s+"/exercises/"+P,parentData:r,parentDataProperty:P,rootData:v,dynamicAnchors:L})||(d=
d===null?h.errors:d.concat(h.errors),e=d.length);var o=k===e;if(!o)break}}}else return p.errors=[{instancePath:s+"/exerc\
ises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=n===
e}else var a=!0;if(a){if(t.planId!==void 0){let r=t.planId,n=e;if(e===n)if(typeof r=="string"){if(f(r)>128)return p.errors=
[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(f(r)<1)return p.errors=[{instancePath:s+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return p.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.resultEventId!==void 0){let r=t.resultEventId,n=e;if(e===n)if(typeof r==
"string"){if(f(r)>256)return p.errors=[{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(f(r)<1)return p.errors=[
{instancePath:s+"/resultEventId",schemaPath:"#/properties/resultEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return p.errors=[{instancePath:s+"/resultEventId",schemaPath:"\
#/properties/resultEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a)if(t.source!==void 0){let r=t.source,n=e;if(e===n)if(typeof r=="string"){if(f(r)>32)return p.errors=[{instancePath:s+
"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more t\
han 32 characters"}],!1;if(f(r)<1)return p.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return p.errors=[{instancePath:s+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0}}}}}}}}}}}else return p.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return p.errors=d,e===0}p.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{F as closed,D as open};
