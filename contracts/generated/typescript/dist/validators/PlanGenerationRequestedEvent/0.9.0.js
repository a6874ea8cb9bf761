// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var q=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(c){throw r=0,c}};var x=q(w=>{"use strict";Object.defineProperty(w,"__esModule",{value:!0});function P(t){let r=t.length,c=0,f=0,d;for(;f<
r;)c++,d=t.charCodeAt(f++),d>=55296&&d<=56319&&f<r&&(d=t.charCodeAt(f),(d&64512)===56320&&f++);return c}w.default=P;P.code=
'require("ajv/dist/runtime/ucs2length").default'});var G=n,N={type:"object",required:["eventId","userId","jobId","timestamp"],properties:{eventId:{type:"string",minLength:1,
maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{
type:"number",minimum:0,maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{
type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{
type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"\
string",maxLength:200}}},p=x().default;function n(t,{instancePath:r="",parentData:c,parentDataProperty:f,rootData:d=t,dynamicAnchors:L={}}={}){
let b=null,s=0,l=n.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let u;if(t.eventId===void 0&&(u="eventId")||t.userId===void 0&&(u="userId")||t.jobId===void 0&&
(u="jobId")||t.timestamp===void 0&&(u="timestamp"))return n.errors=[{instancePath:r,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(t.eventId!==void 0){let a=t.eventId,
e=s;if(s===e)if(typeof a=="string"){if(p(a)>256)return n.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eve\
ntId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(a)<1)return n.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/ev\
entId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=e===s}else var i=!0;if(i){if(t.userId!==
void 0){let a=t.userId,e=s;if(s===e)if(typeof a=="string"){if(p(a)>256)return n.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(p(a)<1)return n.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=e===s}else var i=!0;
if(i){if(t.jobId!==void 0){let a=t.jobId,e=s;if(s===e)if(typeof a=="string"){if(p(a)>256)return n.errors=[{instancePath:r+
"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more th\
an 256 characters"}],!1;if(p(a)<1)return n.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+"\
/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=e===
s}else var i=!0;if(i){if(t.timestamp!==void 0){let a=t.timestamp,e=s;if(s===e)if(typeof a=="number"&&isFinite(a)){if(a>864e13||
isNaN(a))return n.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(a<0||isNaN(a))return n.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return n.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var i=e===s}else var i=!0;if(i){if(t.proficiency!==void 0){let a=t.
proficiency,e=s;if(typeof a!="string")return n.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficien\
cy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="beginner"||a==="intermediate"||a===
"advanced"))return n.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{
allowedValues:N.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var i=e===s}else var i=!0;
if(i){if(t.season!==void 0){let a=t.season,e=s;if(typeof a!="string")return n.errors=[{instancePath:r+"/season",schemaPath:"\
#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="offseason"||a===
"preseason"||a==="inseason"))return n.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season/enum",keyword:"e\
num",params:{allowedValues:N.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var i=e===
s}else var i=!0;if(i){if(t.availabilityDays!==void 0){let a=t.availabilityDays,e=s;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return n.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(s===e&&typeof a=="number"&&isFinite(a)){if(a>7||isNaN(a))
return n.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(a<1||isNaN(a))return n.errors=[{instancePath:r+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var i=e===s}else var i=!0;if(i){if(t.weeklyGoalDays!==void 0){let a=t.weeklyGoalDays,e=s;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return n.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===e&&typeof a=="number"&&isFinite(
a)){if(a>7||isNaN(a))return n.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(a<1||isNaN(a))return n.errors=[{instancePath:r+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var i=e===s}else var i=!0;if(i){if(t.equipment!==void 0){let a=t.equipment,e=s;if(s===e)if(Array.isArray(
a)){if(a.length>50)return n.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var g=!0;let D=a.length;for(let h=0;h<D;h++){
let y=a[h],v=s;if(s===v)if(typeof y=="string"){if(p(y)>100)return n.errors=[{instancePath:r+"/equipment/"+h,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return n.errors=[{instancePath:r+"/equipment/"+h,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=v===s;if(!g)break}}}else return n.errors=[{instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var i=e===s}else var i=!0;if(i)if(t.purpose!==void 0){let a=t.purpose,e=s;if(s===e)if(typeof a=="string"){if(p(a)>200)return n.
errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1}else return n.errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=e===s}else var i=!0}}}}}}}}}else return n.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return n.
errors=b,s===0}n.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,
weeklyGoalDays:!0,equipment:!0,purpose:!0},dynamicProps:!1,dynamicItems:!1};var T=m,I={type:"object",required:["eventId",
"userId","jobId","timestamp"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{
type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},
availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"\
array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",maxLength:200}},additionalProperties:!1},
j=Object.prototype.hasOwnProperty;function m(t,{instancePath:r="",parentData:c,parentDataProperty:f,rootData:d=t,dynamicAnchors:L={}}={}){
let b=null,s=0,l=m.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let u;if(t.eventId===void 0&&(u="eventId")||t.userId===void 0&&(u="userId")||t.jobId===void 0&&
(u="jobId")||t.timestamp===void 0&&(u="timestamp"))return m.errors=[{instancePath:r,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let a=s;for(let e in t)if(!j.call(
I.properties,e)){return m.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:e},message:"must NOT have additional properties"}],!1;break}if(a===s){if(t.eventId!==void 0){let e=t.
eventId,o=s;if(s===o)if(typeof e=="string"){if(p(e)>256)return m.errors=[{instancePath:r+"/eventId",schemaPath:"#/proper\
ties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(p(
e)<1)return m.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:r+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===s}else var i=!0;
if(i){if(t.userId!==void 0){let e=t.userId,o=s;if(s===o)if(typeof e=="string"){if(p(e)>256)return m.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(p(e)<1)return m.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=[{instancePath:r+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===
s}else var i=!0;if(i){if(t.jobId!==void 0){let e=t.jobId,o=s;if(s===o)if(typeof e=="string"){if(p(e)>256)return m.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(p(e)<1)return m.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return m.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var i=o===s}else var i=!0;if(i){if(t.timestamp!==void 0){let e=t.timestamp,o=s;if(s===o)if(typeof e=="number"&&
isFinite(e)){if(e>864e13||isNaN(e))return m.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(e<0||isNaN(e))
return m.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return m.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/tim\
estamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=o===s}else var i=!0;if(i){if(t.proficiency!==
void 0){let e=t.proficiency,o=s;if(typeof e!="string")return m.errors=[{instancePath:r+"/proficiency",schemaPath:"#/prop\
erties/proficiency/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(e==="beginner"||e==="i\
ntermediate"||e==="advanced"))return m.errors=[{instancePath:r+"/proficiency",schemaPath:"#/properties/proficiency/enum",
keyword:"enum",params:{allowedValues:I.properties.proficiency.enum},message:"must be equal to one of the allowed values"}],
!1;var i=o===s}else var i=!0;if(i){if(t.season!==void 0){let e=t.season,o=s;if(typeof e!="string")return m.errors=[{instancePath:r+
"/season",schemaPath:"#/properties/season/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(e===
"offseason"||e==="preseason"||e==="inseason"))return m.errors=[{instancePath:r+"/season",schemaPath:"#/properties/season\
/enum",keyword:"enum",params:{allowedValues:I.properties.season.enum},message:"must be equal to one of the allowed value\
s"}],!1;var i=o===s}else var i=!0;if(i){if(t.availabilityDays!==void 0){let e=t.availabilityDays,o=s;if(!(typeof e=="num\
ber"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return m.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/avai\
labilityDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===o&&typeof e=="number"&&isFinite(
e)){if(e>7||isNaN(e))return m.errors=[{instancePath:r+"/availabilityDays",schemaPath:"#/properties/availabilityDays/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(e<1||isNaN(e))return m.errors=[{instancePath:r+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var i=o===s}else var i=!0;if(i){if(t.weeklyGoalDays!==void 0){let e=t.weeklyGoalDays,o=s;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return m.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/we\
eklyGoalDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===o&&typeof e=="number"&&isFinite(
e)){if(e>7||isNaN(e))return m.errors=[{instancePath:r+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",
keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(e<1||isNaN(e))return m.errors=[{instancePath:r+
"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var i=o===s}else var i=!0;if(i){if(t.equipment!==void 0){let e=t.equipment,o=s;if(s===o)if(Array.isArray(
e)){if(e.length>50)return m.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"m\
axItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var g=!0;let h=e.length;for(let y=0;y<h;y++){
let v=e[y],k=s;if(s===k)if(typeof v=="string"){if(p(v)>100)return m.errors=[{instancePath:r+"/equipment/"+y,schemaPath:"\
#/properties/equipment/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"}],!1}else return m.errors=[{instancePath:r+"/equipment/"+y,schemaPath:"#/properties/equipment/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=k===s;if(!g)break}}}else return m.errors=[{instancePath:r+
"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var i=o===s}else var i=!0;if(i)if(t.purpose!==void 0){let e=t.purpose,o=s;if(s===o)if(typeof e=="string"){if(p(e)>200)return m.
errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1}else return m.errors=[{instancePath:r+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===s}else var i=!0}}}}}}}}}}}else
return m.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return m.errors=b,s===0}m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{T as closed,G as open};
