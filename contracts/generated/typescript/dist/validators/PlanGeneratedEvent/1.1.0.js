// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var te=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(O){throw t=0,O}};var se=te(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});function re(s){let t=s.length,O=0,N=0,c;for(;N<
t;)O++,c=s.charCodeAt(N++),c>=55296&&c<=56319&&N<t&&(c=s.charCodeAt(N),(c&64512)===56320&&N++);return O}ee.default=re;re.
code='require("ajv/dist/runtime/ucs2length").default'});var pe=I,ae={type:"object",required:["eventId","userId","planId","timestamp","planName","status","version"],properties:{
eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",
minLength:1,maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},planName:{type:"string",maxLength:200},status:{
type:"string",enum:["generating","completed","failed"]},version:{type:"integer",minimum:1,maximum:1e6},planData:{$ref:"#\
/$defs/plan"}},$defs:{plan:{type:"object",required:["microcycles"],additionalProperties:!0,properties:{id:{type:"string",
minLength:1,maxLength:128},userId:{type:"string",minLength:1,maxLength:256},name:{type:"string",maxLength:200},description:{
type:"string",maxLength:1e4},duration:{type:"number",minimum:0,maximum:1040},microcycles:{type:"array",maxItems:104,items:{
$ref:"#/$defs/microcycle"}}}},microcycle:{type:"object",required:["sessions"],additionalProperties:!0,properties:{id:{type:"\
string",minLength:1,maxLength:128},weekNumber:{type:"integer",minimum:0,maximum:1040},name:{type:"string",maxLength:200},
phase:{type:"string",maxLength:200},sessions:{type:"array",maxItems:21,items:{$ref:"#/$defs/session"}}}},session:{type:"\
object",required:["exercises"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},dayOfWeek:{
type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},duration:{type:"number",minimum:0,maximum:1440},exercises:{
type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}}},exercise:{type:"object",required:["name"],additionalProperties:!0,
properties:{id:{type:"string",minLength:1,maxLength:128},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"\
boolean"},tags:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},metadata:{type:"object",additionalProperties:!0,
properties:{isCoreLift:{type:"boolean"},movementPattern:{type:"string",maxLength:60}}},equipment:{anyOf:[{type:"string",
maxLength:100},{type:"array",maxItems:20,items:{type:"string",maxLength:100}}]},primaryMuscleGroup:{type:"string",maxLength:60},
primaryMuscle:{type:"string",maxLength:60},primaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},
muscleGroup:{type:"string",maxLength:60},secondaryMuscleGroups:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},
secondaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},muscleGroups:{type:"array",maxItems:24,items:{
type:"string",maxLength:60}},sets:{anyOf:[{type:"integer",minimum:1,maximum:50},{type:"array",minItems:1,maxItems:50,items:{
$ref:"#/$defs/set"}}]},targetSets:{type:"integer",minimum:1,maximum:50},reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$\
defs/reps"},repRange:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},targetWeight:{$ref:"#/$defs/load"},load:{$ref:"#\
/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},targetEffort:{$ref:"#/$defs/effort"},restTime:{
$ref:"#/$defs/rest"},restSeconds:{$ref:"#/$defs/rest"},restInterval:{$ref:"#/$defs/rest"},targetRest:{$ref:"#/$defs/rest"},
rest:{$ref:"#/$defs/rest"},segmentId:{type:"string",minLength:1,maxLength:128}}},set:{type:"object",additionalProperties:!0,
properties:{reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},load:{$ref:"#/$defs\
/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},restSeconds:{$ref:"#/$defs/rest"},estimatedDurationSeconds:{
type:"number",exclusiveMinimum:0,maximum:7200}}},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},{type:"string",minLength:1,
maxLength:64}]},rest:{anyOf:[{type:"number",minimum:0,maximum:3600},{type:"string",minLength:1,maxLength:32}]},load:{anyOf:[
{type:"number",minimum:-1e4,maximum:1e4},{type:"string",maxLength:64}]},effort:{anyOf:[{type:"number",minimum:0,maximum:100},
{type:"string",maxLength:64}]}}},u=se().default;function R(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=R.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};r===null?r=[n]:r.push(n),e++}if(e===l&&typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let n={instancePath:t,
schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};r===null?
r=[n]:r.push(n),e++}else if(s<1||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[n]:r.push(n),e++}}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s==
"string"){if(u(s)>64){let n={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};r===null?r=[n]:r.push(n),e++}else if(u(s)<1){let n={instancePath:t,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[n]:
r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=o||p,o)e=a,r!==null&&(a?r.length=a:r=null);else{let n={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[n]:r.push(n),e++,
R.errors=r,!1}return R.errors=r,e===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function A(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=A.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(e===l)if(typeof s=="numb\
er"&&isFinite(s)){if(s>1e4||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};r===null?r=[n]:r.push(n),e++}else if(s<-1e4||isNaN(s)){let n={instancePath:t,
schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};r===null?
r=[n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};r===null?r=[n]:r.push(n),e++}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s=="string"){if(u(s)>64){let n={
instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};r===null?r=[n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=o||p,o)e=a,r!==null&&(a?r.length=
a:r=null);else{let n={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return r===null?r=[n]:r.push(n),e++,A.errors=r,!1}return A.errors=r,e===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function F(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=F.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(e===l)if(typeof s=="numb\
er"&&isFinite(s)){if(s>100||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};r===null?r=[n]:r.push(n),e++}else if(s<0||isNaN(s)){let n={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[n]:r.push(n),e++}}else{
let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[n]:r.push(n),e++}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s=="string"){if(u(s)>64){let n={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};r===null?r=[
n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=o||p,o)e=a,r!==null&&(a?r.length=a:r=null);else{let n={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[n]:r.push(n),e++,
F.errors=r,!1}return F.errors=r,e===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=T.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(e===l)if(typeof s=="numb\
er"&&isFinite(s)){if(s>3600||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"};r===null?r=[n]:r.push(n),e++}else if(s<0||isNaN(s)){let n={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[n]:r.push(n),e++}}else{
let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[n]:r.push(n),e++}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s=="string"){if(u(s)>32){let n={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};r===null?r=[
n]:r.push(n),e++}else if(u(s)<1){let n={instancePath:t,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/\
anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=
o||p,o)e=a,r!==null&&(a?r.length=a:r=null);else{let n={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return r===null?r=[n]:r.push(n),e++,T.errors=r,!1}return T.errors=r,e===0}T.evaluated={dynamicProps:!1,
dynamicItems:!1};function J(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=J.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.reps!==void 0){let o=e;R(s.reps,{instancePath:t+"/reps",parentData:s,parentDataProperty:"\
reps",rootData:c,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);var a=o===e}else var a=!0;if(a){
if(s.targetReps!==void 0){let o=e;R(s.targetReps,{instancePath:t+"/targetReps",parentData:s,parentDataProperty:"targetRe\
ps",rootData:c,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(s.
weight!==void 0){let o=e;A(s.weight,{instancePath:t+"/weight",parentData:s,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(s.load!==void 0){let o=e;A(s.load,
{instancePath:t+"/load",parentData:s,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(
A.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(s.effort!==void 0){let o=e;F(s.effort,{instancePath:t+"/effort",
parentData:s,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);
var a=o===e}else var a=!0;if(a){if(s.rpe!==void 0){let o=e;F(s.rpe,{instancePath:t+"/rpe",parentData:s,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var a=o===e}else var a=!0;if(a){
if(s.restSeconds!==void 0){let o=e;T(s.restSeconds,{instancePath:t+"/restSeconds",parentData:s,parentDataProperty:"restS\
econds",rootData:c,dynamicAnchors:g})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var a=o===e}else var a=!0;if(a)
if(s.estimatedDurationSeconds!==void 0){let o=s.estimatedDurationSeconds,l=e;if(e===l)if(typeof o=="number"&&isFinite(o)){
if(o>7200||isNaN(o))return J.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurat\
ionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"}],!1;if(o<=0||isNaN(
o))return J.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/exclus\
iveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return J.errors=[
{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=l===e}else var a=!0}}}}}}}else return J.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=r,e===0}J.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function x(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=x.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let X;if(s.name===void 0&&(X="name"))return x.errors=[{instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;if(s.id!==void 0){let m=s.
id,y=e;if(e===y)if(typeof m=="string"){if(u(m)>128)return x.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(m)<1)return x.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return x.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(s.name!==void 0){let m=s.name,
y=e;if(e===y)if(typeof m=="string"){if(u(m)>200)return x.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/m\
axLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(u(m)<1)return x.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return x.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(s.isCoreLift!==
void 0){let m=e;if(typeof s.isCoreLift!="boolean")return x.errors=[{instancePath:t+"/isCoreLift",schemaPath:"#/propertie\
s/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){
if(s.tags!==void 0){let m=s.tags,y=e;if(e===y)if(Array.isArray(m)){if(m.length>50)return x.errors=[{instancePath:t+"/tag\
s",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 item\
s"}],!1;{var o=!0;let v=m.length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="string"){if(u(w)>100)return x.
errors=[{instancePath:t+"/tags/"+d,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"}],!1}else return x.errors=[{instancePath:t+"/tags/"+d,schemaPath:"#/pro\
perties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=k===e;if(!o)break}}}else
return x.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=y===e}else var a=!0;if(a){if(s.metadata!==void 0){let m=s.metadata,y=e;if(e===y)if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.isCoreLift!==void 0){let v=e;if(typeof m.isCoreLift!="boolean")return x.errors=[{instancePath:t+
"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var l=v===e}else var l=!0;if(l)if(m.movementPattern!==void 0){let v=m.movementPattern,
d=e;if(e===d)if(typeof v=="string"){if(u(v)>60)return x.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"\
#/properties/metadata/properties/movementPattern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have\
 more than 60 characters"}],!1}else return x.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/propertie\
s/metadata/properties/movementPattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=d===
e}else var l=!0}else return x.errors=[{instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0;if(a){if(s.equipment!==void 0){let m=s.equipment,
y=e,B=e,v=!1,d=e;if(e===d)if(typeof m=="string"){if(u(m)>100){let h={instancePath:t+"/equipment",schemaPath:"#/propertie\
s/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
r===null?r=[h]:r.push(h),e++}}else{let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[h]:r.push(h),e++}var p=d===e;v=v||p;let w=e;if(e===w)
if(Array.isArray(m))if(m.length>20){let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};r===null?r=[h]:r.push(h),e++}else{var i=!0;
let h=m.length;for(let $=0;$<h;$++){let Q=m[$],Z=e;if(e===Z)if(typeof Q=="string"){if(u(Q)>100){let H={instancePath:t+"/\
equipment/"+$,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};r===null?r=[H]:r.push(H),e++}}else{let H={instancePath:t+"/equipment/"+$,schemaPath:"\
#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[H]:
r.push(H),e++}var i=Z===e;if(!i)break}}else{let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/\
1/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[h]:r.push(h),e++}var p=w===e;if(v=v||p,
v)e=B,r!==null&&(B?r.length=B:r=null);else{let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[h]:r.push(h),e++,x.errors=r,!1}var a=y===
e}else var a=!0;if(a){if(s.primaryMuscleGroup!==void 0){let m=s.primaryMuscleGroup,y=e;if(e===y)if(typeof m=="string"){if(u(
m)>60)return x.errors=[{instancePath:t+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return x.errors=[{instancePath:t+
"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=y===e}else var a=!0;if(a){if(s.primaryMuscle!==void 0){let m=s.primaryMuscle,y=e;if(e===y)if(typeof m==
"string"){if(u(m)>60)return x.errors=[{instancePath:t+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return x.errors=[{instancePath:t+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=y===e}else var a=!0;if(a){if(s.primaryMuscles!==void 0){let m=s.primaryMuscles,y=e;if(e===y)if(Array.isArray(
m)){if(m.length>24)return x.errors=[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",
keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var n=!0;let v=m.length;for(let d=0;d<
v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="string"){if(u(w)>60)return x.errors=[{instancePath:t+"/primaryMuscles/"+d,schemaPath:"\
#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 c\
haracters"}],!1}else return x.errors=[{instancePath:t+"/primaryMuscles/"+d,schemaPath:"#/properties/primaryMuscles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=k===e;if(!n)break}}}else return x.errors=
[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=y===e}else var a=!0;if(a){if(s.muscleGroup!==void 0){let m=s.muscleGroup,y=e;if(e===y)if(typeof m==
"string"){if(u(m)>60)return x.errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return x.errors=[{instancePath:t+
"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=y===e}else var a=!0;if(a){if(s.secondaryMuscleGroups!==void 0){let m=s.secondaryMuscleGroups,y=e;if(e===y)if(Array.
isArray(m)){if(m.length>24)return x.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var V=!0;let v=m.
length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="string"){if(u(w)>60)return x.errors=[{instancePath:t+"\
/secondaryMuscleGroups/"+d,schemaPath:"#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return x.errors=[{instancePath:t+"/secondaryMuscleGroups/"+d,schemaPath:"\
#/properties/secondaryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=k===
e;if(!V)break}}}else return x.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleG\
roups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){if(s.secondaryMuscles!==
void 0){let m=s.secondaryMuscles,y=e;if(e===y)if(Array.isArray(m)){if(m.length>24)return x.errors=[{instancePath:t+"/sec\
ondaryMuscles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NO\
T have more than 24 items"}],!1;{var b=!0;let v=m.length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="stri\
ng"){if(u(w)>60)return x.errors=[{instancePath:t+"/secondaryMuscles/"+d,schemaPath:"#/properties/secondaryMuscles/items/\
maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return x.errors=
[{instancePath:t+"/secondaryMuscles/"+d,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var b=k===e;if(!b)break}}}else return x.errors=[{instancePath:t+"/secondaryMuscle\
s",schemaPath:"#/properties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===
e}else var a=!0;if(a){if(s.muscleGroups!==void 0){let m=s.muscleGroups,y=e;if(e===y)if(Array.isArray(m)){if(m.length>24)
return x.errors=[{instancePath:t+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{
limit:24},message:"must NOT have more than 24 items"}],!1;{var z=!0;let v=m.length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===
k)if(typeof w=="string"){if(u(w)>60)return x.errors=[{instancePath:t+"/muscleGroups/"+d,schemaPath:"#/properties/muscleG\
roups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return x.
errors=[{instancePath:t+"/muscleGroups/"+d,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var z=k===e;if(!z)break}}}else return x.errors=[{instancePath:t+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;
if(a){if(s.sets!==void 0){let m=s.sets,y=e,B=e,v=!1,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};r===null?r=[h]:r.push(h),e++}if(e===d&&typeof m=="number"&&isFinite(m)){if(m>50||isNaN(m)){let h={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};r===null?r=[h]:r.push(h),e++}else if(m<1||isNaN(m)){let h={instancePath:t+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[h]:r.push(h),
e++}}var U=d===e;v=v||U;let w=e;if(e===w)if(Array.isArray(m))if(m.length>50){let h={instancePath:t+"/sets",schemaPath:"#\
/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};r===
null?r=[h]:r.push(h),e++}else if(m.length<1){let h={instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[h]:r.push(h),e++}else{var Y=!0;
let h=m.length;for(let $=0;$<h;$++){let Q=e;J(m[$],{instancePath:t+"/sets/"+$,parentData:m,parentDataProperty:$,rootData:c,
dynamicAnchors:g})||(r=r===null?J.errors:r.concat(J.errors),e=r.length);var Y=Q===e;if(!Y)break}}else{let h={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?
r=[h]:r.push(h),e++}var U=w===e;if(v=v||U,v)e=B,r!==null&&(B?r.length=B:r=null);else{let h={instancePath:t+"/sets",schemaPath:"\
#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[h]:r.push(
h),e++,x.errors=r,!1}var a=y===e}else var a=!0;if(a){if(s.targetSets!==void 0){let m=s.targetSets,y=e;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return x.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSet\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof m=="number"&&isFinite(m)){
if(m>50||isNaN(m))return x.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(m<1||isNaN(m))return x.errors=[{instancePath:t+
"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"}],!1}var a=y===e}else var a=!0;if(a){if(s.reps!==void 0){let m=e;R(s.reps,{instancePath:t+"/reps",parentData:s,
parentDataProperty:"reps",rootData:c,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);var a=m===e}else
var a=!0;if(a){if(s.targetReps!==void 0){let m=e;R(s.targetReps,{instancePath:t+"/targetReps",parentData:s,parentDataProperty:"\
targetReps",rootData:c,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);var a=m===e}else var a=!0;
if(a){if(s.repRange!==void 0){let m=e;R(s.repRange,{instancePath:t+"/repRange",parentData:s,parentDataProperty:"repRange",
rootData:c,dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
weight!==void 0){let m=e;A(s.weight,{instancePath:t+"/weight",parentData:s,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.targetWeight!==void 0){let m=e;
A(s.targetWeight,{instancePath:t+"/targetWeight",parentData:s,parentDataProperty:"targetWeight",rootData:c,dynamicAnchors:g})||
(r=r===null?A.errors:r.concat(A.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.load!==void 0){let m=e;A(s.load,
{instancePath:t+"/load",parentData:s,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(r=r===null?A.errors:r.concat(
A.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.effort!==void 0){let m=e;F(s.effort,{instancePath:t+"/effort",
parentData:s,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);
var a=m===e}else var a=!0;if(a){if(s.rpe!==void 0){let m=e;F(s.rpe,{instancePath:t+"/rpe",parentData:s,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var a=m===e}else var a=!0;if(a){
if(s.targetEffort!==void 0){let m=e;F(s.targetEffort,{instancePath:t+"/targetEffort",parentData:s,parentDataProperty:"ta\
rgetEffort",rootData:c,dynamicAnchors:g})||(r=r===null?F.errors:r.concat(F.errors),e=r.length);var a=m===e}else var a=!0;
if(a){if(s.restTime!==void 0){let m=e;T(s.restTime,{instancePath:t+"/restTime",parentData:s,parentDataProperty:"restTime",
rootData:c,dynamicAnchors:g})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
restSeconds!==void 0){let m=e;T(s.restSeconds,{instancePath:t+"/restSeconds",parentData:s,parentDataProperty:"restSecond\
s",rootData:c,dynamicAnchors:g})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
restInterval!==void 0){let m=e;T(s.restInterval,{instancePath:t+"/restInterval",parentData:s,parentDataProperty:"restInt\
erval",rootData:c,dynamicAnchors:g})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var a=m===e}else var a=!0;if(a){
if(s.targetRest!==void 0){let m=e;T(s.targetRest,{instancePath:t+"/targetRest",parentData:s,parentDataProperty:"targetRe\
st",rootData:c,dynamicAnchors:g})||(r=r===null?T.errors:r.concat(T.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
rest!==void 0){let m=e;T(s.rest,{instancePath:t+"/rest",parentData:s,parentDataProperty:"rest",rootData:c,dynamicAnchors:g})||
(r=r===null?T.errors:r.concat(T.errors),e=r.length);var a=m===e}else var a=!0;if(a)if(s.segmentId!==void 0){let m=s.segmentId,
y=e;if(e===y)if(typeof m=="string"){if(u(m)>128)return x.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/s\
egmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(m)<
1)return x.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return x.errors=[{instancePath:t+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return x.errors=r,e===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(s,{instancePath:t="",parentData:O,
parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=q.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.exercises===void 0&&(l="e\
xercises"))return q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(s.id!==void 0){let i=s.id,p=e;if(e===p)if(typeof i=="string"){if(u(i)>128)return q.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(u(i)<1)return q.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return q.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=p===e}else var a=!0;if(a){if(s.dayOfWeek!==void 0){let i=s.dayOfWeek,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return q.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return q.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(i<0||isNaN(i))return q.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;
if(a){if(s.name!==void 0){let i=s.name,p=e;if(e===p)if(typeof i=="string"){if(u(i)>200)return q.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return q.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.duration!==void 0){let i=s.duration,p=e;
if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1440||isNaN(i))return q.errors=[{instancePath:t+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(i<
0||isNaN(i))return q.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return q.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)
if(s.exercises!==void 0){let i=s.exercises,p=e;if(e===p)if(Array.isArray(i)){if(i.length>32)return q.errors=[{instancePath:t+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var o=!0;let V=i.length;for(let b=0;b<V;b++){let z=e;x(i[b],{instancePath:t+"/exercises/"+b,parentData:i,
parentDataProperty:b,rootData:c,dynamicAnchors:g})||(r=r===null?x.errors:r.concat(x.errors),e=r.length);var o=z===e;if(!o)
break}}}else return q.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return q.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return q.errors=r,e===0}q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function j(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=j.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.sessions===void 0&&(l="sessions"))return j.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(s.id!==void 0){
let i=s.id,p=e;if(e===p)if(typeof i=="string"){if(u(i)>128)return j.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(i)<1)
return j.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return j.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.weekNumber!==void 0){
let i=s.weekNumber,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return j.errors=[{instancePath:t+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)){if(i>1040||isNaN(i))return j.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(i<0||
isNaN(i))return j.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;if(a){if(s.name!==void 0){let i=s.name,p=e;
if(e===p)if(typeof i=="string"){if(u(i)>200)return j.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return j.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=p===e}else var a=!0;if(a){if(s.phase!==void 0){let i=s.phase,p=e;if(e===p)if(typeof i=="string"){if(u(i)>
200)return j.errors=[{instancePath:t+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return j.errors=[{instancePath:t+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(s.
sessions!==void 0){let i=s.sessions,p=e;if(e===p)if(Array.isArray(i)){if(i.length>21)return j.errors=[{instancePath:t+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var o=!0;let V=i.length;for(let b=0;b<V;b++){let z=e;q(i[b],{instancePath:t+"/sessions/"+b,parentData:i,
parentDataProperty:b,rootData:c,dynamicAnchors:g})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var o=z===e;if(!o)
break}}}else return j.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return j.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=r,e===0}j.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function _(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=_.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.microcycles===void 0&&(l="microcycles"))return _.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(s.id!==void 0){
let i=s.id,p=e;if(e===p)if(typeof i=="string"){if(u(i)>128)return _.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(i)<1)
return _.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.userId!==void 0){
let i=s.userId,p=e;if(e===p)if(typeof i=="string"){if(u(i)>256)return _.errors=[{instancePath:t+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(u(i)<1)return _.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(s.name!==void 0){let i=s.name,p=e;if(e===p)if(typeof i=="string"){if(u(i)>200)return _.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return _.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.description!==void 0){let i=s.description,
p=e;if(e===p)if(typeof i=="string"){if(u(i)>1e4)return _.errors=[{instancePath:t+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return _.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.duration!==void 0){let i=s.duration,p=e;if(e===
p)if(typeof i=="number"&&isFinite(i)){if(i>1040||isNaN(i))return _.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(i<0||isNaN(
i))return _.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)if(s.microcycles!==
void 0){let i=s.microcycles,p=e;if(e===p)if(Array.isArray(i)){if(i.length>104)return _.errors=[{instancePath:t+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var o=!0;let V=i.length;for(let b=0;b<V;b++){let z=e;j(i[b],{instancePath:t+"/microcycles/"+b,parentData:i,
parentDataProperty:b,rootData:c,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var o=z===e;if(!o)
break}}}else return _.errors=[{instancePath:t+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}}else return _.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=r,e===0}_.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function I(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=I.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let o;if(s.eventId===void 0&&(o="eventId")||s.userId===void 0&&(o="userId")||s.planId===void 0&&
(o="planId")||s.timestamp===void 0&&(o="timestamp")||s.planName===void 0&&(o="planName")||s.status===void 0&&(o="status")||
s.version===void 0&&(o="version"))return I.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(s.eventId!==void 0){let l=s.eventId,i=e;if(e===i)if(typeof l=="str\
ing"){if(u(l)>256)return I.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(l)<1)return I.errors=[{instancePath:t+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(s.userId!==void 0){let l=s.
userId,i=e;if(e===i)if(typeof l=="string"){if(u(l)>256)return I.errors=[{instancePath:t+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(l)<
1)return I.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(s.
planId!==void 0){let l=s.planId,i=e;if(e===i)if(typeof l=="string"){if(u(l)>128)return I.errors=[{instancePath:t+"/planI\
d",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 12\
8 characters"}],!1;if(u(l)<1)return I.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"\
/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a){if(s.timestamp!==void 0){let l=s.timestamp,i=e;if(e===i)if(typeof l=="number"&&isFinite(l)){if(l>864e13||
isNaN(l))return I.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(l<0||isNaN(l))return I.errors=[{instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return I.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=i===e}else var a=!0;if(a){if(s.planName!==void 0){let l=s.
planName,i=e;if(e===i)if(typeof l=="string"){if(u(l)>200)return I.errors=[{instancePath:t+"/planName",schemaPath:"#/prop\
erties/planName/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return I.errors=[{instancePath:t+"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(s.status!==void 0){let l=s.status,i=e;if(typeof l!="str\
ing")return I.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(l==="generating"||l==="completed"||l==="failed"))return I.errors=[{instancePath:t+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:ae.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=i===e}else var a=!0;if(a){if(s.version!==void 0){let l=s.version,
i=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return I.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof l=="numbe\
r"&&isFinite(l)){if(l>1e6||isNaN(l))return I.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(l<1||isNaN(l))return I.errors=
[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=i===e}else var a=!0;if(a)if(s.planData!==void 0){let l=e;_(s.planData,{instancePath:t+
"/planData",parentData:s,parentDataProperty:"planData",rootData:c,dynamicAnchors:g})||(r=r===null?_.errors:r.concat(_.errors),
e=r.length);var a=l===e}else var a=!0}}}}}}}else return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return I.errors=r,e===0}I.evaluated={props:{eventId:!0,userId:!0,planId:!0,
timestamp:!0,planName:!0,status:!0,version:!0,planData:!0},dynamicProps:!1,dynamicItems:!1};var oe=L,ie={type:"object",required:[
"eventId","userId","planId","timestamp","planName","status","version"],properties:{eventId:{type:"string",minLength:1,maxLength:256},
userId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"numbe\
r",minimum:0,maximum:864e13},planName:{type:"string",maxLength:200},status:{type:"string",enum:["generating","completed",
"failed"]},version:{type:"integer",minimum:1,maximum:1e6},planData:{$ref:"#/$defs/plan"}},$defs:{plan:{type:"object",required:[
"microcycles"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},userId:{type:"string",minLength:1,
maxLength:256},name:{type:"string",maxLength:200},description:{type:"string",maxLength:1e4},duration:{type:"number",minimum:0,
maximum:1040},microcycles:{type:"array",maxItems:104,items:{$ref:"#/$defs/microcycle"}}}},microcycle:{type:"object",required:[
"sessions"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},weekNumber:{type:"integer",
minimum:0,maximum:1040},name:{type:"string",maxLength:200},phase:{type:"string",maxLength:200},sessions:{type:"array",maxItems:21,
items:{$ref:"#/$defs/session"}}}},session:{type:"object",required:["exercises"],additionalProperties:!0,properties:{id:{
type:"string",minLength:1,maxLength:128},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},
duration:{type:"number",minimum:0,maximum:1440},exercises:{type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}}},exercise:{
type:"object",required:["name"],additionalProperties:!0,properties:{id:{type:"string",minLength:1,maxLength:128},name:{type:"\
string",minLength:1,maxLength:200},isCoreLift:{type:"boolean"},tags:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},
metadata:{type:"object",additionalProperties:!0,properties:{isCoreLift:{type:"boolean"},movementPattern:{type:"string",maxLength:60}}},
equipment:{anyOf:[{type:"string",maxLength:100},{type:"array",maxItems:20,items:{type:"string",maxLength:100}}]},primaryMuscleGroup:{
type:"string",maxLength:60},primaryMuscle:{type:"string",maxLength:60},primaryMuscles:{type:"array",maxItems:24,items:{type:"\
string",maxLength:60}},muscleGroup:{type:"string",maxLength:60},secondaryMuscleGroups:{type:"array",maxItems:24,items:{type:"\
string",maxLength:60}},secondaryMuscles:{type:"array",maxItems:24,items:{type:"string",maxLength:60}},muscleGroups:{type:"\
array",maxItems:24,items:{type:"string",maxLength:60}},sets:{anyOf:[{type:"integer",minimum:1,maximum:50},{type:"array",
minItems:1,maxItems:50,items:{$ref:"#/$defs/set"}}]},targetSets:{type:"integer",minimum:1,maximum:50},reps:{$ref:"#/$def\
s/reps"},targetReps:{$ref:"#/$defs/reps"},repRange:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/load"},targetWeight:{$ref:"\
#/$defs/load"},load:{$ref:"#/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},targetEffort:{$ref:"\
#/$defs/effort"},restTime:{$ref:"#/$defs/rest"},restSeconds:{$ref:"#/$defs/rest"},restInterval:{$ref:"#/$defs/rest"},targetRest:{
$ref:"#/$defs/rest"},rest:{$ref:"#/$defs/rest"},segmentId:{type:"string",minLength:1,maxLength:128}}},set:{type:"object",
additionalProperties:!0,properties:{reps:{$ref:"#/$defs/reps"},targetReps:{$ref:"#/$defs/reps"},weight:{$ref:"#/$defs/lo\
ad"},load:{$ref:"#/$defs/load"},effort:{$ref:"#/$defs/effort"},rpe:{$ref:"#/$defs/effort"},restSeconds:{$ref:"#/$defs/re\
st"},estimatedDurationSeconds:{type:"number",exclusiveMinimum:0,maximum:7200}}},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},
{type:"string",minLength:1,maxLength:64}]},rest:{anyOf:[{type:"number",minimum:0,maximum:3600},{type:"string",minLength:1,
maxLength:32}]},load:{anyOf:[{type:"number",minimum:-1e4,maximum:1e4},{type:"string",maxLength:64}]},effort:{anyOf:[{type:"\
number",minimum:0,maximum:100},{type:"string",maxLength:64}]}},additionalProperties:!1};function E(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=E.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};r===null?r=[n]:r.push(n),e++}if(e===l&&typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let n={instancePath:t,
schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};r===null?
r=[n]:r.push(n),e++}else if(s<1||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[n]:r.push(n),e++}}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s==
"string"){if(u(s)>64){let n={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};r===null?r=[n]:r.push(n),e++}else if(u(s)<1){let n={instancePath:t,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[n]:
r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=o||p,o)e=a,r!==null&&(a?r.length=a:r=null);else{let n={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[n]:r.push(n),e++,
E.errors=r,!1}return E.errors=r,e===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function W(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=W.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(e===l)if(typeof s=="numb\
er"&&isFinite(s)){if(s>1e4||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};r===null?r=[n]:r.push(n),e++}else if(s<-1e4||isNaN(s)){let n={instancePath:t,
schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};r===null?
r=[n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};r===null?r=[n]:r.push(n),e++}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s=="string"){if(u(s)>64){let n={
instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};r===null?r=[n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=o||p,o)e=a,r!==null&&(a?r.length=
a:r=null);else{let n={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return r===null?r=[n]:r.push(n),e++,W.errors=r,!1}return W.errors=r,e===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function C(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=C.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(e===l)if(typeof s=="numb\
er"&&isFinite(s)){if(s>100||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};r===null?r=[n]:r.push(n),e++}else if(s<0||isNaN(s)){let n={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[n]:r.push(n),e++}}else{
let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[n]:r.push(n),e++}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s=="string"){if(u(s)>64){let n={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};r===null?r=[
n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=o||p,o)e=a,r!==null&&(a?r.length=a:r=null);else{let n={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[n]:r.push(n),e++,
C.errors=r,!1}return C.errors=r,e===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=M.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let a=e,o=!1,l=e;if(e===l)if(typeof s=="numb\
er"&&isFinite(s)){if(s>3600||isNaN(s)){let n={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"};r===null?r=[n]:r.push(n),e++}else if(s<0||isNaN(s)){let n={instancePath:t,schemaPath:"\
#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[n]:r.push(n),e++}}else{
let n={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?
r=[n]:r.push(n),e++}var p=l===e;o=o||p;let i=e;if(e===i)if(typeof s=="string"){if(u(s)>32){let n={instancePath:t,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};r===null?r=[
n]:r.push(n),e++}else if(u(s)<1){let n={instancePath:t,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[n]:r.push(n),e++}}else{let n={instancePath:t,schemaPath:"#/\
anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[n]:r.push(n),e++}var p=i===e;if(o=
o||p,o)e=a,r!==null&&(a?r.length=a:r=null);else{let n={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return r===null?r=[n]:r.push(n),e++,M.errors=r,!1}return M.errors=r,e===0}M.evaluated={dynamicProps:!1,
dynamicItems:!1};function K(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=K.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.reps!==void 0){let o=e;E(s.reps,{instancePath:t+"/reps",parentData:s,parentDataProperty:"\
reps",rootData:c,dynamicAnchors:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var a=o===e}else var a=!0;if(a){
if(s.targetReps!==void 0){let o=e;E(s.targetReps,{instancePath:t+"/targetReps",parentData:s,parentDataProperty:"targetRe\
ps",rootData:c,dynamicAnchors:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(s.
weight!==void 0){let o=e;W(s.weight,{instancePath:t+"/weight",parentData:s,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(s.load!==void 0){let o=e;W(s.load,
{instancePath:t+"/load",parentData:s,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(r=r===null?W.errors:r.concat(
W.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(s.effort!==void 0){let o=e;C(s.effort,{instancePath:t+"/effort",
parentData:s,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);
var a=o===e}else var a=!0;if(a){if(s.rpe!==void 0){let o=e;C(s.rpe,{instancePath:t+"/rpe",parentData:s,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=o===e}else var a=!0;if(a){
if(s.restSeconds!==void 0){let o=e;M(s.restSeconds,{instancePath:t+"/restSeconds",parentData:s,parentDataProperty:"restS\
econds",rootData:c,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var a=o===e}else var a=!0;if(a)
if(s.estimatedDurationSeconds!==void 0){let o=s.estimatedDurationSeconds,l=e;if(e===l)if(typeof o=="number"&&isFinite(o)){
if(o>7200||isNaN(o))return K.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurat\
ionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},message:"must be <= 7200"}],!1;if(o<=0||isNaN(
o))return K.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/exclus\
iveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return K.errors=[
{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedDurationSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=l===e}else var a=!0}}}}}}}else return K.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=r,e===0}K.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function P(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=P.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let X;if(s.name===void 0&&(X="name"))return P.errors=[{instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;if(s.id!==void 0){let m=s.
id,y=e;if(e===y)if(typeof m=="string"){if(u(m)>128)return P.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(m)<1)return P.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(s.name!==void 0){let m=s.name,
y=e;if(e===y)if(typeof m=="string"){if(u(m)>200)return P.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/m\
axLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(u(m)<1)return P.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(s.isCoreLift!==
void 0){let m=e;if(typeof s.isCoreLift!="boolean")return P.errors=[{instancePath:t+"/isCoreLift",schemaPath:"#/propertie\
s/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=m===e}else var a=!0;if(a){
if(s.tags!==void 0){let m=s.tags,y=e;if(e===y)if(Array.isArray(m)){if(m.length>50)return P.errors=[{instancePath:t+"/tag\
s",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 item\
s"}],!1;{var o=!0;let v=m.length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="string"){if(u(w)>100)return P.
errors=[{instancePath:t+"/tags/"+d,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"}],!1}else return P.errors=[{instancePath:t+"/tags/"+d,schemaPath:"#/pro\
perties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=k===e;if(!o)break}}}else
return P.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=y===e}else var a=!0;if(a){if(s.metadata!==void 0){let m=s.metadata,y=e;if(e===y)if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.isCoreLift!==void 0){let v=e;if(typeof m.isCoreLift!="boolean")return P.errors=[{instancePath:t+
"/metadata/isCoreLift",schemaPath:"#/properties/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var l=v===e}else var l=!0;if(l)if(m.movementPattern!==void 0){let v=m.movementPattern,
d=e;if(e===d)if(typeof v=="string"){if(u(v)>60)return P.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"\
#/properties/metadata/properties/movementPattern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have\
 more than 60 characters"}],!1}else return P.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/propertie\
s/metadata/properties/movementPattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=d===
e}else var l=!0}else return P.errors=[{instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0;if(a){if(s.equipment!==void 0){let m=s.equipment,
y=e,B=e,v=!1,d=e;if(e===d)if(typeof m=="string"){if(u(m)>100){let h={instancePath:t+"/equipment",schemaPath:"#/propertie\
s/equipment/anyOf/0/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
r===null?r=[h]:r.push(h),e++}}else{let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[h]:r.push(h),e++}var p=d===e;v=v||p;let w=e;if(e===w)
if(Array.isArray(m))if(m.length>20){let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};r===null?r=[h]:r.push(h),e++}else{var i=!0;
let h=m.length;for(let $=0;$<h;$++){let Q=m[$],Z=e;if(e===Z)if(typeof Q=="string"){if(u(Q)>100){let H={instancePath:t+"/\
equipment/"+$,schemaPath:"#/properties/equipment/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};r===null?r=[H]:r.push(H),e++}}else{let H={instancePath:t+"/equipment/"+$,schemaPath:"\
#/properties/equipment/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[H]:
r.push(H),e++}var i=Z===e;if(!i)break}}else{let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/\
1/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[h]:r.push(h),e++}var p=w===e;if(v=v||p,
v)e=B,r!==null&&(B?r.length=B:r=null);else{let h={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[h]:r.push(h),e++,P.errors=r,!1}var a=y===
e}else var a=!0;if(a){if(s.primaryMuscleGroup!==void 0){let m=s.primaryMuscleGroup,y=e;if(e===y)if(typeof m=="string"){if(u(
m)>60)return P.errors=[{instancePath:t+"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return P.errors=[{instancePath:t+
"/primaryMuscleGroup",schemaPath:"#/properties/primaryMuscleGroup/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=y===e}else var a=!0;if(a){if(s.primaryMuscle!==void 0){let m=s.primaryMuscle,y=e;if(e===y)if(typeof m==
"string"){if(u(m)>60)return P.errors=[{instancePath:t+"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return P.errors=[{instancePath:t+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=y===e}else var a=!0;if(a){if(s.primaryMuscles!==void 0){let m=s.primaryMuscles,y=e;if(e===y)if(Array.isArray(
m)){if(m.length>24)return P.errors=[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",
keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var n=!0;let v=m.length;for(let d=0;d<
v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="string"){if(u(w)>60)return P.errors=[{instancePath:t+"/primaryMuscles/"+d,schemaPath:"\
#/properties/primaryMuscles/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 c\
haracters"}],!1}else return P.errors=[{instancePath:t+"/primaryMuscles/"+d,schemaPath:"#/properties/primaryMuscles/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=k===e;if(!n)break}}}else return P.errors=
[{instancePath:t+"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=y===e}else var a=!0;if(a){if(s.muscleGroup!==void 0){let m=s.muscleGroup,y=e;if(e===y)if(typeof m==
"string"){if(u(m)>60)return P.errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"\
maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return P.errors=[{instancePath:t+
"/muscleGroup",schemaPath:"#/properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=y===e}else var a=!0;if(a){if(s.secondaryMuscleGroups!==void 0){let m=s.secondaryMuscleGroups,y=e;if(e===y)if(Array.
isArray(m)){if(m.length>24)return P.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var V=!0;let v=m.
length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="string"){if(u(w)>60)return P.errors=[{instancePath:t+"\
/secondaryMuscleGroups/"+d,schemaPath:"#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return P.errors=[{instancePath:t+"/secondaryMuscleGroups/"+d,schemaPath:"\
#/properties/secondaryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=k===
e;if(!V)break}}}else return P.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleG\
roups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){if(s.secondaryMuscles!==
void 0){let m=s.secondaryMuscles,y=e;if(e===y)if(Array.isArray(m)){if(m.length>24)return P.errors=[{instancePath:t+"/sec\
ondaryMuscles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NO\
T have more than 24 items"}],!1;{var b=!0;let v=m.length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===k)if(typeof w=="stri\
ng"){if(u(w)>60)return P.errors=[{instancePath:t+"/secondaryMuscles/"+d,schemaPath:"#/properties/secondaryMuscles/items/\
maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return P.errors=
[{instancePath:t+"/secondaryMuscles/"+d,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var b=k===e;if(!b)break}}}else return P.errors=[{instancePath:t+"/secondaryMuscle\
s",schemaPath:"#/properties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===
e}else var a=!0;if(a){if(s.muscleGroups!==void 0){let m=s.muscleGroups,y=e;if(e===y)if(Array.isArray(m)){if(m.length>24)
return P.errors=[{instancePath:t+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{
limit:24},message:"must NOT have more than 24 items"}],!1;{var z=!0;let v=m.length;for(let d=0;d<v;d++){let w=m[d],k=e;if(e===
k)if(typeof w=="string"){if(u(w)>60)return P.errors=[{instancePath:t+"/muscleGroups/"+d,schemaPath:"#/properties/muscleG\
roups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return P.
errors=[{instancePath:t+"/muscleGroups/"+d,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var z=k===e;if(!z)break}}}else return P.errors=[{instancePath:t+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;
if(a){if(s.sets!==void 0){let m=s.sets,y=e,B=e,v=!1,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let h={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};r===null?r=[h]:r.push(h),e++}if(e===d&&typeof m=="number"&&isFinite(m)){if(m>50||isNaN(m)){let h={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};r===null?r=[h]:r.push(h),e++}else if(m<1||isNaN(m)){let h={instancePath:t+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[h]:r.push(h),
e++}}var U=d===e;v=v||U;let w=e;if(e===w)if(Array.isArray(m))if(m.length>50){let h={instancePath:t+"/sets",schemaPath:"#\
/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};r===
null?r=[h]:r.push(h),e++}else if(m.length<1){let h={instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[h]:r.push(h),e++}else{var Y=!0;
let h=m.length;for(let $=0;$<h;$++){let Q=e;K(m[$],{instancePath:t+"/sets/"+$,parentData:m,parentDataProperty:$,rootData:c,
dynamicAnchors:g})||(r=r===null?K.errors:r.concat(K.errors),e=r.length);var Y=Q===e;if(!Y)break}}else{let h={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?
r=[h]:r.push(h),e++}var U=w===e;if(v=v||U,v)e=B,r!==null&&(B?r.length=B:r=null);else{let h={instancePath:t+"/sets",schemaPath:"\
#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[h]:r.push(
h),e++,P.errors=r,!1}var a=y===e}else var a=!0;if(a){if(s.targetSets!==void 0){let m=s.targetSets,y=e;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return P.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSet\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof m=="number"&&isFinite(m)){
if(m>50||isNaN(m))return P.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(m<1||isNaN(m))return P.errors=[{instancePath:t+
"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"}],!1}var a=y===e}else var a=!0;if(a){if(s.reps!==void 0){let m=e;E(s.reps,{instancePath:t+"/reps",parentData:s,
parentDataProperty:"reps",rootData:c,dynamicAnchors:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var a=m===e}else
var a=!0;if(a){if(s.targetReps!==void 0){let m=e;E(s.targetReps,{instancePath:t+"/targetReps",parentData:s,parentDataProperty:"\
targetReps",rootData:c,dynamicAnchors:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var a=m===e}else var a=!0;
if(a){if(s.repRange!==void 0){let m=e;E(s.repRange,{instancePath:t+"/repRange",parentData:s,parentDataProperty:"repRange",
rootData:c,dynamicAnchors:g})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
weight!==void 0){let m=e;W(s.weight,{instancePath:t+"/weight",parentData:s,parentDataProperty:"weight",rootData:c,dynamicAnchors:g})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.targetWeight!==void 0){let m=e;
W(s.targetWeight,{instancePath:t+"/targetWeight",parentData:s,parentDataProperty:"targetWeight",rootData:c,dynamicAnchors:g})||
(r=r===null?W.errors:r.concat(W.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.load!==void 0){let m=e;W(s.load,
{instancePath:t+"/load",parentData:s,parentDataProperty:"load",rootData:c,dynamicAnchors:g})||(r=r===null?W.errors:r.concat(
W.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.effort!==void 0){let m=e;C(s.effort,{instancePath:t+"/effort",
parentData:s,parentDataProperty:"effort",rootData:c,dynamicAnchors:g})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);
var a=m===e}else var a=!0;if(a){if(s.rpe!==void 0){let m=e;C(s.rpe,{instancePath:t+"/rpe",parentData:s,parentDataProperty:"\
rpe",rootData:c,dynamicAnchors:g})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=m===e}else var a=!0;if(a){
if(s.targetEffort!==void 0){let m=e;C(s.targetEffort,{instancePath:t+"/targetEffort",parentData:s,parentDataProperty:"ta\
rgetEffort",rootData:c,dynamicAnchors:g})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=m===e}else var a=!0;
if(a){if(s.restTime!==void 0){let m=e;M(s.restTime,{instancePath:t+"/restTime",parentData:s,parentDataProperty:"restTime",
rootData:c,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
restSeconds!==void 0){let m=e;M(s.restSeconds,{instancePath:t+"/restSeconds",parentData:s,parentDataProperty:"restSecond\
s",rootData:c,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
restInterval!==void 0){let m=e;M(s.restInterval,{instancePath:t+"/restInterval",parentData:s,parentDataProperty:"restInt\
erval",rootData:c,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var a=m===e}else var a=!0;if(a){
if(s.targetRest!==void 0){let m=e;M(s.targetRest,{instancePath:t+"/targetRest",parentData:s,parentDataProperty:"targetRe\
st",rootData:c,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var a=m===e}else var a=!0;if(a){if(s.
rest!==void 0){let m=e;M(s.rest,{instancePath:t+"/rest",parentData:s,parentDataProperty:"rest",rootData:c,dynamicAnchors:g})||
(r=r===null?M.errors:r.concat(M.errors),e=r.length);var a=m===e}else var a=!0;if(a)if(s.segmentId!==void 0){let m=s.segmentId,
y=e;if(e===y)if(typeof m=="string"){if(u(m)>128)return P.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/s\
egmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(m)<
1)return P.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return P.errors=r,e===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:t="",parentData:O,
parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=G.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.exercises===void 0&&(l="e\
xercises"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;if(s.id!==void 0){let i=s.id,p=e;if(e===p)if(typeof i=="string"){if(u(i)>128)return G.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(u(i)<1)return G.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return G.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=p===e}else var a=!0;if(a){if(s.dayOfWeek!==void 0){let i=s.dayOfWeek,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return G.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return G.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(i<0||isNaN(i))return G.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;
if(a){if(s.name!==void 0){let i=s.name,p=e;if(e===p)if(typeof i=="string"){if(u(i)>200)return G.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return G.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.duration!==void 0){let i=s.duration,p=e;
if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1440||isNaN(i))return G.errors=[{instancePath:t+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(i<
0||isNaN(i))return G.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return G.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)
if(s.exercises!==void 0){let i=s.exercises,p=e;if(e===p)if(Array.isArray(i)){if(i.length>32)return G.errors=[{instancePath:t+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var o=!0;let V=i.length;for(let b=0;b<V;b++){let z=e;P(i[b],{instancePath:t+"/exercises/"+b,parentData:i,
parentDataProperty:b,rootData:c,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var o=z===e;if(!o)
break}}}else return G.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return G.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=r,e===0}G.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=S.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.sessions===void 0&&(l="sessions"))return S.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(s.id!==void 0){
let i=s.id,p=e;if(e===p)if(typeof i=="string"){if(u(i)>128)return S.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(i)<1)
return S.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return S.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.weekNumber!==void 0){
let i=s.weekNumber,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return S.errors=[{instancePath:t+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)){if(i>1040||isNaN(i))return S.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(i<0||
isNaN(i))return S.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=p===e}else var a=!0;if(a){if(s.name!==void 0){let i=s.name,p=e;
if(e===p)if(typeof i=="string"){if(u(i)>200)return S.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return S.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var a=p===e}else var a=!0;if(a){if(s.phase!==void 0){let i=s.phase,p=e;if(e===p)if(typeof i=="string"){if(u(i)>
200)return S.errors=[{instancePath:t+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return S.errors=[{instancePath:t+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(s.
sessions!==void 0){let i=s.sessions,p=e;if(e===p)if(Array.isArray(i)){if(i.length>21)return S.errors=[{instancePath:t+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var o=!0;let V=i.length;for(let b=0;b<V;b++){let z=e;G(i[b],{instancePath:t+"/sessions/"+b,parentData:i,
parentDataProperty:b,rootData:c,dynamicAnchors:g})||(r=r===null?G.errors:r.concat(G.errors),e=r.length);var o=z===e;if(!o)
break}}}else return S.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}else return S.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=r,e===0}S.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=D.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.microcycles===void 0&&(l="microcycles"))return D.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(s.id!==void 0){
let i=s.id,p=e;if(e===p)if(typeof i=="string"){if(u(i)>128)return D.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(i)<1)
return D.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.userId!==void 0){
let i=s.userId,p=e;if(e===p)if(typeof i=="string"){if(u(i)>256)return D.errors=[{instancePath:t+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(u(i)<1)return D.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:t+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;
if(a){if(s.name!==void 0){let i=s.name,p=e;if(e===p)if(typeof i=="string"){if(u(i)>200)return D.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return D.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.description!==void 0){let i=s.description,
p=e;if(e===p)if(typeof i=="string"){if(u(i)>1e4)return D.errors=[{instancePath:t+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return D.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.duration!==void 0){let i=s.duration,p=e;if(e===
p)if(typeof i=="number"&&isFinite(i)){if(i>1040||isNaN(i))return D.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(i<0||isNaN(
i))return D.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return D.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=p===e}else var a=!0;if(a)if(s.microcycles!==
void 0){let i=s.microcycles,p=e;if(e===p)if(Array.isArray(i)){if(i.length>104)return D.errors=[{instancePath:t+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var o=!0;let V=i.length;for(let b=0;b<V;b++){let z=e;S(i[b],{instancePath:t+"/microcycles/"+b,parentData:i,
parentDataProperty:b,rootData:c,dynamicAnchors:g})||(r=r===null?S.errors:r.concat(S.errors),e=r.length);var o=z===e;if(!o)
break}}}else return D.errors=[{instancePath:t+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=p===e}else var a=!0}}}}}else return D.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=r,e===0}D.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:t="",parentData:O,parentDataProperty:N,rootData:c=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=L.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let o;if(s.eventId===void 0&&(o="eventId")||s.userId===void 0&&(o="userId")||s.planId===void 0&&
(o="planId")||s.timestamp===void 0&&(o="timestamp")||s.planName===void 0&&(o="planName")||s.status===void 0&&(o="status")||
s.version===void 0&&(o="version"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let l=e;for(let i in s)if(!(i==="eventId"||i==="userId"||i==="planId"||
i==="timestamp"||i==="planName"||i==="status"||i==="version"||i==="planData")){return L.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(l===e){if(s.eventId!==void 0){let i=s.eventId,p=e;if(e===p)if(typeof i=="string"){if(u(i)>256)return L.
errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(u(i)<1)return L.errors=[{instancePath:t+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.
errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.userId!==void 0){let i=s.userId,p=e;if(e===p)if(typeof i=="str\
ing"){if(u(i)>256)return L.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(u(i)<1)return L.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return L.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.planId!==void 0){let i=s.planId,
p=e;if(e===p)if(typeof i=="string"){if(u(i)>128)return L.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/plan\
Id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(u(i)<1)return L.
errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/pla\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(s.timestamp!==
void 0){let i=s.timestamp,p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>864e13||isNaN(i))return L.errors=[{instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(i<0||isNaN(i))return L.errors=[{instancePath:t+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return L.errors=
[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=p===e}else var a=!0;if(a){if(s.planName!==void 0){let i=s.planName,p=e;if(e===p)if(typeof i=="s\
tring"){if(u(i)>200)return L.errors=[{instancePath:t+"/planName",schemaPath:"#/properties/planName/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return L.errors=[{instancePath:t+
"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=p===e}else var a=!0;if(a){if(s.status!==void 0){let i=s.status,p=e;if(typeof i!="string")return L.errors=[{instancePath:t+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i===
"generating"||i==="completed"||i==="failed"))return L.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:ie.properties.status.enum},message:"must be equal to one of the allowed value\
s"}],!1;var a=p===e}else var a=!0;if(a){if(s.version!==void 0){let i=s.version,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return L.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>1e6||isNaN(i))return L.errors=
[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"}],!1;if(i<1||isNaN(i))return L.errors=[{instancePath:t+"/version",schemaPath:"#/properties/\
version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=p===e}else var a=!0;
if(a)if(s.planData!==void 0){let i=e;D(s.planData,{instancePath:t+"/planData",parentData:s,parentDataProperty:"planData",
rootData:c,dynamicAnchors:g})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var a=i===e}else var a=!0}}}}}}}}}else
return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return L.errors=r,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{oe as closed,pe as open};
