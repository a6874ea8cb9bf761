// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var j=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var C=Object.getOwnPropertyNames;var $=Object.prototype.hasOwnProperty;var _=(t,r)=>{for(var L in r)j(t,L,{get:r[L],enumerable:!0})},M=(t,r,L,D)=>{if(r&&typeof r=="object"||typeof r=="functio\
n")for(let P of C(r))!$.call(t,P)&&P!==L&&j(t,P,{get:()=>r[P],enumerable:!(D=R(r,P))||D.enumerable});return t};var z=t=>M(j({},"__esModule",{value:!0}),t);var Q={};_(Q,{closed:()=>G,open:()=>q});module.exports=z(Q);var B=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),
r.exports}catch(L){throw r=0,L}},H=B(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function r(L){let D=L.
length,P=0,k=0,m;for(;k<D;)P++,m=L.charCodeAt(k++),m>=55296&&m<=56319&&k<D&&(m=L.charCodeAt(k),(m&64512)===56320&&k++);return P}
t.default=r,r.code='require("ajv/dist/runtime/ucs2length").default'}),q=d,c=H().default;function F(t,{instancePath:r="",
parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){let m=null,e=0,h=F.evaluated;if(h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type!==void 0){
let f=t.type,s=e;if(e===s)if(typeof f=="string"){if(c(f)>32)return F.errors=[{instancePath:r+"/type",schemaPath:"#/prope\
rties/type/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(c(f)<
1)return F.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return F.errors=[{instancePath:r+"/type",schemaPath:"#/propert\
ies/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=s===e}else var a=!0;if(a){if(t.
reps!==void 0){let s=t.reps,i=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return F.errors=[{instancePath:r+
"/reps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s))return F.errors=[{instancePath:r+"/reps",schemaPath:"#/properties\
/reps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(s<0||isNaN(s))return F.
errors=[{instancePath:r+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=i===e}else var a=!0;if(a)if(t.seconds!==void 0){let s=t.seconds,i=e;if(!(typeof s=="nu\
mber"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return F.errors=[{instancePath:r+"/seconds",schemaPath:"#/properties/seconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof s=="number"&&isFinite(s)){if(s>14400||
isNaN(s))return F.errors=[{instancePath:r+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(s<0||isNaN(s))return F.errors=[{instancePath:r+"/seconds",
schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}
var a=i===e}else var a=!0}}else return F.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return F.errors=m,e===0}F.evaluated={props:{type:!0,reps:!0,seconds:!0},dynamicProps:!1,dynamicItems:!1};
function N(t,{instancePath:r="",parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){let m=null,e=0,h=N.
evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let s;if(t.name===void 0&&(s="name")||t.sets===void 0&&(s="sets"))return N.errors=[{instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(t.name!==void 0){
let i=t.name,o=e;if(e===o)if(typeof i=="string"){if(c(i)>256)return N.errors=[{instancePath:r+"/name",schemaPath:"#/prop\
erties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(
i)<1)return N.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return N.errors=[{instancePath:r+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(t.
isCoreLift!==void 0){let o=e;if(typeof t.isCoreLift!="boolean")return N.errors=[{instancePath:r+"/isCoreLift",schemaPath:"\
#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===e}else var a=!0;
if(a){if(t.supersetGroup!==void 0){let v=t.supersetGroup,p=e;if(e===p)if(typeof v=="string"){if(c(v)>64)return N.errors=
[{instancePath:r+"/supersetGroup",schemaPath:"#/properties/supersetGroup/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(c(v)<1)return N.errors=[{instancePath:r+"/supersetGroup",schemaPath:"\
#/properties/supersetGroup/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"}],!1}else return N.errors=[{instancePath:r+"/supersetGroup",schemaPath:"#/properties/supersetGroup/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.restSeconds!==void 0){let p=t.
restSeconds,n=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return N.errors=[{instancePath:r+"/restSeconds",
schemaPath:"#/properties/restSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
n&&typeof p=="number"&&isFinite(p)){if(p>14400||isNaN(p))return N.errors=[{instancePath:r+"/restSeconds",schemaPath:"#/p\
roperties/restSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(p<
0||isNaN(p))return N.errors=[{instancePath:r+"/restSeconds",schemaPath:"#/properties/restSeconds/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=n===e}else var a=!0;if(a)if(t.sets!==void 0){let p=t.
sets,n=e;if(e===n)if(Array.isArray(p)){if(p.length>60)return N.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/\
sets/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;if(p.length<1)return N.
errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"}],!1;{var f=!0;let l=p.length;for(let g=0;g<l;g++){let b=e;F(p[g],{instancePath:r+"/sets/"+
g,parentData:p,parentDataProperty:g,rootData:P,dynamicAnchors:k})||(m=m===null?F.errors:m.concat(F.errors),e=m.length);var f=b===
e;if(!f)break}}}else return N.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=n===e}else var a=!0}}}}else return N.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=m,e===0}N.evaluated={props:{
name:!0,isCoreLift:!0,supersetGroup:!0,restSeconds:!0,sets:!0},dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:r="",
parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){let m=null,e=0,h=T.evaluated;if(h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.usualSeconds===
void 0&&(f="usualSeconds")||t.fourInFiveSeconds===void 0&&(f="fourInFiveSeconds"))return T.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(t.usualSeconds!==
void 0){let s=t.usualSeconds,i=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return T.errors=[{instancePath:r+
"/usualSeconds",schemaPath:"#/properties/usualSeconds/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(e===i&&typeof s=="number"&&isFinite(s)){if(s>86400||isNaN(s))return T.errors=[{instancePath:r+"/usualSecond\
s",schemaPath:"#/properties/usualSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must b\
e <= 86400"}],!1;if(s<1||isNaN(s))return T.errors=[{instancePath:r+"/usualSeconds",schemaPath:"#/properties/usualSeconds\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=i===e}else var a=!0;if(a)
if(t.fourInFiveSeconds!==void 0){let s=t.fourInFiveSeconds,i=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))
return T.errors=[{instancePath:r+"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof s=="number"&&isFinite(s)){if(s>86400||isNaN(s))return T.
errors=[{instancePath:r+"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(s<1||isNaN(s))return T.errors=[{instancePath:r+"/fourInF\
iveSeconds",schemaPath:"#/properties/fourInFiveSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=i===e}else var a=!0}else return T.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return T.errors=m,e===0}T.evaluated={props:{usualSeconds:!0,fourInFiveSeconds:!0},
dynamicProps:!1,dynamicItems:!1};function d(t,{instancePath:r="",parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){
let m=null,e=0,h=d.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if(t.eventId===void 0&&(s="eventId")||t.userId===void 0&&(s="userId")||t.timestamp===
void 0&&(s="timestamp")||t.order===void 0&&(s="order")||t.durationSeconds===void 0&&(s="durationSeconds")||t.exercises===
void 0&&(s="exercises")||t.source===void 0&&(s="source"))return d.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(t.eventId!==void 0){let i=t.eventId,
o=e;if(e===o)if(typeof i=="string"){if(c(i)>256)return d.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eve\
ntId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(i)<1)return d.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/ev\
entId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0;if(a){if(t.userId!==
void 0){let o=t.userId,v=e;if(e===v)if(typeof o=="string"){if(c(o)>256)return d.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(c(o)<1)return d.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=v===e}else var a=!0;
if(a){if(t.sessionRef!==void 0){let v=t.sessionRef,p=e;if(e===p)if(typeof v=="string"){if(c(v)>256)return d.errors=[{instancePath:r+
"/sessionRef",schemaPath:"#/properties/sessionRef/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(c(v)<1)return d.errors=[{instancePath:r+"/sessionRef",schemaPath:"#/properties/sess\
ionRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return d.
errors=[{instancePath:r+"/sessionRef",schemaPath:"#/properties/sessionRef/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.timestamp!==void 0){let p=t.timestamp,n=e;if(e===n)if(typeof p==
"number"&&isFinite(p)){if(p>864e13||isNaN(p))return d.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<0||
isNaN(p))return d.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return d.errors=[{instancePath:r+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=n===e}else var a=!0;if(a){
if(t.order!==void 0){let n=t.order,y=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return d.errors=[{instancePath:r+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
y&&typeof n=="number"&&isFinite(n)){if(n>9007199254740991||isNaN(n))return d.errors=[{instancePath:r+"/order",schemaPath:"\
#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 900719\
9254740991"}],!1;if(n<0||isNaN(n))return d.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=y===e}else var a=!0;if(a){if(t.durationSeconds!==
void 0){let y=t.durationSeconds,l=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return d.errors=[{instancePath:r+
"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===l&&typeof y=="number"&&isFinite(y)){if(y>604800||isNaN(y))return d.errors=[{instancePath:r+"/dura\
tionSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"\
must be <= 604800"}],!1;if(y<1||isNaN(y))return d.errors=[{instancePath:r+"/durationSeconds",schemaPath:"#/properties/du\
rationSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=l===e}else var a=!0;
if(a){if(t.exercises!==void 0){let l=t.exercises,g=e;if(e===g)if(Array.isArray(l)){if(l.length>60)return d.errors=[{instancePath:r+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have mo\
re than 60 items"}],!1;if(l.length<1)return d.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var f=!0;let I=l.length;for(let x=0;x<
I;x++){let A=e;N(l[x],{instancePath:r+"/exercises/"+x,parentData:l,parentDataProperty:x,rootData:P,dynamicAnchors:k})||(m=
m===null?N.errors:m.concat(N.errors),e=m.length);var f=A===e;if(!f)break}}}else return d.errors=[{instancePath:r+"/exerc\
ises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===
e}else var a=!0;if(a){if(t.planId!==void 0){let g=t.planId,b=e;if(e===b)if(typeof g=="string"){if(c(g)>128)return d.errors=
[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(c(g)<1)return d.errors=[{instancePath:r+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return d.
errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=b===e}else var a=!0;if(a){if(t.resultEventId!==void 0){let b=t.resultEventId,I=e;if(e===I)if(typeof b==
"string"){if(c(b)>256)return d.errors=[{instancePath:r+"/resultEventId",schemaPath:"#/properties/resultEventId/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(b)<1)return d.errors=[
{instancePath:r+"/resultEventId",schemaPath:"#/properties/resultEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:r+"/resultEventId",schemaPath:"\
#/properties/resultEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=I===e}else var a=!0;
if(a){if(t.said!==void 0){let I=e;T(t.said,{instancePath:r+"/said",parentData:t,parentDataProperty:"said",rootData:P,dynamicAnchors:k})||
(m=m===null?T.errors:m.concat(T.errors),e=m.length);var a=I===e}else var a=!0;if(a)if(t.source!==void 0){let I=t.source,
x=e;if(e===x)if(typeof I=="string"){if(c(I)>32)return d.errors=[{instancePath:r+"/source",schemaPath:"#/properties/sourc\
e/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(c(I)<1)return d.
errors=[{instancePath:r+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return d.errors=[{instancePath:r+"/source",schemaPath:"#/properties/sou\
rce/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=x===e}else var a=!0}}}}}}}}}}else return d.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return d.
errors=m,e===0}d.evaluated={props:{eventId:!0,userId:!0,sessionRef:!0,timestamp:!0,order:!0,durationSeconds:!0,exercises:!0,
planId:!0,resultEventId:!0,said:!0,source:!0},dynamicProps:!1,dynamicItems:!1};var G=u,J={type:"object",required:["event\
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
integer",minimum:0,maximum:14400}},additionalProperties:!1}},additionalProperties:!1},K=Object.prototype.hasOwnProperty;
function S(t,{instancePath:r="",parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){let m=null,e=0,h=S.
evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let f=e;for(let s in t)if(!(s==="type"||s==="reps"||s==="seconds"))return S.errors=[{instancePath:r,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"}],!1;if(f===e){if(t.type!==void 0){let s=t.type,i=e;if(e===i)if(typeof s=="string"){if(c(s)>32)return S.errors=[{
instancePath:r+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT \
have more than 32 characters"}],!1;if(c(s)<1)return S.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return S.errors=[{
instancePath:r+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=i===e}else var a=!0;if(a){if(t.reps!==void 0){let i=t.reps,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return S.errors=[{instancePath:r+"/reps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i))return S.errors=[{instancePath:r+
"/reps",schemaPath:"#/properties/reps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= \
1000"}],!1;if(i<0||isNaN(i))return S.errors=[{instancePath:r+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=o===e}else var a=!0;if(a)if(t.seconds!==void 0){
let i=t.seconds,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return S.errors=[{instancePath:r+"/seconds",
schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i==
"number"&&isFinite(i)){if(i>14400||isNaN(i))return S.errors=[{instancePath:r+"/seconds",schemaPath:"#/properties/seconds\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(i<0||isNaN(i))return S.
errors=[{instancePath:r+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=o===e}else var a=!0}}}else return S.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return S.errors=m,e===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function w(t,{instancePath:r="",parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){
let m=null,e=0,h=w.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if(t.name===void 0&&(s="name")||t.sets===void 0&&(s="sets"))return w.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;
{let i=e;for(let o in t)if(!(o==="name"||o==="isCoreLift"||o==="supersetGroup"||o==="restSeconds"||o==="sets"))return w.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;if(i===e){if(t.name!==void 0){let o=t.name,v=e;if(e===v)if(typeof o==
"string"){if(c(o)>256)return w.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(o)<1)return w.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return w.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=v===e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let v=e;if(typeof t.
isCoreLift!="boolean")return w.errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=v===e}else var a=!0;if(a){if(t.supersetGroup!==void 0){
let p=t.supersetGroup,n=e;if(e===n)if(typeof p=="string"){if(c(p)>64)return w.errors=[{instancePath:r+"/supersetGroup",schemaPath:"\
#/properties/supersetGroup/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(c(p)<1)return w.errors=[{instancePath:r+"/supersetGroup",schemaPath:"#/properties/supersetGroup/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:r+"\
/supersetGroup",schemaPath:"#/properties/supersetGroup/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=n===e}else var a=!0;if(a){if(t.restSeconds!==void 0){let n=t.restSeconds,y=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return w.errors=[{instancePath:r+"/restSeconds",schemaPath:"#/properties/restSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof n=="number"&&isFinite(n)){if(n>14400||isNaN(
n))return w.errors=[{instancePath:r+"/restSeconds",schemaPath:"#/properties/restSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:14400},message:"must be <= 14400"}],!1;if(n<0||isNaN(n))return w.errors=[{instancePath:r+"/restSec\
onds",schemaPath:"#/properties/restSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1}var a=y===e}else var a=!0;if(a)if(t.sets!==void 0){let n=t.sets,y=e;if(e===y)if(Array.isArray(n)){if(n.length>
60)return w.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:60},
message:"must NOT have more than 60 items"}],!1;if(n.length<1)return w.errors=[{instancePath:r+"/sets",schemaPath:"#/pro\
perties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var f=!0;let g=n.
length;for(let b=0;b<g;b++){let I=e;S(n[b],{instancePath:r+"/sets/"+b,parentData:n,parentDataProperty:b,rootData:P,dynamicAnchors:k})||
(m=m===null?S.errors:m.concat(S.errors),e=m.length);var f=I===e;if(!f)break}}}else return w.errors=[{instancePath:r+"/se\
ts",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else
var a=!0}}}}}}else return w.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return w.errors=m,e===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:r="",
parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){let m=null,e=0,h=O.evaluated;if(h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.usualSeconds===
void 0&&(f="usualSeconds")||t.fourInFiveSeconds===void 0&&(f="fourInFiveSeconds"))return O.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let s=e;for(let i in t)
if(!(i==="usualSeconds"||i==="fourInFiveSeconds"))return O.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;if(s===e){if(t.usualSeconds!==
void 0){let i=t.usualSeconds,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:r+
"/usualSeconds",schemaPath:"#/properties/usualSeconds/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)){if(i>86400||isNaN(i))return O.errors=[{instancePath:r+"/usualSecond\
s",schemaPath:"#/properties/usualSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must b\
e <= 86400"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:r+"/usualSeconds",schemaPath:"#/properties/usualSeconds\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=o===e}else var a=!0;if(a)
if(t.fourInFiveSeconds!==void 0){let i=t.fourInFiveSeconds,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return O.errors=[{instancePath:r+"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)){if(i>86400||isNaN(i))return O.
errors=[{instancePath:r+"/fourInFiveSeconds",schemaPath:"#/properties/fourInFiveSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:r+"/fourInF\
iveSeconds",schemaPath:"#/properties/fourInFiveSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=o===e}else var a=!0}}}else return O.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return O.errors=m,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function u(t,{instancePath:r="",parentData:L,parentDataProperty:D,rootData:P=t,dynamicAnchors:k={}}={}){let m=null,e=0,h=u.
evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let s;if(t.eventId===void 0&&(s="eventId")||t.userId===void 0&&(s="userId")||t.timestamp===void 0&&(s="timestamp")||
t.order===void 0&&(s="order")||t.durationSeconds===void 0&&(s="durationSeconds")||t.exercises===void 0&&(s="exercises")||
t.source===void 0&&(s="source"))return u.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},
message:"must have required property '"+s+"'"}],!1;{let i=e;for(let o in t)if(!K.call(J.properties,o))return u.errors=[{
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;if(i===e){if(t.eventId!==void 0){let o=t.eventId,v=e;if(e===v)if(typeof o=="st\
ring"){if(c(o)>256)return u.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxL\
ength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(o)<1)return u.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return u.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=v===e}else var a=!0;if(a){if(t.userId!==void 0){let v=t.
userId,p=e;if(e===p)if(typeof v=="string"){if(c(v)>256)return u.errors=[{instancePath:r+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(v)<
1)return u.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:r+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(t.
sessionRef!==void 0){let p=t.sessionRef,n=e;if(e===n)if(typeof p=="string"){if(c(p)>256)return u.errors=[{instancePath:r+
"/sessionRef",schemaPath:"#/properties/sessionRef/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(c(p)<1)return u.errors=[{instancePath:r+"/sessionRef",schemaPath:"#/properties/sess\
ionRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.
errors=[{instancePath:r+"/sessionRef",schemaPath:"#/properties/sessionRef/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===e}else var a=!0;if(a){if(t.timestamp!==void 0){let n=t.timestamp,y=e;if(e===y)if(typeof n==
"number"&&isFinite(n)){if(n>864e13||isNaN(n))return u.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(n<0||
isNaN(n))return u.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return u.errors=[{instancePath:r+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=y===e}else var a=!0;if(a){
if(t.order!==void 0){let y=t.order,l=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return u.errors=[{instancePath:r+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
l&&typeof y=="number"&&isFinite(y)){if(y>9007199254740991||isNaN(y))return u.errors=[{instancePath:r+"/order",schemaPath:"\
#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 900719\
9254740991"}],!1;if(y<0||isNaN(y))return u.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=l===e}else var a=!0;if(a){if(t.durationSeconds!==
void 0){let l=t.durationSeconds,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return u.errors=[{instancePath:r+
"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===g&&typeof l=="number"&&isFinite(l)){if(l>604800||isNaN(l))return u.errors=[{instancePath:r+"/dura\
tionSeconds",schemaPath:"#/properties/durationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"\
must be <= 604800"}],!1;if(l<1||isNaN(l))return u.errors=[{instancePath:r+"/durationSeconds",schemaPath:"#/properties/du\
rationSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===e}else var a=!0;
if(a){if(t.exercises!==void 0){let g=t.exercises,b=e;if(e===b)if(Array.isArray(g)){if(g.length>60)return u.errors=[{instancePath:r+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have mo\
re than 60 items"}],!1;if(g.length<1)return u.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var f=!0;let x=g.length;for(let A=0;A<
x;A++){let E=e;w(g[A],{instancePath:r+"/exercises/"+A,parentData:g,parentDataProperty:A,rootData:P,dynamicAnchors:k})||(m=
m===null?w.errors:m.concat(w.errors),e=m.length);var f=E===e;if(!f)break}}}else return u.errors=[{instancePath:r+"/exerc\
ises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=b===
e}else var a=!0;if(a){if(t.planId!==void 0){let b=t.planId,I=e;if(e===I)if(typeof b=="string"){if(c(b)>128)return u.errors=
[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(c(b)<1)return u.errors=[{instancePath:r+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.
errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=I===e}else var a=!0;if(a){if(t.resultEventId!==void 0){let I=t.resultEventId,x=e;if(e===x)if(typeof I==
"string"){if(c(I)>256)return u.errors=[{instancePath:r+"/resultEventId",schemaPath:"#/properties/resultEventId/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(I)<1)return u.errors=[
{instancePath:r+"/resultEventId",schemaPath:"#/properties/resultEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:r+"/resultEventId",schemaPath:"\
#/properties/resultEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=x===e}else var a=!0;
if(a){if(t.said!==void 0){let x=e;O(t.said,{instancePath:r+"/said",parentData:t,parentDataProperty:"said",rootData:P,dynamicAnchors:k})||
(m=m===null?O.errors:m.concat(O.errors),e=m.length);var a=x===e}else var a=!0;if(a)if(t.source!==void 0){let x=t.source,
A=e;if(e===A)if(typeof x=="string"){if(c(x)>32)return u.errors=[{instancePath:r+"/source",schemaPath:"#/properties/sourc\
e/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(c(x)<1)return u.
errors=[{instancePath:r+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:r+"/source",schemaPath:"#/properties/sou\
rce/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=A===e}else var a=!0}}}}}}}}}}}}else return u.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.
errors=m,e===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
