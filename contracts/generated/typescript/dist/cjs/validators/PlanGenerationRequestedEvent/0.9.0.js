// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var q=Object.defineProperty;var C=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var M=Object.prototype.hasOwnProperty;var z=(a,e)=>{for(var g in e)q(a,g,{get:e[g],enumerable:!0})},B=(a,e,g,I)=>{if(e&&typeof e=="object"||typeof e=="functio\
n")for(let v of _(e))!M.call(a,v)&&v!==g&&q(a,v,{get:()=>e[v],enumerable:!(I=C(e,v))||I.enumerable});return a};var E=a=>B(q({},"__esModule",{value:!0}),a);var Q={};z(Q,{closed:()=>F,open:()=>A});module.exports=E(Q);var H=(a,e)=>()=>{try{return e||a((e={exports:{}}).exports,e),
e.exports}catch(g){throw e=0,g}},J=H(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});function e(g){let I=g.
length,v=0,k=0,P;for(;k<I;)v++,P=g.charCodeAt(k++),P>=55296&&P<=56319&&k<I&&(P=g.charCodeAt(k),(P&64512)===56320&&k++);return v}
a.default=e,e.code='require("ajv/dist/runtime/ucs2length").default'}),A=i,T={type:"object",required:["eventId","userId",
"jobId","timestamp"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{type:"st\
ring",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{
type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,
items:{type:"string",maxLength:100}},purpose:{type:"string",maxLength:200}}},u=J().default;function i(a,{instancePath:e="",
parentData:g,parentDataProperty:I,rootData:v=a,dynamicAnchors:k={}}={}){let P=null,t=0,b=i.evaluated;if(b.dynamicProps&&
(b.props=void 0),b.dynamicItems&&(b.items=void 0),t===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.eventId===
void 0&&(d="eventId")||a.userId===void 0&&(d="userId")||a.jobId===void 0&&(d="jobId")||a.timestamp===void 0&&(d="timesta\
mp"))return i.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"mus\
t have required property '"+d+"'"}],!1;if(a.eventId!==void 0){let L=a.eventId,l=t;if(t===l)if(typeof L=="string"){if(u(L)>
256)return i.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(L)<1)return i.errors=[{instancePath:e+"/eventId",schemaPath:"\
#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return i.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var r=l===t}else var r=!0;if(r){if(a.userId!==void 0){let l=a.userId,f=t;if(t===f)if(typeof l==
"string"){if(u(l)>256)return i.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"max\
Length",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(l)<1)return i.errors=[{instancePath:e+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return i.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var r=f===t}else var r=!0;if(r){if(a.jobId!==void 0){let f=a.jobId,
y=t;if(t===y)if(typeof f=="string"){if(u(f)>256)return i.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(f)<1)return i.
errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return i.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=y===t}else var r=!0;if(r){if(a.timestamp!==
void 0){let y=a.timestamp,p=t;if(t===p)if(typeof y=="number"&&isFinite(y)){if(y>864e13||isNaN(y))return i.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(y<0||isNaN(y))return i.errors=[{instancePath:e+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var r=p===t}else var r=!0;if(r){if(a.proficiency!==void 0){let p=a.proficiency,c=t;if(typeof p!="stri\
ng")return i.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(p==="beginner"||p==="intermediate"||p==="advanced"))return i.errors=[{instancePath:e+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:T.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var r=c===t}else var r=!0;if(r){if(a.season!==void 0){let c=a.
season,o=t;if(typeof c!="string")return i.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(c==="offseason"||c==="preseason"||c==="inseason"))return i.
errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:T.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var r=o===t}else var r=!0;if(r){if(a.availabilityDays!==
void 0){let o=a.availabilityDays,m=t;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:e+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(t===m&&typeof o=="number"&&isFinite(o)){if(o>7||isNaN(o))return i.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(o<1||isNaN(o))return i.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=m===t}else var r=!0;
if(r){if(a.weeklyGoalDays!==void 0){let m=a.weeklyGoalDays,n=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))
return i.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===n&&typeof m=="number"&&isFinite(m)){if(m>7||isNaN(m))return i.errors=
[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(m<1||isNaN(m))return i.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=n===
t}else var r=!0;if(r){if(a.equipment!==void 0){let n=a.equipment,h=t;if(t===h)if(Array.isArray(n)){if(n.length>50)return i.
errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var N=!0;let V=n.length;for(let x=0;x<V;x++){let w=n[x],j=t;if(t===j)if(typeof w==
"string"){if(u(w)>100)return i.errors=[{instancePath:e+"/equipment/"+x,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return i.errors=[{instancePath:e+
"/equipment/"+x,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var N=j===t;if(!N)break}}}else return i.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=h===t}else var r=!0;if(r)if(a.purpose!==
void 0){let n=a.purpose,h=t;if(t===h)if(typeof n=="string"){if(u(n)>200)return i.errors=[{instancePath:e+"/purpose",schemaPath:"\
#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],
!1}else return i.errors=[{instancePath:e+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var r=h===t}else var r=!0}}}}}}}}}else return i.errors=[{instancePath:e,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return i.errors=P,t===0}i.evaluated={props:{
eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,weeklyGoalDays:!0,equipment:!0,purpose:!0},
dynamicProps:!1,dynamicItems:!1};var F=s,O={type:"object",required:["eventId","userId","jobId","timestamp"],properties:{
eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",
minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{type:"string",enum:["beginner",
"intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{type:"int\
eger",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,items:{
type:"string",maxLength:100}},purpose:{type:"string",maxLength:200}},additionalProperties:!1},K=Object.prototype.hasOwnProperty;
function s(a,{instancePath:e="",parentData:g,parentDataProperty:I,rootData:v=a,dynamicAnchors:k={}}={}){let P=null,t=0,b=s.
evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),t===0)if(a&&typeof a=="object"&&!Array.isArray(
a)){let d;if(a.eventId===void 0&&(d="eventId")||a.userId===void 0&&(d="userId")||a.jobId===void 0&&(d="jobId")||a.timestamp===
void 0&&(d="timestamp"))return s.errors=[{instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let L=t;for(let l in a)if(!K.call(O.properties,l))return s.errors=[{
instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;if(L===t){if(a.eventId!==void 0){let l=a.eventId,f=t;if(t===f)if(typeof l=="st\
ring"){if(u(l)>256)return s.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxL\
ength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(l)<1)return s.errors=[{instancePath:e+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return s.errors=[{instancePath:e+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=f===t}else var r=!0;if(r){if(a.userId!==void 0){let f=a.
userId,y=t;if(t===y)if(typeof f=="string"){if(u(f)>256)return s.errors=[{instancePath:e+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(f)<
1)return s.errors=[{instancePath:e+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=y===t}else var r=!0;if(r){if(a.
jobId!==void 0){let y=a.jobId,p=t;if(t===p)if(typeof y=="string"){if(u(y)>256)return s.errors=[{instancePath:e+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(u(y)<1)return s.errors=[{instancePath:e+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return s.errors=[{instancePath:e+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===
t}else var r=!0;if(r){if(a.timestamp!==void 0){let p=a.timestamp,c=t;if(t===c)if(typeof p=="number"&&isFinite(p)){if(p>864e13||
isNaN(p))return s.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(p<0||isNaN(p))return s.errors=[{instancePath:e+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return s.errors=[{instancePath:e+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var r=c===t}else var r=!0;if(r){if(a.proficiency!==void 0){let c=a.
proficiency,o=t;if(typeof c!="string")return s.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(c==="beginner"||c==="intermediate"||c===
"advanced"))return s.errors=[{instancePath:e+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:O.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var r=o===t}else var r=!0;
if(r){if(a.season!==void 0){let o=a.season,m=t;if(typeof o!="string")return s.errors=[{instancePath:e+"/season",schemaPath:"\
#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="offseason"||o===
"preseason"||o==="inseason"))return s.errors=[{instancePath:e+"/season",schemaPath:"#/properties/season/enum",keyword:"e\
num",params:{allowedValues:O.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var r=m===
t}else var r=!0;if(r){if(a.availabilityDays!==void 0){let m=a.availabilityDays,n=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return s.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===n&&typeof m=="number"&&isFinite(m)){if(m>7||isNaN(m))
return s.errors=[{instancePath:e+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(m<1||isNaN(m))return s.errors=[{instancePath:e+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var r=n===t}else var r=!0;if(r){if(a.weeklyGoalDays!==void 0){let n=a.weeklyGoalDays,h=t;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return s.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===h&&typeof n=="number"&&isFinite(
n)){if(n>7||isNaN(n))return s.errors=[{instancePath:e+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<1||isNaN(n))return s.errors=[{instancePath:e+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var r=h===t}else var r=!0;if(r){if(a.equipment!==void 0){let h=a.equipment,D=t;if(t===D)if(Array.isArray(
h)){if(h.length>50)return s.errors=[{instancePath:e+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var N=!0;let x=h.length;for(let w=0;w<x;w++){
let j=h[w],G=t;if(t===G)if(typeof j=="string"){if(u(j)>100)return s.errors=[{instancePath:e+"/equipment/"+w,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return s.errors=[{instancePath:e+"/equipment/"+w,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var N=G===t;if(!N)break}}}else return s.errors=[{instancePath:e+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var r=D===t}else var r=!0;if(r)if(a.purpose!==void 0){let h=a.purpose,D=t;if(t===D)if(typeof h=="string"){if(u(h)>200)return s.
errors=[{instancePath:e+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1}else return s.errors=[{instancePath:e+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=D===t}else var r=!0}}}}}}}}}}}else
return s.errors=[{instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return s.errors=P,t===0}s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
