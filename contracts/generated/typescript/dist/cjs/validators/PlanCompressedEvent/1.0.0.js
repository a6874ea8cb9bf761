// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var $e=Object.defineProperty;var Ce=Object.getOwnPropertyDescriptor;var Ee=Object.getOwnPropertyNames;var Ve=Object.prototype.hasOwnProperty;var Ge=(e,t)=>{for(var w in t)$e(e,w,{get:t[w],enumerable:!0})},Ue=(e,t,w,S)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let f of Ee(t))!Ve.call(e,f)&&f!==w&&$e(e,f,{get:()=>t[f],enumerable:!(S=Ce(t,f))||S.enumerable});return e};var We=e=>Ue($e({},"__esModule",{value:!0}),e);var pr={};Ge(pr,{closed:()=>Me,open:()=>Be});module.exports=We(pr);var ze=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,
t),t.exports}catch(w){throw t=0,w}},He=ze(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});function t(w){
let S=w.length,f=0,g=0,s;for(;g<S;)f++,s=w.charCodeAt(g++),s>=55296&&s<=56319&&g<S&&(s=w.charCodeAt(g),(s&64512)===56320&&
g++);return f}e.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),Be=N,Re={type:"object",required:["ev\
entId","requestEventId","userId","jobId","planId","timestamp","planSource","targetMinutes","originalDurationSeconds","co\
mpressedDurationSeconds","meetsTimeConstraint","strategy","stimulusRetained","coreProtection","sessions","optimality","a\
ssumptions","policy","engineVersion"],properties:{eventId:{type:"string",minLength:1,maxLength:256},requestEventId:{type:"\
string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},
planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"number",minimum:0,maximum:864e13},planSource:{type:"st\
ring",enum:["inline","stored","generated"]},targetMinutes:{type:"integer",minimum:15,maximum:180},originalDurationSeconds:{
$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{
type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:[
"core_only","core_plus_accessory","core_plus_superset","core_plus_block","core_plus_block_and_superset"]},stimulusRetained:{
type:"number",minimum:0,maximum:1},coreProtection:{$ref:"#/$defs/coreProtection"},sessions:{type:"array",maxItems:2184,items:{
$ref:"#/$defs/session"}},optimality:{type:"array",maxItems:104,items:{$ref:"#/$defs/optimality"}},assumptions:{type:"arr\
ay",maxItems:1e6,items:{$ref:"#/$defs/assumption"}},policy:{$ref:"#/$defs/policy"},engineVersion:{type:"string",minLength:1,
maxLength:64}},$defs:{id:{type:"string",minLength:1,maxLength:512},seconds:{type:"integer",minimum:0,maximum:1e13},muscleGroup:{
type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","calves","fu\
ll-body","other"]},equipment:{type:"string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band",
"cardio","other"]},coreProtection:{type:"string",enum:["protected","reduced"]},session:{type:"object",required:["context",
"budgetSeconds","meetsTimeConstraint","coreProtection","segments","summary","telemetry","changes"],properties:{context:{
$ref:"#/$defs/context"},budgetSeconds:{type:"integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"boolean"},coreProtection:{
$ref:"#/$defs/coreProtection"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,
maximum:1e12},segments:{type:"array",maxItems:60,items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{
type:"array",maxItems:61,items:{$ref:"#/$defs/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}}},
context:{type:"object",required:["sessionId","microcycleId","dayOfWeek","originalDurationSeconds","exercises"],properties:{
sessionId:{$ref:"#/$defs/id"},microcycleId:{$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"\
string",maxLength:200},originalDurationSeconds:{$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:60,items:{$ref:"\
#/$defs/exercise"}}}},exercise:{type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGr\
oups","equipment","targetRestSeconds","sets"],properties:{id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:200},
isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,
items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{
type:"integer",minimum:0,maximum:3600},sets:{type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/set"}}}},set:{type:"\
object",required:["id","index","reps","estimatedDurationSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"intege\
r",minimum:1,maximum:100},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},{type:"string",minLength:1,maxLength:64}]},
load:{type:"string",maxLength:64},effort:{type:"string",maxLength:64},estimatedDurationSeconds:{$ref:"#/$defs/seconds"}}},
timing:{type:"object",required:["setupSeconds","workSeconds","restSeconds","totalSeconds"],properties:{setupSeconds:{$ref:"\
#/$defs/seconds"},workSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{$ref:"#/$defs/\
seconds"}}},segment:{oneOf:[{$ref:"#/$defs/coreLift"},{$ref:"#/$defs/accessorySuperset"},{$ref:"#/$defs/accessoryBlock"},
{$ref:"#/$defs/accessorySingle"}]},coreLift:{type:"object",required:["id","kind","order","timing","exercise"],properties:{
kind:{type:"string",const:"core_lift",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{
$ref:"#/$defs/timing"},exercise:{$ref:"#/$defs/exercise"}}},accessorySuperset:{type:"object",required:["id","kind","orde\
r","timing","exercises","priority","restBetweenAlternationsSeconds"],properties:{kind:{type:"string",const:"accessory_su\
perset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},
exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"#/$defs/exercise"}},priority:{type:"string",enum:["antagonist",
"equipment","non_competing"]},restBetweenAlternationsSeconds:{type:"integer",minimum:0,maximum:3600}}},accessoryBlock:{type:"\
object",required:["id","kind","order","timing","exercises","rounds","restBetweenExercisesSeconds","restBetweenRoundsSeco\
nds","rationale"],properties:{kind:{type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"\
integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"\
#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"integer",minimum:0,
maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:["metabolic\
_stress","equipment_cluster","coach_defined"]}}},accessorySingle:{type:"object",required:["id","kind","order","timing","\
exercise"],properties:{kind:{type:"string",const:"accessory_single",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"in\
teger",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$defs/exercise"}}},summary:{type:"object",
required:["sessionId","originalDurationSeconds","compressedDurationSeconds","durationDeltaSeconds","warmUpSeconds","segm\
entOrder"],properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{
$ref:"#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,maximum:1e13},warmUpSeconds:{$ref:"#/$defs/se\
conds"},segmentOrder:{type:"array",maxItems:60,items:{$ref:"#/$defs/id"}}}},telemetry:{type:"object",required:["segmentI\
d","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"string",enum:["core_lift","accessory_superse\
t","accessory_block","accessory_single","session"]},strategy:{type:"string",minLength:1,maxLength:64},notes:{type:"strin\
g",maxLength:1e3}}},change:{type:"object",required:["exerciseIds","kinds","secondsSaved","stimulusLost","reason"],properties:{
exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"a\
rray",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewer_sets","shorter_rest","superset","block"]}},secondsSaved:{
type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,
maxLength:1e3}}},optimality:{type:"object",required:["microcycleId","objective","upperBound","gap","status","nodes"],properties:{
microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,
maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"in\
teger",minimum:0,maximum:1e12},stoppedBy:{type:"string",enum:["nodes","deadline"]}}},assumption:{type:"object",required:[
"path","field","value"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},value:{
type:"string",maxLength:256}}},policy:{type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{type:"strin\
g",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,maximum:3600},
setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},supersetTransitionSeconds:{
type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{
type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}}}}},x=He().default;function T(e,{
instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=T.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return T.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
0&&typeof e=="number"&&isFinite(e)){if(e>1e13||isNaN(e))return T.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(e<0||isNaN(e))return T.errors=[
{instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return T.
errors=s,r===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};var Je={type:"string",enum:["protected","reduced"]};function ve(e,{
instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=ve.evaluated;
return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof e!="string"?(ve.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e==="protected"||e==="reduced"?
(ve.errors=s,r===0):(ve.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"\
must be equal to one of the allowed values"}],!1)}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function I(e,{instancePath:t="",
parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=I.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(typeof e=="string"){if(x(e)>512)return I.errors=[{instancePath:t,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(x(
e)<1)return I.errors=[{instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;return I.errors=s,r===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var Ke={type:"\
string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","calves","full-bod\
y","other"]};function be(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,
r=0,n=be.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof e!="string"?(be.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e==="chest"||e===
"back"||e==="shoulders"||e==="quadriceps"||e==="hamstrings"||e==="glutes"||e==="biceps"||e==="triceps"||e==="core"||e===
"calves"||e==="full-body"||e==="other"?(be.errors=s,r===0):(be.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ke.enum},message:"must be equal to one of the allowed values"}],!1)}be.evaluated={dynamicProps:!1,
dynamicItems:!1};var Qe={type:"string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","ca\
rdio","other"]};function De(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=De.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof e!="string"?
(De.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"barbell"||e==="dumbbell"||e==="kettlebell"||e==="machine"||e==="cable"||e==="bodyweight"||e==="band"||e==="cardio"||e===
"other"?(De.errors=s,r===0):(De.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qe.enum},
message:"must be equal to one of the allowed values"}],!1)}De.evaluated={dynamicProps:!1,dynamicItems:!1};function se(e,{
instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=se.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let u;if(e.id===void 0&&(u="id")||e.index===void 0&&(u="index")||e.reps===void 0&&(u="reps")||e.estimatedDurationSeconds===
void 0&&(u="estimatedDurationSeconds"))return se.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.id!==void 0){let y=r;I(e.id,{instancePath:t+"\
/id",parentData:e,parentDataProperty:"id",rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);
var a=y===r}else var a=!0;if(a){if(e.index!==void 0){let i=e.index,m=r;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return se.errors=[{instancePath:t+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(r===m&&typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i))return se.errors=[{instancePath:t+
"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <\
= 100"}],!1;if(i<1||isNaN(i))return se.errors=[{instancePath:t+"/index",schemaPath:"#/properties/index/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=m===r}else var a=!0;if(a){if(e.reps!==void 0){
let m=e.reps,o=r,d=r,c=!1,h=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let P={instancePath:t+"/reps",schemaPath:"\
#/properties/reps/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[P]:s.push(
P),r++}if(r===h&&typeof m=="number"&&isFinite(m)){if(m>1e4||isNaN(m)){let P={instancePath:t+"/reps",schemaPath:"#/proper\
ties/reps/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[
P]:s.push(P),r++}else if(m<1||isNaN(m)){let P={instancePath:t+"/reps",schemaPath:"#/properties/reps/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[P]:s.push(P),r++}}var p=h===r;c=c||p;let v=r;
if(r===v)if(typeof m=="string"){if(x(m)>64){let P={instancePath:t+"/reps",schemaPath:"#/properties/reps/anyOf/1/maxLengt\
h",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[P]:s.push(P),r++}else if(x(
m)<1){let P={instancePath:t+"/reps",schemaPath:"#/properties/reps/anyOf/1/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};s===null?s=[P]:s.push(P),r++}}else{let P={instancePath:t+"/reps",schemaPath:"\
#/properties/reps/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[P]:s.push(P),
r++}var p=v===r;if(c=c||p,c)r=d,s!==null&&(d?s.length=d:s=null);else{let P={instancePath:t+"/reps",schemaPath:"#/propert\
ies/reps/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[P]:s.push(P),r++,se.
errors=s,!1}var a=o===r}else var a=!0;if(a){if(e.load!==void 0){let o=e.load,d=r;if(r===d)if(typeof o=="string"){if(x(o)>
64)return se.errors=[{instancePath:t+"/load",schemaPath:"#/properties/load/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1}else return se.errors=[{instancePath:t+"/load",schemaPath:"#/proper\
ties/load/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===r}else var a=!0;if(a){if(e.
effort!==void 0){let d=e.effort,c=r;if(r===c)if(typeof d=="string"){if(x(d)>64)return se.errors=[{instancePath:t+"/effor\
t",schemaPath:"#/properties/effort/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 \
characters"}],!1}else return se.errors=[{instancePath:t+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=c===r}else var a=!0;if(a)if(e.estimatedDurationSeconds!==void 0){let d=r;
T(e.estimatedDurationSeconds,{instancePath:t+"/estimatedDurationSeconds",parentData:e,parentDataProperty:"estimatedDurat\
ionSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=d===r}else var a=!0}}}}}else
return se.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return se.errors=s,r===0}se.evaluated={props:{id:!0,index:!0,reps:!0,load:!0,effort:!0,estimatedDurationSeconds:!0},dynamicProps:!1,
dynamicItems:!1};function M(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=M.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let i;if(e.id===void 0&&(i="id")||e.name===void 0&&(i="name")||e.isCoreLift===void 0&&(i="i\
sCoreLift")||e.primaryMuscleGroup===void 0&&(i="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(i="secondaryMus\
cleGroups")||e.equipment===void 0&&(i="equipment")||e.targetRestSeconds===void 0&&(i="targetRestSeconds")||e.sets===void 0&&
(i="sets"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(e.id!==void 0){let m=r;I(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"\
id",rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=m===r}else var a=!0;if(a){if(e.
name!==void 0){let o=e.name,d=r;if(r===d)if(typeof o=="string"){if(x(o)>200)return M.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;
if(x(o)<1)return M.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return M.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===r}else var a=!0;if(a){
if(e.isCoreLift!==void 0){let d=r;if(typeof e.isCoreLift!="boolean")return M.errors=[{instancePath:t+"/isCoreLift",schemaPath:"\
#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===r}else var a=!0;
if(a){if(e.primaryMuscleGroup!==void 0){let c=r;be(e.primaryMuscleGroup,{instancePath:t+"/primaryMuscleGroup",parentData:e,
parentDataProperty:"primaryMuscleGroup",rootData:f,dynamicAnchors:g})||(s=s===null?be.errors:s.concat(be.errors),r=s.length);
var a=c===r}else var a=!0;if(a){if(e.secondaryMuscleGroups!==void 0){let h=e.secondaryMuscleGroups,v=r;if(r===v)if(Array.
isArray(h)){if(h.length>12)return M.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;{var p=!0;let P=h.
length;for(let b=0;b<P;b++){let k=r;be(h[b],{instancePath:t+"/secondaryMuscleGroups/"+b,parentData:h,parentDataProperty:b,
rootData:f,dynamicAnchors:g})||(s=s===null?be.errors:s.concat(be.errors),r=s.length);var p=k===r;if(!p)break}}}else return M.
errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=v===r}else var a=!0;if(a){if(e.equipment!==void 0){let v=e.equipment,l=r;
if(r===l)if(Array.isArray(v)){if(v.length>9)return M.errors=[{instancePath:t+"/equipment",schemaPath:"#/properties/equip\
ment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;{var u=!0;let b=v.length;
for(let k=0;k<b;k++){let R=r;De(v[k],{instancePath:t+"/equipment/"+k,parentData:v,parentDataProperty:k,rootData:f,dynamicAnchors:g})||
(s=s===null?De.errors:s.concat(De.errors),r=s.length);var u=R===r;if(!u)break}}}else return M.errors=[{instancePath:t+"/\
equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=l===
r}else var a=!0;if(a){if(e.targetRestSeconds!==void 0){let l=e.targetRestSeconds,P=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)))return M.errors=[{instancePath:t+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===P&&typeof l=="number"&&isFinite(l)){if(l>3600||
isNaN(l))return M.errors=[{instancePath:t+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(l<0||isNaN(l))return M.errors=[{instancePath:t+
"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=P===r}else var a=!0;if(a)if(e.sets!==void 0){let l=e.sets,P=r;if(r===P)if(Array.isArray(
l)){if(l.length>100)return M.errors=[{instancePath:t+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;if(l.length<1)return M.errors=[{instancePath:t+"/set\
s",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var y=!0;let k=l.length;for(let R=0;R<k;R++){let B=r;se(l[R],{instancePath:t+"/sets/"+R,parentData:l,parentDataProperty:R,
rootData:f,dynamicAnchors:g})||(s=s===null?se.errors:s.concat(se.errors),r=s.length);var y=B===r;if(!y)break}}}else return M.
errors=[{instancePath:t+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=P===r}else var a=!0}}}}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return M.errors=s,r===0}M.evaluated={props:{id:!0,name:!0,isCoreLift:!0,primaryMuscleGroup:!0,
secondaryMuscleGroups:!0,equipment:!0,targetRestSeconds:!0,sets:!0},dynamicProps:!1,dynamicItems:!1};function me(e,{instancePath:t="",
parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=me.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.sessionId===
void 0&&(u="sessionId")||e.microcycleId===void 0&&(u="microcycleId")||e.dayOfWeek===void 0&&(u="dayOfWeek")||e.originalDurationSeconds===
void 0&&(u="originalDurationSeconds")||e.exercises===void 0&&(u="exercises"))return me.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.sessionId!==
void 0){let y=r;I(e.sessionId,{instancePath:t+"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:f,dynamicAnchors:g})||
(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=y===r}else var a=!0;if(a){if(e.microcycleId!==void 0){let i=r;
I(e.microcycleId,{instancePath:t+"/microcycleId",parentData:e,parentDataProperty:"microcycleId",rootData:f,dynamicAnchors:g})||
(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.dayOfWeek!==void 0){let m=e.dayOfWeek,
o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return me.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="\
number"&&isFinite(m)){if(m>7||isNaN(m))return me.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(m<0||isNaN(m))return me.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=o===r}else var a=!0;if(a){if(e.name!==void 0){let o=e.name,d=r;if(r===d)if(typeof o=="\
string"){if(x(o)>200)return me.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return me.errors=[{instancePath:t+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===r}else
var a=!0;if(a){if(e.originalDurationSeconds!==void 0){let d=r;T(e.originalDurationSeconds,{instancePath:t+"/originalDura\
tionSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:
s.concat(T.errors),r=s.length);var a=d===r}else var a=!0;if(a)if(e.exercises!==void 0){let d=e.exercises,c=r;if(r===c)if(Array.
isArray(d)){if(d.length>60)return me.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var p=!0;let v=d.length;for(let l=0;l<v;l++){
let P=r;M(d[l],{instancePath:t+"/exercises/"+l,parentData:d,parentDataProperty:l,rootData:f,dynamicAnchors:g})||(s=s===null?
M.errors:s.concat(M.errors),r=s.length);var p=P===r;if(!p)break}}}else return me.errors=[{instancePath:t+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=c===r}else var a=!0}}}}}else
return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=s,r===0}me.evaluated={props:{sessionId:!0,microcycleId:!0,dayOfWeek:!0,name:!0,originalDurationSeconds:!0,
exercises:!0},dynamicProps:!1,dynamicItems:!1};function te(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,
dynamicAnchors:g={}}={}){let s=null,r=0,n=te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.setupSeconds===void 0&&(p="setupSeconds")||e.workSeconds===
void 0&&(p="workSeconds")||e.restSeconds===void 0&&(p="restSeconds")||e.totalSeconds===void 0&&(p="totalSeconds"))return te.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(e.setupSeconds!==void 0){let u=r;T(e.setupSeconds,{instancePath:t+"/setupSeconds",parentData:e,
parentDataProperty:"setupSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=u===
r}else var a=!0;if(a){if(e.workSeconds!==void 0){let y=r;T(e.workSeconds,{instancePath:t+"/workSeconds",parentData:e,parentDataProperty:"\
workSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=y===r}else var a=!0;
if(a){if(e.restSeconds!==void 0){let i=r;T(e.restSeconds,{instancePath:t+"/restSeconds",parentData:e,parentDataProperty:"\
restSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=i===r}else var a=!0;
if(a)if(e.totalSeconds!==void 0){let i=r;T(e.totalSeconds,{instancePath:t+"/totalSeconds",parentData:e,parentDataProperty:"\
totalSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=i===r}else var a=!0}}}else
return te.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return te.errors=s,r===0}te.evaluated={props:{setupSeconds:!0,workSeconds:!0,restSeconds:!0,totalSeconds:!0},dynamicProps:!1,
dynamicItems:!1};function he(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=he.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.id===void 0&&(p="id")||e.kind===void 0&&(p="kind")||e.order===void 0&&(p="order")||
e.timing===void 0&&(p="timing")||e.exercise===void 0&&(p="exercise"))return he.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.kind!==void 0){
let u=e.kind,y=r;if(u!=="core_lift")return he.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"core_lift"},message:"must be equal to constant"}],!1;if(r===y)if(typeof u=="string"){if(x(u)>
32)return he.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},
message:"must NOT have more than 32 characters"}],!1}else return he.errors=[{instancePath:t+"/kind",schemaPath:"#/proper\
ties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===r}else var a=!0;if(a){if(e.
id!==void 0){let y=r;I(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"id",rootData:f,dynamicAnchors:g})||(s=
s===null?I.errors:s.concat(I.errors),r=s.length);var a=y===r}else var a=!0;if(a){if(e.order!==void 0){let i=e.order,m=r;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return he.errors=[{instancePath:t+"/order",schemaPath:"#/proper\
ties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof i=="number"&&isFinite(
i)){if(i>60||isNaN(i))return he.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(i<1||isNaN(i))return he.errors=[{instancePath:t+"/o\
rder",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var a=m===r}else var a=!0;if(a){if(e.timing!==void 0){let m=r;te(e.timing,{instancePath:t+"/timing",parentData:e,parentDataProperty:"\
timing",rootData:f,dynamicAnchors:g})||(s=s===null?te.errors:s.concat(te.errors),r=s.length);var a=m===r}else var a=!0;if(a)
if(e.exercise!==void 0){let m=r;M(e.exercise,{instancePath:t+"/exercise",parentData:e,parentDataProperty:"exercise",rootData:f,
dynamicAnchors:g})||(s=s===null?M.errors:s.concat(M.errors),r=s.length);var a=m===r}else var a=!0}}}}else return he.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=
s,r===0}he.evaluated={props:{kind:!0,id:!0,order:!0,timing:!0,exercise:!0},dynamicProps:!1,dynamicItems:!1};var Xe={type:"\
object",required:["id","kind","order","timing","exercises","priority","restBetweenAlternationsSeconds"],properties:{kind:{
type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},
timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"#/$defs/exercise"}},priority:{
type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{type:"integer",minimum:0,
maximum:3600}}};function K(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=K.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.id===void 0&&(u="id")||e.kind===void 0&&(u="kind")||e.order===void 0&&(u="order")||
e.timing===void 0&&(u="timing")||e.exercises===void 0&&(u="exercises")||e.priority===void 0&&(u="priority")||e.restBetweenAlternationsSeconds===
void 0&&(u="restBetweenAlternationsSeconds"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.kind!==void 0){let y=e.kind,i=r;if(y!==
"accessory_superset")return K.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"accessory_superset"},message:"must be equal to constant"}],!1;if(r===i)if(typeof y=="string"){if(x(y)>32)return K.
errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"}],!1}else return K.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===r}else var a=!0;if(a){if(e.id!==void 0){
let i=r;I(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"id",rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:
s.concat(I.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.order!==void 0){let m=e.order,o=r;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return K.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>60||isNaN(m))
return K.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"}],!1;if(m<1||isNaN(m))return K.errors=[{instancePath:t+"/order",schemaPath:"#/prop\
erties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=o===r}else var a=!0;
if(a){if(e.timing!==void 0){let o=r;te(e.timing,{instancePath:t+"/timing",parentData:e,parentDataProperty:"timing",rootData:f,
dynamicAnchors:g})||(s=s===null?te.errors:s.concat(te.errors),r=s.length);var a=o===r}else var a=!0;if(a){if(e.exercises!==
void 0){let d=e.exercises,c=r;if(r===c)if(Array.isArray(d)){if(d.length>2)return K.errors=[{instancePath:t+"/exercises",
schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 item\
s"}],!1;if(d.length<2)return K.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var p=!0;let v=d.length;for(let l=0;l<v;l++){
let P=r;M(d[l],{instancePath:t+"/exercises/"+l,parentData:d,parentDataProperty:l,rootData:f,dynamicAnchors:g})||(s=s===null?
M.errors:s.concat(M.errors),r=s.length);var p=P===r;if(!p)break}}}else return K.errors=[{instancePath:t+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=c===r}else var a=!0;
if(a){if(e.priority!==void 0){let c=e.priority,h=r;if(typeof c!="string")return K.errors=[{instancePath:t+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(c==="antagonist"||c===
"equipment"||c==="non_competing"))return K.errors=[{instancePath:t+"/priority",schemaPath:"#/properties/priority/enum",keyword:"\
enum",params:{allowedValues:Xe.properties.priority.enum},message:"must be equal to one of the allowed values"}],!1;var a=h===
r}else var a=!0;if(a)if(e.restBetweenAlternationsSeconds!==void 0){let c=e.restBetweenAlternationsSeconds,h=r;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return K.errors=[{instancePath:t+"/restBetweenAlternationsSeconds",schemaPath:"\
#/properties/restBetweenAlternationsSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===h&&typeof c=="number"&&isFinite(c)){if(c>3600||isNaN(c))return K.errors=[{instancePath:t+"/restBetweenAlternation\
sSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(c<0||isNaN(c))return K.errors=[{instancePath:t+"/restBetweenAlternationsSeconds",schemaPath:"\
#/properties/restBetweenAlternationsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}var a=h===r}else var a=!0}}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return K.errors=s,r===0}K.evaluated={props:{kind:!0,id:!0,order:!0,timing:!0,
exercises:!0,priority:!0,restBetweenAlternationsSeconds:!0},dynamicProps:!1,dynamicItems:!1};var Ye={type:"object",required:[
"id","kind","order","timing","exercises","rounds","restBetweenExercisesSeconds","restBetweenRoundsSeconds","rationale"],
properties:{kind:{type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,
maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"#/$defs/exercise"}},
rounds:{type:"integer",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"integer",minimum:0,maximum:3600},restBetweenRoundsSeconds:{
type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defi\
ned"]}}};function C(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,
r=0,n=C.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u;if(e.id===void 0&&(u="id")||e.kind===void 0&&(u="kind")||e.order===void 0&&(u="order")||e.timing===void 0&&
(u="timing")||e.exercises===void 0&&(u="exercises")||e.rounds===void 0&&(u="rounds")||e.restBetweenExercisesSeconds===void 0&&
(u="restBetweenExercisesSeconds")||e.restBetweenRoundsSeconds===void 0&&(u="restBetweenRoundsSeconds")||e.rationale===void 0&&
(u="rationale"))return C.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(e.kind!==void 0){let y=e.kind,i=r;if(y!=="accessory_block")return C.errors=
[{instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_block"},message:"\
must be equal to constant"}],!1;if(r===i)if(typeof y=="string"){if(x(y)>32)return C.errors=[{instancePath:t+"/kind",schemaPath:"\
#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else
return C.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=i===r}else var a=!0;if(a){if(e.id!==void 0){let i=r;I(e.id,{instancePath:t+"/id",parentData:e,
parentDataProperty:"id",rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=i===r}else
var a=!0;if(a){if(e.order!==void 0){let m=e.order,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return C.
errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>60||isNaN(m))return C.errors=[{instancePath:t+"/orde\
r",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],
!1;if(m<1||isNaN(m))return C.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=o===r}else var a=!0;if(a){if(e.timing!==void 0){let o=r;
te(e.timing,{instancePath:t+"/timing",parentData:e,parentDataProperty:"timing",rootData:f,dynamicAnchors:g})||(s=s===null?
te.errors:s.concat(te.errors),r=s.length);var a=o===r}else var a=!0;if(a){if(e.exercises!==void 0){let d=e.exercises,c=r;
if(r===c)if(Array.isArray(d)){if(d.length>3)return C.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exerc\
ises/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1;if(d.length<2)return C.
errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items"}],!1;{var p=!0;let v=d.length;for(let l=0;l<v;l++){let P=r;M(d[l],{instancePath:t+"/ex\
ercises/"+l,parentData:d,parentDataProperty:l,rootData:f,dynamicAnchors:g})||(s=s===null?M.errors:s.concat(M.errors),r=s.
length);var p=P===r;if(!p)break}}}else return C.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=c===r}else var a=!0;if(a){if(e.rounds!==void 0){
let c=e.rounds,h=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return C.errors=[{instancePath:t+"/rounds",schemaPath:"\
#/properties/rounds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===h&&typeof c=="num\
ber"&&isFinite(c)){if(c>100||isNaN(c))return C.errors=[{instancePath:t+"/rounds",schemaPath:"#/properties/rounds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(c<1||isNaN(c))return C.errors=[{instancePath:t+
"/rounds",schemaPath:"#/properties/rounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"}],!1}var a=h===r}else var a=!0;if(a){if(e.restBetweenExercisesSeconds!==void 0){let h=e.restBetweenExercisesSeconds,
v=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return C.errors=[{instancePath:t+"/restBetweenExercisesSeco\
nds",schemaPath:"#/properties/restBetweenExercisesSeconds/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===v&&typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h))return C.errors=[{instancePath:t+"/restBetw\
eenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(h<0||isNaN(h))return C.errors=[{instancePath:t+"/restBetweenExercisesS\
econds",schemaPath:"#/properties/restBetweenExercisesSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=v===r}else var a=!0;if(a){if(e.restBetweenRoundsSeconds!==void 0){let v=e.restBetweenRoundsSeconds,
l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return C.errors=[{instancePath:t+"/restBetweenRoundsSeconds",
schemaPath:"#/properties/restBetweenRoundsSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===l&&typeof v=="number"&&isFinite(v)){if(v>3600||isNaN(v))return C.errors=[{instancePath:t+"/restBetweenRoundsSe\
conds",schemaPath:"#/properties/restBetweenRoundsSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(v<0||isNaN(v))return C.errors=[{instancePath:t+"/restBetweenRoundsSeconds",schemaPath:"\
#/properties/restBetweenRoundsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var a=l===r}else var a=!0;if(a)if(e.rationale!==void 0){let v=e.rationale,l=r;if(typeof v!="string")return C.errors=[
{instancePath:t+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;if(!(v==="metabolic_stress"||v==="equipment_cluster"||v==="coach_defined"))return C.errors=[{instancePath:t+
"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues:Ye.properties.rationale.enum},
message:"must be equal to one of the allowed values"}],!1;var a=l===r}else var a=!0}}}}}}}}else return C.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=s,r===0}C.evaluated=
{props:{kind:!0,id:!0,order:!0,timing:!0,exercises:!0,rounds:!0,restBetweenExercisesSeconds:!0,restBetweenRoundsSeconds:!0,
rationale:!0},dynamicProps:!1,dynamicItems:!1};function le(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,
dynamicAnchors:g={}}={}){let s=null,r=0,n=le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.id===void 0&&(p="id")||e.kind===void 0&&(p="kind")||e.order===
void 0&&(p="order")||e.timing===void 0&&(p="timing")||e.exercise===void 0&&(p="exercise"))return le.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(e.kind!==void 0){let u=e.kind,y=r;if(u!=="accessory_single")return le.errors=[{instancePath:t+"/kind",schemaPath:"#/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"accessory_single"},message:"must be equal to constant"}],!1;
if(r===y)if(typeof u=="string"){if(x(u)>32)return le.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/maxLe\
ngth",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return le.errors=[
{instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var a=y===r}else var a=!0;if(a){if(e.id!==void 0){let y=r;I(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"\
id",rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=y===r}else var a=!0;if(a){if(e.
order!==void 0){let i=e.order,m=r;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return le.errors=[{instancePath:t+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
m&&typeof i=="number"&&isFinite(i)){if(i>60||isNaN(i))return le.errors=[{instancePath:t+"/order",schemaPath:"#/propertie\
s/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(i<1||isNaN(i))return le.
errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=m===r}else var a=!0;if(a){if(e.timing!==void 0){let m=r;te(e.timing,{instancePath:t+"/\
timing",parentData:e,parentDataProperty:"timing",rootData:f,dynamicAnchors:g})||(s=s===null?te.errors:s.concat(te.errors),
r=s.length);var a=m===r}else var a=!0;if(a)if(e.exercise!==void 0){let m=r;M(e.exercise,{instancePath:t+"/exercise",parentData:e,
parentDataProperty:"exercise",rootData:f,dynamicAnchors:g})||(s=s===null?M.errors:s.concat(M.errors),r=s.length);var a=m===
r}else var a=!0}}}}else return le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return le.errors=s,r===0}le.evaluated={props:{kind:!0,id:!0,order:!0,timing:!0,exercise:!0},dynamicProps:!1,
dynamicItems:!1};function Ie(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=Ie.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let a=r,p=!1,u=null,y=r;
he(e,{instancePath:t,parentData:w,parentDataProperty:S,rootData:f,dynamicAnchors:g})||(s=s===null?he.errors:s.concat(he.
errors),r=s.length);var o=y===r;if(o){p=!0,u=0;var i={};i.kind=!0,i.id=!0,i.order=!0,i.timing=!0,i.exercise=!0}let m=r;K(
e,{instancePath:t,parentData:w,parentDataProperty:S,rootData:f,dynamicAnchors:g})||(s=s===null?K.errors:s.concat(K.errors),
r=s.length);var o=m===r;if(o&&p)p=!1,u=[u,1];else{o&&(p=!0,u=1,i!==!0&&(i=i||{},i.kind=!0,i.id=!0,i.order=!0,i.timing=!0,
i.exercises=!0,i.priority=!0,i.restBetweenAlternationsSeconds=!0));let d=r;C(e,{instancePath:t,parentData:w,parentDataProperty:S,
rootData:f,dynamicAnchors:g})||(s=s===null?C.errors:s.concat(C.errors),r=s.length);var o=d===r;if(o&&p)p=!1,u=[u,2];else{
o&&(p=!0,u=2,i!==!0&&(i=i||{},i.kind=!0,i.id=!0,i.order=!0,i.timing=!0,i.exercises=!0,i.rounds=!0,i.restBetweenExercisesSeconds=
!0,i.restBetweenRoundsSeconds=!0,i.rationale=!0));let h=r;le(e,{instancePath:t,parentData:w,parentDataProperty:S,rootData:f,
dynamicAnchors:g})||(s=s===null?le.errors:s.concat(le.errors),r=s.length);var o=h===r;o&&p?(p=!1,u=[u,3]):o&&(p=!0,u=3,i!==
!0&&(i=i||{},i.kind=!0,i.id=!0,i.order=!0,i.timing=!0,i.exercise=!0))}}if(p)r=a,s!==null&&(a?s.length=a:s=null);else{let d={
instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in \
oneOf"};return s===null?s=[d]:s.push(d),r++,Ie.errors=s,!1}return Ie.errors=s,n.props=i,r===0}Ie.evaluated={dynamicProps:!0,
dynamicItems:!1};function Pe(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=Pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.sessionId===void 0&&(u="sessionId")||e.originalDurationSeconds===void 0&&(u="ori\
ginalDurationSeconds")||e.compressedDurationSeconds===void 0&&(u="compressedDurationSeconds")||e.durationDeltaSeconds===
void 0&&(u="durationDeltaSeconds")||e.warmUpSeconds===void 0&&(u="warmUpSeconds")||e.segmentOrder===void 0&&(u="segmentO\
rder"))return Pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(e.sessionId!==void 0){let y=r;I(e.sessionId,{instancePath:t+"/sessionId",parentData:e,
parentDataProperty:"sessionId",rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=y===
r}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){let i=r;T(e.originalDurationSeconds,{instancePath:t+"/origi\
nalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?
T.errors:s.concat(T.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.compressedDurationSeconds!==void 0){let m=r;
T(e.compressedDurationSeconds,{instancePath:t+"/compressedDurationSeconds",parentData:e,parentDataProperty:"compressedDu\
rationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=m===r}else var a=!0;
if(a){if(e.durationDeltaSeconds!==void 0){let o=e.durationDeltaSeconds,d=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return Pe.errors=[{instancePath:t+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===d&&typeof o=="number"&&isFinite(o)){if(o>1e13||isNaN(
o))return Pe.errors=[{instancePath:t+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(o<-1e13||isNaN(o))return Pe.errors=
[{instancePath:t+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}var a=d===r}else var a=!0;if(a){if(e.warmUpSeconds!==
void 0){let d=r;T(e.warmUpSeconds,{instancePath:t+"/warmUpSeconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:f,
dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=d===r}else var a=!0;if(a)if(e.segmentOrder!==
void 0){let d=e.segmentOrder,c=r;if(r===c)if(Array.isArray(d)){if(d.length>60)return Pe.errors=[{instancePath:t+"/segmen\
tOrder",schemaPath:"#/properties/segmentOrder/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more\
 than 60 items"}],!1;{var p=!0;let v=d.length;for(let l=0;l<v;l++){let P=r;I(d[l],{instancePath:t+"/segmentOrder/"+l,parentData:d,
parentDataProperty:l,rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var p=P===r;if(!p)
break}}}else return Pe.errors=[{instancePath:t+"/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var a=c===r}else var a=!0}}}}}else return Pe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=s,r===0}Pe.evaluated=
{props:{sessionId:!0,originalDurationSeconds:!0,compressedDurationSeconds:!0,durationDeltaSeconds:!0,warmUpSeconds:!0,segmentOrder:!0},
dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"\
#/$defs/id"},kind:{type:"string",enum:["core_lift","accessory_superset","accessory_block","accessory_single","session"]},
strategy:{type:"string",minLength:1,maxLength:64},notes:{type:"string",maxLength:1e3}}};function pe(e,{instancePath:t="",
parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=pe.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.segmentId===
void 0&&(p="segmentId")||e.kind===void 0&&(p="kind")||e.strategy===void 0&&(p="strategy"))return pe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(e.segmentId!==void 0){let u=r;I(e.segmentId,{instancePath:t+"/segmentId",parentData:e,parentDataProperty:"segmentId",
rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=u===r}else var a=!0;if(a){if(e.
kind!==void 0){let y=e.kind,i=r;if(typeof y!="string")return pe.errors=[{instancePath:t+"/kind",schemaPath:"#/properties\
/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(y==="core_lift"||y==="accessory_sup\
erset"||y==="accessory_block"||y==="accessory_single"||y==="session"))return pe.errors=[{instancePath:t+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ze.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var a=i===r}else var a=!0;if(a){if(e.strategy!==void 0){let i=e.strategy,m=r;if(r===m)if(typeof i==
"string"){if(x(i)>64)return pe.errors=[{instancePath:t+"/strategy",schemaPath:"#/properties/strategy/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(x(i)<1)return pe.errors=[{instancePath:t+
"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"}],!1}else return pe.errors=[{instancePath:t+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=m===r}else var a=!0;if(a)if(e.notes!==void 0){let i=e.notes,
m=r;if(r===m)if(typeof i=="string"){if(x(i)>1e3)return pe.errors=[{instancePath:t+"/notes",schemaPath:"#/properties/note\
s/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return pe.
errors=[{instancePath:t+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=m===r}else var a=!0}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return pe.errors=s,r===0}pe.evaluated={props:{segmentId:!0,kind:!0,
strategy:!0,notes:!0},dynamicProps:!1,dynamicItems:!1};var er={type:"object",required:["exerciseIds","kinds","secondsSav\
ed","stimulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{
$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewer_sets","shorter_\
rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,
maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}}};function V(e,{instancePath:t="",parentData:w,parentDataProperty:S,
rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=V.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let y;if(e.exerciseIds===void 0&&(y="exerciseIds")||e.kinds===
void 0&&(y="kinds")||e.secondsSaved===void 0&&(y="secondsSaved")||e.stimulusLost===void 0&&(y="stimulusLost")||e.reason===
void 0&&(y="reason"))return V.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(e.exerciseIds!==void 0){let i=e.exerciseIds,m=r;if(r===m)if(Array.
isArray(i)){if(i.length>60)return V.errors=[{instancePath:t+"/exerciseIds",schemaPath:"#/properties/exerciseIds/maxItems",
keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;if(i.length<1)return V.errors=[{instancePath:t+
"/exerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"}],!1;{var a=!0;let d=i.length;for(let c=0;c<d;c++){let h=r;I(i[c],{instancePath:t+"/exerciseIds/"+c,
parentData:i,parentDataProperty:c,rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=h===
r;if(!a)break}}}else return V.errors=[{instancePath:t+"/exerciseIds",schemaPath:"#/properties/exerciseIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=m===r}else var p=!0;if(p){if(e.segmentId!==void 0){let m=r;
I(e.segmentId,{instancePath:t+"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:f,dynamicAnchors:g})||(s=
s===null?I.errors:s.concat(I.errors),r=s.length);var p=m===r}else var p=!0;if(p){if(e.kinds!==void 0){let o=e.kinds,d=r;
if(r===d)if(Array.isArray(o)){if(o.length>5)return V.errors=[{instancePath:t+"/kinds",schemaPath:"#/properties/kinds/max\
Items",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;if(o.length<1)return V.errors=
[{instancePath:t+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"}],!1;{var u=!0;let h=o.length;for(let v=0;v<h;v++){let l=o[v],P=r;if(typeof l!="string")return V.
errors=[{instancePath:t+"/kinds/"+v,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(l==="dropped"||l==="fewer_sets"||l==="shorter_rest"||l==="superset"||l==="block"))return V.errors=
[{instancePath:t+"/kinds/"+v,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:er.properties.
kinds.items.enum},message:"must be equal to one of the allowed values"}],!1;var u=P===r;if(!u)break}}}else return V.errors=
[{instancePath:t+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var p=d===r}else var p=!0;if(p){if(e.secondsSaved!==void 0){let d=e.secondsSaved,c=r;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d)))return V.errors=[{instancePath:t+"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&typeof d=="number"&&isFinite(d)){if(d>1e13||
isNaN(d))return V.errors=[{instancePath:t+"/secondsSaved",schemaPath:"#/properties/secondsSaved/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(d<-1e13||isNaN(d))return V.errors=[{instancePath:t+
"/secondsSaved",schemaPath:"#/properties/secondsSaved/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"\
must be >= -10000000000000"}],!1}var p=c===r}else var p=!0;if(p){if(e.stimulusLost!==void 0){let c=e.stimulusLost,h=r;if(r===
h)if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c))return V.errors=[{instancePath:t+"/stimulusLost",schemaPath:"#/\
properties/stimulusLost/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(c<
-1e3||isNaN(c))return V.errors=[{instancePath:t+"/stimulusLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return V.errors=[{instancePath:t+"/sti\
mulusLost",schemaPath:"#/properties/stimulusLost/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var p=h===r}else var p=!0;if(p)if(e.reason!==void 0){let c=e.reason,h=r;if(r===h)if(typeof c=="string"){if(x(c)>1e3)return V.
errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"}],!1;if(x(c)<1)return V.errors=[{instancePath:t+"/reason",schemaPath:"#/propert\
ies/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.
errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var p=h===r}else var p=!0}}}}}else return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return V.errors=s,r===0}V.evaluated={props:{exerciseIds:!0,segmentId:!0,
kinds:!0,secondsSaved:!0,stimulusLost:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function W(e,{instancePath:t="",parentData:w,
parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=W.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.context===void 0&&(i="con\
text")||e.budgetSeconds===void 0&&(i="budgetSeconds")||e.meetsTimeConstraint===void 0&&(i="meetsTimeConstraint")||e.coreProtection===
void 0&&(i="coreProtection")||e.segments===void 0&&(i="segments")||e.summary===void 0&&(i="summary")||e.telemetry===void 0&&
(i="telemetry")||e.changes===void 0&&(i="changes"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.context!==void 0){let m=r;me(e.
context,{instancePath:t+"/context",parentData:e,parentDataProperty:"context",rootData:f,dynamicAnchors:g})||(s=s===null?
me.errors:s.concat(me.errors),r=s.length);var a=m===r}else var a=!0;if(a){if(e.budgetSeconds!==void 0){let o=e.budgetSeconds,
d=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:t+"/budgetSeconds",schemaPath:"\
#/properties/budgetSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===d&&typeof o==
"number"&&isFinite(o)){if(o>10800||isNaN(o))return W.errors=[{instancePath:t+"/budgetSeconds",schemaPath:"#/properties/b\
udgetSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(o<0||isNaN(
o))return W.errors=[{instancePath:t+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=d===r}else var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){
let d=r;if(typeof e.meetsTimeConstraint!="boolean")return W.errors=[{instancePath:t+"/meetsTimeConstraint",schemaPath:"#\
/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===r}else
var a=!0;if(a){if(e.coreProtection!==void 0){let c=r;ve(e.coreProtection,{instancePath:t+"/coreProtection",parentData:e,
parentDataProperty:"coreProtection",rootData:f,dynamicAnchors:g})||(s=s===null?ve.errors:s.concat(ve.errors),r=s.length);
var a=c===r}else var a=!0;if(a){if(e.shortfallSeconds!==void 0){let h=e.shortfallSeconds,v=r;if(!(typeof h=="number"&&!(h%
1)&&!isNaN(h)&&isFinite(h)))return W.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/shortfallSecon\
ds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===v&&typeof h=="number"&&isFinite(h)){
if(h>1e13||isNaN(h))return W.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(h<1||isNaN(h))return W.
errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=v===r}else var a=!0;if(a){if(e.minimumMinutes!==void 0){let v=e.
minimumMinutes,l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return W.errors=[{instancePath:t+"/minimumMi\
nutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===l&&typeof v=="number"&&isFinite(v)){if(v>1e12||isNaN(v))return W.errors=[{instancePath:t+"/minimumMinutes",schemaPath:"\
#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 100000000\
0000"}],!1;if(v<1||isNaN(v))return W.errors=[{instancePath:t+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=l===r}else var a=!0;if(a){if(e.
segments!==void 0){let l=e.segments,P=r;if(r===P)if(Array.isArray(l)){if(l.length>60)return W.errors=[{instancePath:t+"/\
segments",schemaPath:"#/properties/segments/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more t\
han 60 items"}],!1;{var p=!0;let k=l.length;for(let R=0;R<k;R++){let B=r;Ie(l[R],{instancePath:t+"/segments/"+R,parentData:l,
parentDataProperty:R,rootData:f,dynamicAnchors:g})||(s=s===null?Ie.errors:s.concat(Ie.errors),r=s.length);var p=B===r;if(!p)
break}}}else return W.errors=[{instancePath:t+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=P===r}else var a=!0;if(a){if(e.summary!==void 0){let P=r;Pe(e.summary,{
instancePath:t+"/summary",parentData:e,parentDataProperty:"summary",rootData:f,dynamicAnchors:g})||(s=s===null?Pe.errors:
s.concat(Pe.errors),r=s.length);var a=P===r}else var a=!0;if(a){if(e.telemetry!==void 0){let b=e.telemetry,k=r;if(r===k)
if(Array.isArray(b)){if(b.length>61)return W.errors=[{instancePath:t+"/telemetry",schemaPath:"#/properties/telemetry/max\
Items",keyword:"maxItems",params:{limit:61},message:"must NOT have more than 61 items"}],!1;{var u=!0;let B=b.length;for(let q=0;q<
B;q++){let O=r;pe(b[q],{instancePath:t+"/telemetry/"+q,parentData:b,parentDataProperty:q,rootData:f,dynamicAnchors:g})||
(s=s===null?pe.errors:s.concat(pe.errors),r=s.length);var u=O===r;if(!u)break}}}else return W.errors=[{instancePath:t+"/\
telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=k===
r}else var a=!0;if(a)if(e.changes!==void 0){let b=e.changes,k=r;if(r===k)if(Array.isArray(b)){if(b.length>60)return W.errors=
[{instancePath:t+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit:60},message:"mus\
t NOT have more than 60 items"}],!1;{var y=!0;let B=b.length;for(let q=0;q<B;q++){let O=r;V(b[q],{instancePath:t+"/chang\
es/"+q,parentData:b,parentDataProperty:q,rootData:f,dynamicAnchors:g})||(s=s===null?V.errors:s.concat(V.errors),r=s.length);
var y=O===r;if(!y)break}}}else return W.errors=[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=k===r}else var a=!0}}}}}}}}}else return W.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=s,r===0}W.evaluated=
{props:{context:!0,budgetSeconds:!0,meetsTimeConstraint:!0,coreProtection:!0,shortfallSeconds:!0,minimumMinutes:!0,segments:!0,
summary:!0,telemetry:!0,changes:!0},dynamicProps:!1,dynamicItems:!1};var Oe={type:"object",required:["microcycleId","obj\
ective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,
maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},status:{type:"\
string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",enum:["nodes",
"deadline"]}}};function z(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,
r=0,n=z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.microcycleId===void 0&&(p="microcycleId")||e.objective===void 0&&(p="objective")||e.upperBound===
void 0&&(p="upperBound")||e.gap===void 0&&(p="gap")||e.status===void 0&&(p="status")||e.nodes===void 0&&(p="nodes"))return z.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(e.microcycleId!==void 0){let u=r;I(e.microcycleId,{instancePath:t+"/microcycleId",parentData:e,
parentDataProperty:"microcycleId",rootData:f,dynamicAnchors:g})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);var a=u===
r}else var a=!0;if(a){if(e.objective!==void 0){let y=e.objective,i=r;if(r===i)if(typeof y=="number"&&isFinite(y)){if(y>1e3||
isNaN(y))return z.errors=[{instancePath:t+"/objective",schemaPath:"#/properties/objective/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(y<-1e3||isNaN(y))return z.errors=[{instancePath:t+"/objecti\
ve",schemaPath:"#/properties/objective/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >\
= -1000"}],!1}else return z.errors=[{instancePath:t+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var a=i===r}else var a=!0;if(a){if(e.upperBound!==void 0){let i=e.upperBound,
m=r;if(r===m)if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i))return z.errors=[{instancePath:t+"/upperBound",schemaPath:"\
#/properties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(i<
-1e3||isNaN(i))return z.errors=[{instancePath:t+"/upperBound",schemaPath:"#/properties/upperBound/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return z.errors=[{instancePath:t+"/upperBo\
und",schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=m===
r}else var a=!0;if(a){if(e.gap!==void 0){let m=e.gap,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))
return z.errors=[{instancePath:t+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"}],!1;if(m<0||isNaN(m))return z.errors=[{instancePath:t+"/gap",schemaPath:"#/propert\
ies/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return z.errors=[{instancePath:t+
"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=o===
r}else var a=!0;if(a){if(e.status!==void 0){let o=e.status,d=r;if(typeof o!="string")return z.errors=[{instancePath:t+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o===
"optimal"||o==="bounded"))return z.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:Oe.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=d===r}else
var a=!0;if(a){if(e.nodes!==void 0){let d=e.nodes,c=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return z.
errors=[{instancePath:t+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(r===c&&typeof d=="number"&&isFinite(d)){if(d>1e12||isNaN(d))return z.errors=[{instancePath:t+"/no\
des",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1\
000000000000"}],!1;if(d<0||isNaN(d))return z.errors=[{instancePath:t+"/nodes",schemaPath:"#/properties/nodes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=c===r}else var a=!0;if(a)if(e.stoppedBy!==void 0){
let d=e.stoppedBy,c=r;if(typeof d!="string")return z.errors=[{instancePath:t+"/stoppedBy",schemaPath:"#/properties/stopp\
edBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(d==="nodes"||d==="deadline"))return z.
errors=[{instancePath:t+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"enum",params:{allowedValues:Oe.properties.
stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var a=c===r}else var a=!0}}}}}}else return z.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=
s,r===0}z.evaluated={props:{microcycleId:!0,objective:!0,upperBound:!0,gap:!0,status:!0,nodes:!0,stoppedBy:!0},dynamicProps:!1,
dynamicItems:!1};function ce(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.path===void 0&&(p="path")||e.field===void 0&&(p="field")||e.value===void 0&&(p="\
value"))return ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.path!==void 0){let u=e.path,y=r;if(r===y)if(typeof u=="string"){if(x(u)>256)
return ce.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1}else return ce.errors=[{instancePath:t+"/path",schemaPath:"#/prope\
rties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===r}else var a=!0;if(a){if(e.
field!==void 0){let y=e.field,i=r;if(r===i)if(typeof y=="string"){if(x(y)>64)return ce.errors=[{instancePath:t+"/field",
schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters"}],!1;if(x(y)<1)return ce.errors=[{instancePath:t+"/field",schemaPath:"#/properties/field/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ce.errors=[{instancePath:t+"/f\
ield",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
r}else var a=!0;if(a)if(e.value!==void 0){let y=e.value,i=r;if(r===i)if(typeof y=="string"){if(x(y)>256)return ce.errors=
[{instancePath:t+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1}else return ce.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===r}else var a=!0}}else return ce.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=
s,r===0}ce.evaluated={props:{path:!0,field:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var rr={type:"object",required:[
"coreLiftPolicy"],properties:{coreLiftPolicy:{type:"string",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,
maximum:10},warmUpSeconds:{type:"number",minimum:0,maximum:3600},setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{
type:"number",minimum:0,maximum:3600},supersetTransitionSeconds:{type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{
type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"\
number",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"int\
eger",minimum:1,maximum:100}}};function $(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=$.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.coreLiftPolicy===void 0&&(p="coreLiftPolicy"))return $.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.coreLiftPolicy!==
void 0){let u=e.coreLiftPolicy,y=r;if(typeof u!="string")return $.errors=[{instancePath:t+"/coreLiftPolicy",schemaPath:"\
#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(u==="fit"||u===
"protect"))return $.errors=[{instancePath:t+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enu\
m",params:{allowedValues:rr.properties.coreLiftPolicy.enum},message:"must be equal to one of the allowed values"}],!1;var a=y===
r}else var a=!0;if(a){if(e.pace!==void 0){let y=e.pace,i=r;if(r===i)if(typeof y=="number"&&isFinite(y)){if(y>10||isNaN(y))
return $.errors=[{instancePath:t+"/pace",schemaPath:"#/properties/pace/maximum",keyword:"maximum",params:{comparison:"<=",
limit:10},message:"must be <= 10"}],!1;if(y<=0||isNaN(y))return $.errors=[{instancePath:t+"/pace",schemaPath:"#/properti\
es/pace/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return $.
errors=[{instancePath:t+"/pace",schemaPath:"#/properties/pace/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var a=i===r}else var a=!0;if(a){if(e.warmUpSeconds!==void 0){let i=e.warmUpSeconds,m=r;if(r===m)if(typeof i==
"number"&&isFinite(i)){if(i>3600||isNaN(i))return $.errors=[{instancePath:t+"/warmUpSeconds",schemaPath:"#/properties/wa\
rmUpSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(i<0||isNaN(
i))return $.errors=[{instancePath:t+"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:t+"/warmUpSeconds",schemaPath:"\
#/properties/warmUpSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=m===r}else var a=!0;
if(a){if(e.setupSeconds!==void 0){let m=e.setupSeconds,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(
m))return $.errors=[{instancePath:t+"/setupSeconds",schemaPath:"#/properties/setupSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return $.errors=[{instancePath:t+"/setupSeco\
nds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1}else return $.errors=[{instancePath:t+"/setupSeconds",schemaPath:"#/properties/setupSeconds/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var a=o===r}else var a=!0;if(a){if(e.supersetExtraSetupSeconds!==
void 0){let o=e.supersetExtraSetupSeconds,d=r;if(r===d)if(typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o))return $.
errors=[{instancePath:t+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(o<0||isNaN(o))return $.errors=[{instancePath:t+
"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:t+"/supersetExtraSetupSeconds",schemaPath:"\
#/properties/supersetExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=d===
r}else var a=!0;if(a){if(e.supersetTransitionSeconds!==void 0){let d=e.supersetTransitionSeconds,c=r;if(r===c)if(typeof d==
"number"&&isFinite(d)){if(d>3600||isNaN(d))return $.errors=[{instancePath:t+"/supersetTransitionSeconds",schemaPath:"#/p\
roperties/supersetTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3\
600"}],!1;if(d<0||isNaN(d))return $.errors=[{instancePath:t+"/supersetTransitionSeconds",schemaPath:"#/properties/supers\
etTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.
errors=[{instancePath:t+"/supersetTransitionSeconds",schemaPath:"#/properties/supersetTransitionSeconds/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var a=c===r}else var a=!0;if(a){if(e.supersetRoundRestSeconds!==
void 0){let c=e.supersetRoundRestSeconds,h=r;if(r===h)if(typeof c=="number"&&isFinite(c)){if(c>3600||isNaN(c))return $.errors=
[{instancePath:t+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(c<0||isNaN(c))return $.errors=[{instancePath:t+"/s\
upersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:t+"/supersetRoundRestSeconds",schemaPath:"#\
/properties/supersetRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=h===
r}else var a=!0;if(a){if(e.blockExtraSetupSeconds!==void 0){let h=e.blockExtraSetupSeconds,v=r;if(r===v)if(typeof h=="nu\
mber"&&isFinite(h)){if(h>3600||isNaN(h))return $.errors=[{instancePath:t+"/blockExtraSetupSeconds",schemaPath:"#/propert\
ies/blockExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;
if(h<0||isNaN(h))return $.errors=[{instancePath:t+"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeco\
nds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:t+
"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=v===r}else var a=!0;if(a){if(e.blockTransitionSeconds!==void 0){let v=e.blockTransitionSeconds,
l=r;if(r===l)if(typeof v=="number"&&isFinite(v)){if(v>3600||isNaN(v))return $.errors=[{instancePath:t+"/blockTransitionS\
econds",schemaPath:"#/properties/blockTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(v<0||isNaN(v))return $.errors=[{instancePath:t+"/blockTransitionSeconds",schemaPath:"#/properti\
es/blockTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.
errors=[{instancePath:t+"/blockTransitionSeconds",schemaPath:"#/properties/blockTransitionSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=l===r}else var a=!0;if(a){if(e.blockRoundRestSeconds!==void 0){let l=e.
blockRoundRestSeconds,P=r;if(r===P)if(typeof l=="number"&&isFinite(l)){if(l>3600||isNaN(l))return $.errors=[{instancePath:t+
"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:3600},message:"must be <= 3600"}],!1;if(l<0||isNaN(l))return $.errors=[{instancePath:t+"/blockRoundRestSeconds",
schemaPath:"#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}else return $.errors=[{instancePath:t+"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSec\
onds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=P===r}else var a=!0;if(a){if(e.coreRestCapSeconds!==
void 0){let P=e.coreRestCapSeconds,b=r;if(r===b)if(typeof P=="number"&&isFinite(P)){if(P>3600||isNaN(P))return $.errors=
[{instancePath:t+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return $.errors=[{instancePath:t+"/coreRestCapSeconds",schemaPath:"\
#/properties/coreRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return $.errors=[{instancePath:t+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var a=b===r}else var a=!0;if(a){if(e.fallbackRestCapSeconds!==void 0){
let b=e.fallbackRestCapSeconds,k=r;if(r===k)if(typeof b=="number"&&isFinite(b)){if(b>3600||isNaN(b))return $.errors=[{instancePath:t+
"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(b<0||isNaN(b))return $.errors=[{instancePath:t+"/fallbackRestCapSecond\
s",schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return $.errors=[{instancePath:t+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRest\
CapSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=k===r}else var a=!0;if(a)if(e.
coreMinimumSets!==void 0){let b=e.coreMinimumSets,k=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return $.
errors=[{instancePath:t+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(r===k&&typeof b=="number"&&isFinite(b)){if(b>100||isNaN(b))return $.errors=[{
instancePath:t+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(b<1||isNaN(b))return $.errors=[{instancePath:t+"/coreMinimumSets",schemaPath:"\
#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=k===
r}else var a=!0}}}}}}}}}}}}else return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return $.errors=s,r===0}$.evaluated={props:{coreLiftPolicy:!0,pace:!0,warmUpSeconds:!0,setupSeconds:!0,
supersetExtraSetupSeconds:!0,supersetTransitionSeconds:!0,supersetRoundRestSeconds:!0,blockExtraSetupSeconds:!0,blockTransitionSeconds:!0,
blockRoundRestSeconds:!0,coreRestCapSeconds:!0,fallbackRestCapSeconds:!0,coreMinimumSets:!0},dynamicProps:!1,dynamicItems:!1};
function N(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=N.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.eventId===void 0&&(i="eventId")||e.requestEventId===void 0&&(i="requestEventId")||e.userId===void 0&&(i="\
userId")||e.jobId===void 0&&(i="jobId")||e.planId===void 0&&(i="planId")||e.timestamp===void 0&&(i="timestamp")||e.planSource===
void 0&&(i="planSource")||e.targetMinutes===void 0&&(i="targetMinutes")||e.originalDurationSeconds===void 0&&(i="origina\
lDurationSeconds")||e.compressedDurationSeconds===void 0&&(i="compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&
(i="meetsTimeConstraint")||e.strategy===void 0&&(i="strategy")||e.stimulusRetained===void 0&&(i="stimulusRetained")||e.coreProtection===
void 0&&(i="coreProtection")||e.sessions===void 0&&(i="sessions")||e.optimality===void 0&&(i="optimality")||e.assumptions===
void 0&&(i="assumptions")||e.policy===void 0&&(i="policy")||e.engineVersion===void 0&&(i="engineVersion"))return N.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;if(e.eventId!==void 0){let m=e.eventId,o=r;if(r===o)if(typeof m=="string"){if(x(m)>256)return N.errors=
[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(x(m)<1)return N.errors=[{instancePath:t+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return N.
errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=o===r}else var a=!0;if(a){if(e.requestEventId!==void 0){let o=e.requestEventId,d=r;if(r===d)if(typeof o==
"string"){if(x(o)>256)return N.errors=[{instancePath:t+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLeng\
th",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(x(o)<1)return N.errors=
[{instancePath:t+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return N.errors=[{instancePath:t+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===r}else var a=!0;
if(a){if(e.userId!==void 0){let d=e.userId,c=r;if(r===c)if(typeof d=="string"){if(x(d)>256)return N.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(x(d)<1)return N.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return N.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===
r}else var a=!0;if(a){if(e.jobId!==void 0){let c=e.jobId,h=r;if(r===h)if(typeof c=="string"){if(x(c)>256)return N.errors=
[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(x(c)<1)return N.errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return N.errors=
[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=h===r}else var a=!0;if(a){if(e.planId!==void 0){let h=e.planId,v=r;if(r===v)if(typeof h=="string"){if(x(
h)>128)return N.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"}],!1;if(x(h)<1)return N.errors=[{instancePath:t+"/planId",schemaPath:"\
#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return N.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=v===r}else var a=!0;if(a){if(e.timestamp!==void 0){let v=e.timestamp,l=r;if(r===l)if(typeof v==
"number"&&isFinite(v)){if(v>864e13||isNaN(v))return N.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(v<0||
isNaN(v))return N.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return N.errors=[{instancePath:t+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=l===r}else var a=!0;if(a){
if(e.planSource!==void 0){let l=e.planSource,P=r;if(typeof l!="string")return N.errors=[{instancePath:t+"/planSource",schemaPath:"\
#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(l==="inline"||l===
"stored"||l==="generated"))return N.errors=[{instancePath:t+"/planSource",schemaPath:"#/properties/planSource/enum",keyword:"\
enum",params:{allowedValues:Re.properties.planSource.enum},message:"must be equal to one of the allowed values"}],!1;var a=P===
r}else var a=!0;if(a){if(e.targetMinutes!==void 0){let P=e.targetMinutes,b=r;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&
isFinite(P)))return N.errors=[{instancePath:t+"/targetMinutes",schemaPath:"#/properties/targetMinutes/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===b&&typeof P=="number"&&isFinite(P)){if(P>180||isNaN(P))
return N.errors=[{instancePath:t+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",keyword:"maximum",params:{
comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(P<15||isNaN(P))return N.errors=[{instancePath:t+"/targetMinu\
tes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must b\
e >= 15"}],!1}var a=b===r}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){let b=r;T(e.originalDurationSeconds,
{instancePath:t+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:f,dynamicAnchors:g})||
(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=b===r}else var a=!0;if(a){if(e.compressedDurationSeconds!==void 0){
let k=r;T(e.compressedDurationSeconds,{instancePath:t+"/compressedDurationSeconds",parentData:e,parentDataProperty:"comp\
ressedDurationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?T.errors:s.concat(T.errors),r=s.length);var a=k===r}else
var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){let R=r;if(typeof e.meetsTimeConstraint!="boolean")return N.errors=[{instancePath:t+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=R===r}else var a=!0;if(a){if(e.shortfallSeconds!==void 0){let B=e.shortfallSeconds,q=r;if(!(typeof B==
"number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return N.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===q&&typeof B=="number"&&
isFinite(B)){if(B>1e13||isNaN(B))return N.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(B<1||
isNaN(B))return N.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=q===r}else var a=!0;if(a){if(e.minimumMinutes!==
void 0){let q=e.minimumMinutes,O=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=[{instancePath:t+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===O&&typeof q=="number"&&isFinite(q)){if(q>1e12||isNaN(q))return N.errors=[{instancePath:t+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(q<1||isNaN(q))return N.errors=[{instancePath:t+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=O===r}else
var a=!0;if(a){if(e.strategy!==void 0){let O=e.strategy,J=r;if(typeof O!="string")return N.errors=[{instancePath:t+"/str\
ategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(O===
"core_only"||O==="core_plus_accessory"||O==="core_plus_superset"||O==="core_plus_block"||O==="core_plus_block_and_supers\
et"))return N.errors=[{instancePath:t+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:Re.
properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var a=J===r}else var a=!0;if(a){if(e.
stimulusRetained!==void 0){let J=e.stimulusRetained,ge=r;if(r===ge)if(typeof J=="number"&&isFinite(J)){if(J>1||isNaN(J))
return N.errors=[{instancePath:t+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(J<0||isNaN(J))return N.errors=[{instancePath:t+"/stimulu\
sRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return N.errors=[{instancePath:t+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=ge===r}else var a=!0;if(a){if(e.coreProtection!==
void 0){let ge=r;ve(e.coreProtection,{instancePath:t+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",
rootData:f,dynamicAnchors:g})||(s=s===null?ve.errors:s.concat(ve.errors),r=s.length);var a=ge===r}else var a=!0;if(a){if(e.
sessions!==void 0){let we=e.sessions,ye=r;if(r===ye)if(Array.isArray(we)){if(we.length>2184)return N.errors=[{instancePath:t+
"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have mo\
re than 2184 items"}],!1;{var p=!0;let Y=we.length;for(let Q=0;Q<Y;Q++){let X=r;W(we[Q],{instancePath:t+"/sessions/"+Q,parentData:we,
parentDataProperty:Q,rootData:f,dynamicAnchors:g})||(s=s===null?W.errors:s.concat(W.errors),r=s.length);var p=X===r;if(!p)
break}}}else return N.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=ye===r}else var a=!0;if(a){if(e.optimality!==void 0){let ye=e.optimality,
ee=r;if(r===ee)if(Array.isArray(ye)){if(ye.length>104)return N.errors=[{instancePath:t+"/optimality",schemaPath:"#/prope\
rties/optimality/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var u=!0;
let Q=ye.length;for(let X=0;X<Q;X++){let re=r;z(ye[X],{instancePath:t+"/optimality/"+X,parentData:ye,parentDataProperty:X,
rootData:f,dynamicAnchors:g})||(s=s===null?z.errors:s.concat(z.errors),r=s.length);var u=re===r;if(!u)break}}}else return N.
errors=[{instancePath:t+"/optimality",schemaPath:"#/properties/optimality/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=ee===r}else var a=!0;if(a){if(e.assumptions!==void 0){let ee=e.assumptions,Y=r;if(r===Y)if(Array.
isArray(ee)){if(ee.length>1e6)return N.errors=[{instancePath:t+"/assumptions",schemaPath:"#/properties/assumptions/maxIt\
ems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],!1;{var y=!0;let X=ee.length;
for(let re=0;re<X;re++){let Se=r;ce(ee[re],{instancePath:t+"/assumptions/"+re,parentData:ee,parentDataProperty:re,rootData:f,
dynamicAnchors:g})||(s=s===null?ce.errors:s.concat(ce.errors),r=s.length);var y=Se===r;if(!y)break}}}else return N.errors=
[{instancePath:t+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=Y===r}else var a=!0;if(a){if(e.policy!==void 0){let Y=r;$(e.policy,{instancePath:t+"/policy",parentData:e,
parentDataProperty:"policy",rootData:f,dynamicAnchors:g})||(s=s===null?$.errors:s.concat($.errors),r=s.length);var a=Y===
r}else var a=!0;if(a)if(e.engineVersion!==void 0){let Y=e.engineVersion,Q=r;if(r===Q)if(typeof Y=="string"){if(x(Y)>64)return N.
errors=[{instancePath:t+"/engineVersion",schemaPath:"#/properties/engineVersion/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(x(Y)<1)return N.errors=[{instancePath:t+"/engineVersion",schemaPath:"\
#/properties/engineVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"}],!1}else return N.errors=[{instancePath:t+"/engineVersion",schemaPath:"#/properties/engineVersion/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=Q===r}else var a=!0}}}}}}}}}}}}}}}}}}}}else return N.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=
s,r===0}N.evaluated={props:{eventId:!0,requestEventId:!0,userId:!0,jobId:!0,planId:!0,timestamp:!0,planSource:!0,targetMinutes:!0,
originalDurationSeconds:!0,compressedDurationSeconds:!0,meetsTimeConstraint:!0,shortfallSeconds:!0,minimumMinutes:!0,strategy:!0,
stimulusRetained:!0,coreProtection:!0,sessions:!0,optimality:!0,assumptions:!0,policy:!0,engineVersion:!0},dynamicProps:!1,
dynamicItems:!1};var Me=D,qe={type:"object",required:["eventId","requestEventId","userId","jobId","planId","timestamp","\
planSource","targetMinutes","originalDurationSeconds","compressedDurationSeconds","meetsTimeConstraint","strategy","stim\
ulusRetained","coreProtection","sessions","optimality","assumptions","policy","engineVersion"],properties:{eventId:{type:"\
string",minLength:1,maxLength:256},requestEventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},timestamp:{
type:"number",minimum:0,maximum:864e13},planSource:{type:"string",enum:["inline","stored","generated"]},targetMinutes:{type:"\
integer",minimum:15,maximum:180},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$de\
fs/seconds"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{
type:"integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:["core_only","core_plus_accessory","core_plus_supers\
et","core_plus_block","core_plus_block_and_superset"]},stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{
$ref:"#/$defs/coreProtection"},sessions:{type:"array",maxItems:2184,items:{$ref:"#/$defs/session"}},optimality:{type:"ar\
ray",maxItems:104,items:{$ref:"#/$defs/optimality"}},assumptions:{type:"array",maxItems:1e6,items:{$ref:"#/$defs/assumpt\
ion"}},policy:{$ref:"#/$defs/policy"},engineVersion:{type:"string",minLength:1,maxLength:64}},$defs:{id:{type:"string",minLength:1,
maxLength:512},seconds:{type:"integer",minimum:0,maximum:1e13},muscleGroup:{type:"string",enum:["chest","back","shoulder\
s","quadriceps","hamstrings","glutes","biceps","triceps","core","calves","full-body","other"]},equipment:{type:"string",
enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","cardio","other"]},coreProtection:{type:"s\
tring",enum:["protected","reduced"]},session:{type:"object",required:["context","budgetSeconds","meetsTimeConstraint","c\
oreProtection","segments","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},budgetSeconds:{type:"\
integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"boolean"},coreProtection:{$ref:"#/$defs/coreProtection"},shortfallSeconds:{
type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},segments:{type:"array",maxItems:60,
items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:61,items:{$ref:"#/$def\
s/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}},additionalProperties:!1},context:{type:"\
object",required:["sessionId","microcycleId","dayOfWeek","originalDurationSeconds","exercises"],properties:{sessionId:{$ref:"\
#/$defs/id"},microcycleId:{$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},
originalDurationSeconds:{$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:60,items:{$ref:"#/$defs/exercise"}}},additionalProperties:!1},
exercise:{type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","tar\
getRestSeconds","sets"],properties:{id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"\
boolean"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#\
/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{type:"inte\
ger",minimum:0,maximum:3600},sets:{type:"array",minItems:1,maxItems:100,items:{$ref:"#/$defs/set"}}},additionalProperties:!1},
set:{type:"object",required:["id","index","reps","estimatedDurationSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"\
integer",minimum:1,maximum:100},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},{type:"string",minLength:1,maxLength:64}]},
load:{type:"string",maxLength:64},effort:{type:"string",maxLength:64},estimatedDurationSeconds:{$ref:"#/$defs/seconds"}},
additionalProperties:!1},timing:{type:"object",required:["setupSeconds","workSeconds","restSeconds","totalSeconds"],properties:{
setupSeconds:{$ref:"#/$defs/seconds"},workSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{
$ref:"#/$defs/seconds"}},additionalProperties:!1},segment:{oneOf:[{$ref:"#/$defs/coreLift"},{$ref:"#/$defs/accessorySupe\
rset"},{$ref:"#/$defs/accessoryBlock"},{$ref:"#/$defs/accessorySingle"}]},coreLift:{type:"object",required:["id","kind",
"order","timing","exercise"],properties:{kind:{type:"string",const:"core_lift",maxLength:32},id:{$ref:"#/$defs/id"},order:{
type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$defs/exercise"}},additionalProperties:!1},
accessorySuperset:{type:"object",required:["id","kind","order","timing","exercises","priority","restBetweenAlternationsS\
econds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"in\
teger",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"#\
/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{
type:"integer",minimum:0,maximum:3600}},additionalProperties:!1},accessoryBlock:{type:"object",required:["id","kind","or\
der","timing","exercises","rounds","restBetweenExercisesSeconds","restBetweenRoundsSeconds","rationale"],properties:{kind:{
type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{
$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"#/$defs/exercise"}},rounds:{type:"inte\
ger",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"integer",minimum:0,maximum:3600},restBetweenRoundsSeconds:{
type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defi\
ned"]}},additionalProperties:!1},accessorySingle:{type:"object",required:["id","kind","order","timing","exercise"],properties:{
kind:{type:"string",const:"accessory_single",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},
timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$defs/exercise"}},additionalProperties:!1},summary:{type:"object",required:[
"sessionId","originalDurationSeconds","compressedDurationSeconds","durationDeltaSeconds","warmUpSeconds","segmentOrder"],
properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"\
#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,maximum:1e13},warmUpSeconds:{$ref:"#/$defs/seconds"},
segmentOrder:{type:"array",maxItems:60,items:{$ref:"#/$defs/id"}}},additionalProperties:!1},telemetry:{type:"object",required:[
"segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"string",enum:["core_lift","accessor\
y_superset","accessory_block","accessory_single","session"]},strategy:{type:"string",minLength:1,maxLength:64},notes:{type:"\
string",maxLength:1e3}},additionalProperties:!1},change:{type:"object",required:["exerciseIds","kinds","secondsSaved","s\
timulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{
$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewer_sets","shorter_\
rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,
maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}},additionalProperties:!1},optimality:{type:"object",required:[
"microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{
type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,
maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{
type:"string",enum:["nodes","deadline"]}},additionalProperties:!1},assumption:{type:"object",required:["path","field","v\
alue"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},value:{type:"string",
maxLength:256}},additionalProperties:!1},policy:{type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{type:"\
string",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,
maximum:3600},setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},
supersetTransitionSeconds:{type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},
blockExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},
blockRoundRestSeconds:{type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}},additionalProperties:!1}},
additionalProperties:!1},Le=Object.prototype.hasOwnProperty;function j(e,{instancePath:t="",parentData:w,parentDataProperty:S,
rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=j.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)))return j.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===0&&typeof e=="number"&&isFinite(e)){if(e>1e13||
isNaN(e))return j.errors=[{instancePath:t,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"\
must be <= 10000000000000"}],!1;if(e<0||isNaN(e))return j.errors=[{instancePath:t,schemaPath:"#/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return j.errors=s,r===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};
var tr={type:"string",enum:["protected","reduced"]};function ke(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,
dynamicAnchors:g={}}={}){let s=null,r=0,n=ke.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),typeof e!="string"?(ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):e==="protected"||e==="reduced"?(ke.errors=s,r===0):(ke.errors=[{instancePath:t,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:tr.enum},message:"must be equal to one of the allowed values"}],!1)}ke.evaluated={dynamicProps:!1,
dynamicItems:!1};var ar={type:"object",required:["context","budgetSeconds","meetsTimeConstraint","coreProtection","segme\
nts","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},budgetSeconds:{type:"integer",minimum:0,
maximum:10800},meetsTimeConstraint:{type:"boolean"},coreProtection:{$ref:"#/$defs/coreProtection"},shortfallSeconds:{type:"\
integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},segments:{type:"array",maxItems:60,
items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:61,items:{$ref:"#/$def\
s/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}},additionalProperties:!1};function A(e,{
instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=A.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(typeof e=="string"){if(x(e)>512)return A.errors=
[{instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 ch\
aracters"}],!1;if(x(e)<1)return A.errors=[{instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return A.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return A.errors=s,r===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};
var sr={type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","cal\
ves","full-body","other"]};function xe(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=xe.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof e!="string"?
(xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"chest"||e==="back"||e==="shoulders"||e==="quadriceps"||e==="hamstrings"||e==="glutes"||e==="biceps"||e==="triceps"||e===
"core"||e==="calves"||e==="full-body"||e==="other"?(xe.errors=s,r===0):(xe.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:sr.enum},message:"must be equal to one of the allowed values"}],!1)}xe.evaluated={dynamicProps:!1,
dynamicItems:!1};var ir={type:"string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","ca\
rdio","other"]};function Ne(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=Ne.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof e!="string"?
(Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"barbell"||e==="dumbbell"||e==="kettlebell"||e==="machine"||e==="cable"||e==="bodyweight"||e==="band"||e==="cardio"||e===
"other"?(Ne.errors=s,r===0):(Ne.errors=[{instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ir.enum},
message:"must be equal to one of the allowed values"}],!1)}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(e,{
instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=ae.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let u;if(e.id===void 0&&(u="id")||e.index===void 0&&(u="index")||e.reps===void 0&&(u="reps")||e.estimatedDurationSeconds===
void 0&&(u="estimatedDurationSeconds"))return ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let y=r;for(let i in e)if(!(i==="id"||i==="index"||
i==="reps"||i==="load"||i==="effort"||i==="estimatedDurationSeconds"))return ae.errors=[{instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties"}],!1;if(y===r){if(e.id!==void 0){let i=r;A(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"id",rootData:f,
dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.index!==void 0){
let m=e.index,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ae.errors=[{instancePath:t+"/index",schemaPath:"\
#/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="numb\
er"&&isFinite(m)){if(m>100||isNaN(m))return ae.errors=[{instancePath:t+"/index",schemaPath:"#/properties/index/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(m<1||isNaN(m))return ae.errors=[{instancePath:t+
"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=o===r}else var a=!0;if(a){if(e.reps!==void 0){let o=e.reps,d=r,c=r,h=!1,v=r;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let b={instancePath:t+"/reps",schemaPath:"#/properties/reps/anyOf/0/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};s===null?s=[b]:s.push(b),r++}if(r===v&&typeof o=="number"&&isFinite(o)){if(o>
1e4||isNaN(o)){let b={instancePath:t+"/reps",schemaPath:"#/properties/reps/anyOf/0/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};s===null?s=[b]:s.push(b),r++}else if(o<1||isNaN(o)){let b={instancePath:t+"/r\
eps",schemaPath:"#/properties/reps/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"};s===null?s=[b]:s.push(b),r++}}var p=v===r;h=h||p;let l=r;if(r===l)if(typeof o=="string"){if(x(o)>64){let b={instancePath:t+
"/reps",schemaPath:"#/properties/reps/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters"};s===null?s=[b]:s.push(b),r++}else if(x(o)<1){let b={instancePath:t+"/reps",schemaPath:"#/propert\
ies/reps/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?
s=[b]:s.push(b),r++}}else{let b={instancePath:t+"/reps",schemaPath:"#/properties/reps/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};s===null?s=[b]:s.push(b),r++}var p=l===r;if(h=h||p,h)r=c,s!==null&&(c?s.length=
c:s=null);else{let b={instancePath:t+"/reps",schemaPath:"#/properties/reps/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return s===null?s=[b]:s.push(b),r++,ae.errors=s,!1}var a=d===r}else var a=!0;if(a){if(e.load!==
void 0){let d=e.load,c=r;if(r===c)if(typeof d=="string"){if(x(d)>64)return ae.errors=[{instancePath:t+"/load",schemaPath:"\
#/properties/load/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else
return ae.errors=[{instancePath:t+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=c===r}else var a=!0;if(a){if(e.effort!==void 0){let c=e.effort,h=r;if(r===h)if(typeof c=="str\
ing"){if(x(c)>64)return ae.errors=[{instancePath:t+"/effort",schemaPath:"#/properties/effort/maxLength",keyword:"maxLeng\
th",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return ae.errors=[{instancePath:t+"/effo\
rt",schemaPath:"#/properties/effort/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===
r}else var a=!0;if(a)if(e.estimatedDurationSeconds!==void 0){let c=r;j(e.estimatedDurationSeconds,{instancePath:t+"/esti\
matedDurationSeconds",parentData:e,parentDataProperty:"estimatedDurationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?
j.errors:s.concat(j.errors),r=s.length);var a=c===r}else var a=!0}}}}}}}else return ae.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=s,r===0}ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function _(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=_.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let i;if(e.id===void 0&&(i="id")||e.name===void 0&&(i="name")||e.isCoreLift===void 0&&(i="i\
sCoreLift")||e.primaryMuscleGroup===void 0&&(i="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(i="secondaryMus\
cleGroups")||e.equipment===void 0&&(i="equipment")||e.targetRestSeconds===void 0&&(i="targetRestSeconds")||e.sets===void 0&&
(i="sets"))return _.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;{let m=r;for(let o in e)if(!(o==="id"||o==="name"||o==="isCoreLift"||o==="prim\
aryMuscleGroup"||o==="secondaryMuscleGroups"||o==="equipment"||o==="targetRestSeconds"||o==="sets"))return _.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;if(m===r){if(e.id!==void 0){let o=r;A(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"\
id",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=o===r}else var a=!0;if(a){if(e.
name!==void 0){let d=e.name,c=r;if(r===c)if(typeof d=="string"){if(x(d)>200)return _.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;
if(x(d)<1)return _.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===r}else var a=!0;if(a){
if(e.isCoreLift!==void 0){let c=r;if(typeof e.isCoreLift!="boolean")return _.errors=[{instancePath:t+"/isCoreLift",schemaPath:"\
#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===r}else var a=!0;
if(a){if(e.primaryMuscleGroup!==void 0){let h=r;xe(e.primaryMuscleGroup,{instancePath:t+"/primaryMuscleGroup",parentData:e,
parentDataProperty:"primaryMuscleGroup",rootData:f,dynamicAnchors:g})||(s=s===null?xe.errors:s.concat(xe.errors),r=s.length);
var a=h===r}else var a=!0;if(a){if(e.secondaryMuscleGroups!==void 0){let v=e.secondaryMuscleGroups,l=r;if(r===l)if(Array.
isArray(v)){if(v.length>12)return _.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;{var p=!0;let b=v.
length;for(let k=0;k<b;k++){let R=r;xe(v[k],{instancePath:t+"/secondaryMuscleGroups/"+k,parentData:v,parentDataProperty:k,
rootData:f,dynamicAnchors:g})||(s=s===null?xe.errors:s.concat(xe.errors),r=s.length);var p=R===r;if(!p)break}}}else return _.
errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=l===r}else var a=!0;if(a){if(e.equipment!==void 0){let l=e.equipment,P=r;
if(r===P)if(Array.isArray(l)){if(l.length>9)return _.errors=[{instancePath:t+"/equipment",schemaPath:"#/properties/equip\
ment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;{var u=!0;let k=l.length;
for(let R=0;R<k;R++){let B=r;Ne(l[R],{instancePath:t+"/equipment/"+R,parentData:l,parentDataProperty:R,rootData:f,dynamicAnchors:g})||
(s=s===null?Ne.errors:s.concat(Ne.errors),r=s.length);var u=B===r;if(!u)break}}}else return _.errors=[{instancePath:t+"/\
equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=P===
r}else var a=!0;if(a){if(e.targetRestSeconds!==void 0){let P=e.targetRestSeconds,b=r;if(!(typeof P=="number"&&!(P%1)&&!isNaN(
P)&&isFinite(P)))return _.errors=[{instancePath:t+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===b&&typeof P=="number"&&isFinite(P)){if(P>3600||
isNaN(P))return _.errors=[{instancePath:t+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return _.errors=[{instancePath:t+
"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=b===r}else var a=!0;if(a)if(e.sets!==void 0){let P=e.sets,b=r;if(r===b)if(Array.isArray(
P)){if(P.length>100)return _.errors=[{instancePath:t+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;if(P.length<1)return _.errors=[{instancePath:t+"/set\
s",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var y=!0;let R=P.length;for(let B=0;B<R;B++){let q=r;ae(P[B],{instancePath:t+"/sets/"+B,parentData:P,parentDataProperty:B,
rootData:f,dynamicAnchors:g})||(s=s===null?ae.errors:s.concat(ae.errors),r=s.length);var y=q===r;if(!y)break}}}else return _.
errors=[{instancePath:t+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=b===r}else var a=!0}}}}}}}}}else return _.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return _.errors=s,r===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ie(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,
n=ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u;if(e.sessionId===void 0&&(u="sessionId")||e.microcycleId===void 0&&(u="microcycleId")||e.dayOfWeek===void 0&&
(u="dayOfWeek")||e.originalDurationSeconds===void 0&&(u="originalDurationSeconds")||e.exercises===void 0&&(u="exercises"))
return ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must ha\
ve required property '"+u+"'"}],!1;{let y=r;for(let i in e)if(!(i==="sessionId"||i==="microcycleId"||i==="dayOfWeek"||i===
"name"||i==="originalDurationSeconds"||i==="exercises"))return ie.errors=[{instancePath:t,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;if(y===
r){if(e.sessionId!==void 0){let i=r;A(e.sessionId,{instancePath:t+"/sessionId",parentData:e,parentDataProperty:"sessionI\
d",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.
microcycleId!==void 0){let m=r;A(e.microcycleId,{instancePath:t+"/microcycleId",parentData:e,parentDataProperty:"microcy\
cleId",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=m===r}else var a=!0;if(a){
if(e.dayOfWeek!==void 0){let o=e.dayOfWeek,d=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ie.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(r===d&&typeof o=="number"&&isFinite(o)){if(o>7||isNaN(o))return ie.errors=[{instancePath:t+"/day\
OfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be \
<= 7"}],!1;if(o<0||isNaN(o))return ie.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=d===r}else var a=!0;if(a){if(e.name!==void 0){
let d=e.name,c=r;if(r===c)if(typeof d=="string"){if(x(d)>200)return ie.errors=[{instancePath:t+"/name",schemaPath:"#/pro\
perties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return ie.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=c===r}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){let c=r;j(e.originalDurationSeconds,
{instancePath:t+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:f,dynamicAnchors:g})||
(s=s===null?j.errors:s.concat(j.errors),r=s.length);var a=c===r}else var a=!0;if(a)if(e.exercises!==void 0){let c=e.exercises,
h=r;if(r===h)if(Array.isArray(c)){if(c.length>60)return ie.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties\
/exercises/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var p=!0;let l=c.
length;for(let P=0;P<l;P++){let b=r;_(c[P],{instancePath:t+"/exercises/"+P,parentData:c,parentDataProperty:P,rootData:f,
dynamicAnchors:g})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var p=b===r;if(!p)break}}}else return ie.errors=
[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var a=h===r}else var a=!0}}}}}}}else return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return ie.errors=s,r===0}ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.setupSeconds===void 0&&(p="setupSeconds")||e.workSeconds===void 0&&(p="workSecon\
ds")||e.restSeconds===void 0&&(p="restSeconds")||e.totalSeconds===void 0&&(p="totalSeconds"))return Z.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let u=r;for(let y in e)if(!(y==="setupSeconds"||y==="workSeconds"||y==="restSeconds"||y==="totalSeconds"))return Z.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"}],!1;if(u===r){if(e.setupSeconds!==void 0){let y=r;j(e.setupSeconds,{instancePath:t+
"/setupSeconds",parentData:e,parentDataProperty:"setupSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(
j.errors),r=s.length);var a=y===r}else var a=!0;if(a){if(e.workSeconds!==void 0){let i=r;j(e.workSeconds,{instancePath:t+
"/workSeconds",parentData:e,parentDataProperty:"workSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(
j.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.restSeconds!==void 0){let m=r;j(e.restSeconds,{instancePath:t+
"/restSeconds",parentData:e,parentDataProperty:"restSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(
j.errors),r=s.length);var a=m===r}else var a=!0;if(a)if(e.totalSeconds!==void 0){let m=r;j(e.totalSeconds,{instancePath:t+
"/totalSeconds",parentData:e,parentDataProperty:"totalSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(
j.errors),r=s.length);var a=m===r}else var a=!0}}}}}else return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,r===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function de(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=de.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.id===void 0&&(p="id")||e.kind===void 0&&(p="kind")||e.order===void 0&&(p="order")||
e.timing===void 0&&(p="timing")||e.exercise===void 0&&(p="exercise"))return de.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let u=r;for(let y in e)
if(!(y==="kind"||y==="id"||y==="order"||y==="timing"||y==="exercise"))return de.errors=[{instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prope\
rties"}],!1;if(u===r){if(e.kind!==void 0){let y=e.kind,i=r;if(y!=="core_lift")return de.errors=[{instancePath:t+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"core_lift"},message:"must be equal to constan\
t"}],!1;if(r===i)if(typeof y=="string"){if(x(y)>32)return de.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/ki\
nd/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return de.
errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=i===r}else var a=!0;if(a){if(e.id!==void 0){let i=r;A(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"\
id",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.
order!==void 0){let m=e.order,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return de.errors=[{instancePath:t+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
o&&typeof m=="number"&&isFinite(m)){if(m>60||isNaN(m))return de.errors=[{instancePath:t+"/order",schemaPath:"#/propertie\
s/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(m<1||isNaN(m))return de.
errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=o===r}else var a=!0;if(a){if(e.timing!==void 0){let o=r;Z(e.timing,{instancePath:t+"/t\
iming",parentData:e,parentDataProperty:"timing",rootData:f,dynamicAnchors:g})||(s=s===null?Z.errors:s.concat(Z.errors),r=
s.length);var a=o===r}else var a=!0;if(a)if(e.exercise!==void 0){let o=r;_(e.exercise,{instancePath:t+"/exercise",parentData:e,
parentDataProperty:"exercise",rootData:f,dynamicAnchors:g})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var a=o===
r}else var a=!0}}}}}}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return de.errors=s,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr={type:"obje\
ct",required:["id","kind","order","timing","exercises","priority","restBetweenAlternationsSeconds"],properties:{kind:{type:"\
string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{
$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"#/$defs/exercise"}},priority:{type:"st\
ring",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{type:"integer",minimum:0,maximum:3600}},
additionalProperties:!1};function H(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=H.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.id===void 0&&(u="id")||e.kind===void 0&&(u="kind")||e.order===void 0&&(u="order")||
e.timing===void 0&&(u="timing")||e.exercises===void 0&&(u="exercises")||e.priority===void 0&&(u="priority")||e.restBetweenAlternationsSeconds===
void 0&&(u="restBetweenAlternationsSeconds"))return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let y=r;for(let i in e)if(!(i==="kind"||i===
"id"||i==="order"||i==="timing"||i==="exercises"||i==="priority"||i==="restBetweenAlternationsSeconds"))return H.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;if(y===r){if(e.kind!==void 0){let i=e.kind,m=r;if(i!=="accessory_superset")return H.
errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_sup\
erset"},message:"must be equal to constant"}],!1;if(r===m)if(typeof i=="string"){if(x(i)>32)return H.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than \
32 characters"}],!1}else return H.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=m===r}else var a=!0;if(a){if(e.id!==void 0){let m=r;A(e.id,{instancePath:t+
"/id",parentData:e,parentDataProperty:"id",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);
var a=m===r}else var a=!0;if(a){if(e.order!==void 0){let o=e.order,d=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return H.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(r===d&&typeof o=="number"&&isFinite(o)){if(o>60||isNaN(o))return H.errors=[{instancePath:t+
"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <=\
 60"}],!1;if(o<1||isNaN(o))return H.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=d===r}else var a=!0;if(a){if(e.timing!==void 0){
let d=r;Z(e.timing,{instancePath:t+"/timing",parentData:e,parentDataProperty:"timing",rootData:f,dynamicAnchors:g})||(s=
s===null?Z.errors:s.concat(Z.errors),r=s.length);var a=d===r}else var a=!0;if(a){if(e.exercises!==void 0){let c=e.exercises,
h=r;if(r===h)if(Array.isArray(c)){if(c.length>2)return H.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/e\
xercises/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"}],!1;if(c.length<2)return H.
errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items"}],!1;{var p=!0;let l=c.length;for(let P=0;P<l;P++){let b=r;_(c[P],{instancePath:t+"/ex\
ercises/"+P,parentData:c,parentDataProperty:P,rootData:f,dynamicAnchors:g})||(s=s===null?_.errors:s.concat(_.errors),r=s.
length);var p=b===r;if(!p)break}}}else return H.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===r}else var a=!0;if(a){if(e.priority!==
void 0){let h=e.priority,v=r;if(typeof h!="string")return H.errors=[{instancePath:t+"/priority",schemaPath:"#/properties\
/priority/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(h==="antagonist"||h==="equipmen\
t"||h==="non_competing"))return H.errors=[{instancePath:t+"/priority",schemaPath:"#/properties/priority/enum",keyword:"e\
num",params:{allowedValues:nr.properties.priority.enum},message:"must be equal to one of the allowed values"}],!1;var a=v===
r}else var a=!0;if(a)if(e.restBetweenAlternationsSeconds!==void 0){let h=e.restBetweenAlternationsSeconds,v=r;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return H.errors=[{instancePath:t+"/restBetweenAlternationsSeconds",schemaPath:"\
#/properties/restBetweenAlternationsSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(r===v&&typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h))return H.errors=[{instancePath:t+"/restBetweenAlternation\
sSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(h<0||isNaN(h))return H.errors=[{instancePath:t+"/restBetweenAlternationsSeconds",schemaPath:"\
#/properties/restBetweenAlternationsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}var a=v===r}else var a=!0}}}}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return H.errors=s,r===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Te={type:"object",required:["id","kind","order","timing","exercises","rounds","restBetweenExercisesSeconds","restBet\
weenRoundsSeconds","rationale"],properties:{kind:{type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/\
id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,
items:{$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"intege\
r",minimum:0,maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:[
"metabolic_stress","equipment_cluster","coach_defined"]}},additionalProperties:!1};function F(e,{instancePath:t="",parentData:w,
parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.id===void 0&&(u="id")||e.
kind===void 0&&(u="kind")||e.order===void 0&&(u="order")||e.timing===void 0&&(u="timing")||e.exercises===void 0&&(u="exe\
rcises")||e.rounds===void 0&&(u="rounds")||e.restBetweenExercisesSeconds===void 0&&(u="restBetweenExercisesSeconds")||e.
restBetweenRoundsSeconds===void 0&&(u="restBetweenRoundsSeconds")||e.rationale===void 0&&(u="rationale"))return F.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;{let y=r;for(let i in e)if(!Le.call(Te.properties,i))return F.errors=[{instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties"}],!1;if(y===r){if(e.kind!==void 0){let i=e.kind,m=r;if(i!=="accessory_block")return F.errors=[{instancePath:t+"/k\
ind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_block"},message:"must be equal\
 to constant"}],!1;if(r===m)if(typeof i=="string"){if(x(i)>32)return F.errors=[{instancePath:t+"/kind",schemaPath:"#/pro\
perties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return F.
errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=m===r}else var a=!0;if(a){if(e.id!==void 0){let m=r;A(e.id,{instancePath:t+"/id",parentData:e,parentDataProperty:"\
id",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=m===r}else var a=!0;if(a){if(e.
order!==void 0){let o=e.order,d=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:t+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
d&&typeof o=="number"&&isFinite(o)){if(o>60||isNaN(o))return F.errors=[{instancePath:t+"/order",schemaPath:"#/properties\
/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(o<1||isNaN(o))return F.
errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=d===r}else var a=!0;if(a){if(e.timing!==void 0){let d=r;Z(e.timing,{instancePath:t+"/t\
iming",parentData:e,parentDataProperty:"timing",rootData:f,dynamicAnchors:g})||(s=s===null?Z.errors:s.concat(Z.errors),r=
s.length);var a=d===r}else var a=!0;if(a){if(e.exercises!==void 0){let c=e.exercises,h=r;if(r===h)if(Array.isArray(c)){if(c.
length>3)return F.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{
limit:3},message:"must NOT have more than 3 items"}],!1;if(c.length<2)return F.errors=[{instancePath:t+"/exercises",schemaPath:"\
#/properties/exercises/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var p=!0;
let l=c.length;for(let P=0;P<l;P++){let b=r;_(c[P],{instancePath:t+"/exercises/"+P,parentData:c,parentDataProperty:P,rootData:f,
dynamicAnchors:g})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var p=b===r;if(!p)break}}}else return F.errors=[
{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var a=h===r}else var a=!0;if(a){if(e.rounds!==void 0){let h=e.rounds,v=r;if(!(typeof h=="number"&&!(h%1)&&
!isNaN(h)&&isFinite(h)))return F.errors=[{instancePath:t+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(r===v&&typeof h=="number"&&isFinite(h)){if(h>100||isNaN(h))return F.
errors=[{instancePath:t+"/rounds",schemaPath:"#/properties/rounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(h<1||isNaN(h))return F.errors=[{instancePath:t+"/rounds",schemaPath:"#/properties/round\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=v===r}else var a=!0;if(a){
if(e.restBetweenExercisesSeconds!==void 0){let v=e.restBetweenExercisesSeconds,l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v)))return F.errors=[{instancePath:t+"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenExe\
rcisesSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===l&&typeof v=="number"&&
isFinite(v)){if(v>3600||isNaN(v))return F.errors=[{instancePath:t+"/restBetweenExercisesSeconds",schemaPath:"#/propertie\
s/restBetweenExercisesSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],
!1;if(v<0||isNaN(v))return F.errors=[{instancePath:t+"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetween\
ExercisesSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=l===r}else
var a=!0;if(a){if(e.restBetweenRoundsSeconds!==void 0){let l=e.restBetweenRoundsSeconds,P=r;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)))return F.errors=[{instancePath:t+"/restBetweenRoundsSeconds",schemaPath:"#/properties/restBe\
tweenRoundsSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===P&&typeof l=="numb\
er"&&isFinite(l)){if(l>3600||isNaN(l))return F.errors=[{instancePath:t+"/restBetweenRoundsSeconds",schemaPath:"#/propert\
ies/restBetweenRoundsSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],
!1;if(l<0||isNaN(l))return F.errors=[{instancePath:t+"/restBetweenRoundsSeconds",schemaPath:"#/properties/restBetweenRou\
ndsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=P===r}else var a=!0;
if(a)if(e.rationale!==void 0){let l=e.rationale,P=r;if(typeof l!="string")return F.errors=[{instancePath:t+"/rationale",
schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(l==="m\
etabolic_stress"||l==="equipment_cluster"||l==="coach_defined"))return F.errors=[{instancePath:t+"/rationale",schemaPath:"\
#/properties/rationale/enum",keyword:"enum",params:{allowedValues:Te.properties.rationale.enum},message:"must be equal t\
o one of the allowed values"}],!1;var a=P===r}else var a=!0}}}}}}}}}}else return F.errors=[{instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=s,r===0}F.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ue(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.id===void 0&&(p="id")||e.kind===void 0&&(p="kind")||e.order===void 0&&(p="order")||
e.timing===void 0&&(p="timing")||e.exercise===void 0&&(p="exercise"))return ue.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let u=r;for(let y in e)
if(!(y==="kind"||y==="id"||y==="order"||y==="timing"||y==="exercise"))return ue.errors=[{instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prope\
rties"}],!1;if(u===r){if(e.kind!==void 0){let y=e.kind,i=r;if(y!=="accessory_single")return ue.errors=[{instancePath:t+"\
/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_single"},message:"must be eq\
ual to constant"}],!1;if(r===i)if(typeof y=="string"){if(x(y)>32)return ue.errors=[{instancePath:t+"/kind",schemaPath:"#\
/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else
return ue.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=i===r}else var a=!0;if(a){if(e.id!==void 0){let i=r;A(e.id,{instancePath:t+"/id",parentData:e,
parentDataProperty:"id",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=i===r}else
var a=!0;if(a){if(e.order!==void 0){let m=e.order,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ue.
errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>60||isNaN(m))return ue.errors=[{instancePath:t+"/ord\
er",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],
!1;if(m<1||isNaN(m))return ue.errors=[{instancePath:t+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=o===r}else var a=!0;if(a){if(e.timing!==void 0){let o=r;
Z(e.timing,{instancePath:t+"/timing",parentData:e,parentDataProperty:"timing",rootData:f,dynamicAnchors:g})||(s=s===null?
Z.errors:s.concat(Z.errors),r=s.length);var a=o===r}else var a=!0;if(a)if(e.exercise!==void 0){let o=r;_(e.exercise,{instancePath:t+
"/exercise",parentData:e,parentDataProperty:"exercise",rootData:f,dynamicAnchors:g})||(s=s===null?_.errors:s.concat(_.errors),
r=s.length);var a=o===r}else var a=!0}}}}}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ue.errors=s,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,
n=Ae.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let a=r,p=!1,u=null,y=r;de(e,{instancePath:t,
parentData:w,parentDataProperty:S,rootData:f,dynamicAnchors:g})||(s=s===null?de.errors:s.concat(de.errors),r=s.length);var o=y===
r;if(o){p=!0,u=0;var i=!0}let m=r;H(e,{instancePath:t,parentData:w,parentDataProperty:S,rootData:f,dynamicAnchors:g})||(s=
s===null?H.errors:s.concat(H.errors),r=s.length);var o=m===r;if(o&&p)p=!1,u=[u,1];else{o&&(p=!0,u=1,i!==!0&&(i=!0));let d=r;
F(e,{instancePath:t,parentData:w,parentDataProperty:S,rootData:f,dynamicAnchors:g})||(s=s===null?F.errors:s.concat(F.errors),
r=s.length);var o=d===r;if(o&&p)p=!1,u=[u,2];else{o&&(p=!0,u=2,i!==!0&&(i=!0));let h=r;ue(e,{instancePath:t,parentData:w,
parentDataProperty:S,rootData:f,dynamicAnchors:g})||(s=s===null?ue.errors:s.concat(ue.errors),r=s.length);var o=h===r;o&&
p?(p=!1,u=[u,3]):o&&(p=!0,u=3,i!==!0&&(i=!0))}}if(p)r=a,s!==null&&(a?s.length=a:s=null);else{let d={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};return s===null?s=[
d]:s.push(d),r++,Ae.errors=s,!1}return Ae.errors=s,n.props=i,r===0}Ae.evaluated={dynamicProps:!0,dynamicItems:!1};function fe(e,{
instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=fe.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let u;if(e.sessionId===void 0&&(u="sessionId")||e.originalDurationSeconds===void 0&&(u="originalDurationSeconds")||e.compressedDurationSeconds===
void 0&&(u="compressedDurationSeconds")||e.durationDeltaSeconds===void 0&&(u="durationDeltaSeconds")||e.warmUpSeconds===
void 0&&(u="warmUpSeconds")||e.segmentOrder===void 0&&(u="segmentOrder"))return fe.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let y=r;for(let i in e)
if(!(i==="sessionId"||i==="originalDurationSeconds"||i==="compressedDurationSeconds"||i==="durationDeltaSeconds"||i==="w\
armUpSeconds"||i==="segmentOrder"))return fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;if(y===r){if(e.sessionId!==
void 0){let i=r;A(e.sessionId,{instancePath:t+"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:f,dynamicAnchors:g})||
(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=i===r}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){
let m=r;j(e.originalDurationSeconds,{instancePath:t+"/originalDurationSeconds",parentData:e,parentDataProperty:"original\
DurationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.errors),r=s.length);var a=m===r}else var a=!0;
if(a){if(e.compressedDurationSeconds!==void 0){let o=r;j(e.compressedDurationSeconds,{instancePath:t+"/compressedDuratio\
nSeconds",parentData:e,parentDataProperty:"compressedDurationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:
s.concat(j.errors),r=s.length);var a=o===r}else var a=!0;if(a){if(e.durationDeltaSeconds!==void 0){let d=e.durationDeltaSeconds,
c=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return fe.errors=[{instancePath:t+"/durationDeltaSeconds",schemaPath:"\
#/properties/durationDeltaSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&
typeof d=="number"&&isFinite(d)){if(d>1e13||isNaN(d))return fe.errors=[{instancePath:t+"/durationDeltaSeconds",schemaPath:"\
#/properties/durationDeltaSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 100\
00000000000"}],!1;if(d<-1e13||isNaN(d))return fe.errors=[{instancePath:t+"/durationDeltaSeconds",schemaPath:"#/propertie\
s/durationDeltaSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must be >= -100000000000\
00"}],!1}var a=c===r}else var a=!0;if(a){if(e.warmUpSeconds!==void 0){let c=r;j(e.warmUpSeconds,{instancePath:t+"/warmUp\
Seconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.
errors),r=s.length);var a=c===r}else var a=!0;if(a)if(e.segmentOrder!==void 0){let c=e.segmentOrder,h=r;if(r===h)if(Array.
isArray(c)){if(c.length>60)return fe.errors=[{instancePath:t+"/segmentOrder",schemaPath:"#/properties/segmentOrder/maxIt\
ems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var p=!0;let l=c.length;for(let P=0;P<
l;P++){let b=r;A(c[P],{instancePath:t+"/segmentOrder/"+P,parentData:c,parentDataProperty:P,rootData:f,dynamicAnchors:g})||
(s=s===null?A.errors:s.concat(A.errors),r=s.length);var p=b===r;if(!p)break}}}else return fe.errors=[{instancePath:t+"/s\
egmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=h===r}else var a=!0}}}}}}}else return fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return fe.errors=s,r===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"str\
ing",enum:["core_lift","accessory_superset","accessory_block","accessory_single","session"]},strategy:{type:"string",minLength:1,
maxLength:64},notes:{type:"string",maxLength:1e3}},additionalProperties:!1};function ne(e,{instancePath:t="",parentData:w,
parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=ne.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.segmentId===void 0&&(p="s\
egmentId")||e.kind===void 0&&(p="kind")||e.strategy===void 0&&(p="strategy"))return ne.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let u=r;for(let y in e)
if(!(y==="segmentId"||y==="kind"||y==="strategy"||y==="notes"))return ne.errors=[{instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],
!1;if(u===r){if(e.segmentId!==void 0){let y=r;A(e.segmentId,{instancePath:t+"/segmentId",parentData:e,parentDataProperty:"\
segmentId",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=y===r}else var a=!0;
if(a){if(e.kind!==void 0){let i=e.kind,m=r;if(typeof i!="string")return ne.errors=[{instancePath:t+"/kind",schemaPath:"#\
/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="core_lift"||i==="ac\
cessory_superset"||i==="accessory_block"||i==="accessory_single"||i==="session"))return ne.errors=[{instancePath:t+"/kin\
d",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:or.properties.kind.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var a=m===r}else var a=!0;if(a){if(e.strategy!==void 0){let m=e.strategy,o=r;if(r===
o)if(typeof m=="string"){if(x(m)>64)return ne.errors=[{instancePath:t+"/strategy",schemaPath:"#/properties/strategy/maxL\
ength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(x(m)<1)return ne.errors=
[{instancePath:t+"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return ne.errors=[{instancePath:t+"/strategy",schemaPath:"#/properties/\
strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===r}else var a=!0;if(a)if(e.notes!==
void 0){let m=e.notes,o=r;if(r===o)if(typeof m=="string"){if(x(m)>1e3)return ne.errors=[{instancePath:t+"/notes",schemaPath:"\
#/properties/notes/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],
!1}else return ne.errors=[{instancePath:t+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=o===r}else var a=!0}}}}}else return ne.errors=[{instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=s,r===0}ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var mr={type:"object",required:["exerciseIds","kinds","secondsSaved","stimulusLost","re\
ason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/\
id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewer_sets","shorter_rest","superse\
t","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},
reason:{type:"string",minLength:1,maxLength:1e3}},additionalProperties:!1};function E(e,{instancePath:t="",parentData:w,
parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=E.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let y;if(e.exerciseIds===void 0&&(y=
"exerciseIds")||e.kinds===void 0&&(y="kinds")||e.secondsSaved===void 0&&(y="secondsSaved")||e.stimulusLost===void 0&&(y=
"stimulusLost")||e.reason===void 0&&(y="reason"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let i=r;for(let m in e)if(!(m==="exe\
rciseIds"||m==="segmentId"||m==="kinds"||m==="secondsSaved"||m==="stimulusLost"||m==="reason"))return E.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;if(i===r){if(e.exerciseIds!==void 0){let m=e.exerciseIds,o=r;if(r===o)if(Array.isArray(m)){if(m.
length>60)return E.errors=[{instancePath:t+"/exerciseIds",schemaPath:"#/properties/exerciseIds/maxItems",keyword:"maxIte\
ms",params:{limit:60},message:"must NOT have more than 60 items"}],!1;if(m.length<1)return E.errors=[{instancePath:t+"/e\
xerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"}],!1;{var a=!0;let c=m.length;for(let h=0;h<c;h++){let v=r;A(m[h],{instancePath:t+"/exerciseIds/"+h,parentData:m,
parentDataProperty:h,rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=v===r;if(!a)
break}}}else return E.errors=[{instancePath:t+"/exerciseIds",schemaPath:"#/properties/exerciseIds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var p=o===r}else var p=!0;if(p){if(e.segmentId!==void 0){let o=r;A(e.segmentId,
{instancePath:t+"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:
s.concat(A.errors),r=s.length);var p=o===r}else var p=!0;if(p){if(e.kinds!==void 0){let d=e.kinds,c=r;if(r===c)if(Array.
isArray(d)){if(d.length>5)return E.errors=[{instancePath:t+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"ma\
xItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;if(d.length<1)return E.errors=[{instancePath:t+"\
/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1\
 items"}],!1;{var u=!0;let v=d.length;for(let l=0;l<v;l++){let P=d[l],b=r;if(typeof P!="string")return E.errors=[{instancePath:t+
"/kinds/"+l,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(P==="dropped"||P==="fewer_sets"||P==="shorter_rest"||P==="superset"||P==="block"))return E.errors=[{instancePath:t+
"/kinds/"+l,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:mr.properties.kinds.items.enum},
message:"must be equal to one of the allowed values"}],!1;var u=b===r;if(!u)break}}}else return E.errors=[{instancePath:t+
"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=c===
r}else var p=!0;if(p){if(e.secondsSaved!==void 0){let c=e.secondsSaved,h=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)))return E.errors=[{instancePath:t+"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===h&&typeof c=="number"&&isFinite(c)){if(c>1e13||isNaN(c))return E.errors=
[{instancePath:t+"/secondsSaved",schemaPath:"#/properties/secondsSaved/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e13},message:"must be <= 10000000000000"}],!1;if(c<-1e13||isNaN(c))return E.errors=[{instancePath:t+"/secondsSave\
d",schemaPath:"#/properties/secondsSaved/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must b\
e >= -10000000000000"}],!1}var p=h===r}else var p=!0;if(p){if(e.stimulusLost!==void 0){let h=e.stimulusLost,v=r;if(r===v)
if(typeof h=="number"&&isFinite(h)){if(h>1e3||isNaN(h))return E.errors=[{instancePath:t+"/stimulusLost",schemaPath:"#/pr\
operties/stimulusLost/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(h<
-1e3||isNaN(h))return E.errors=[{instancePath:t+"/stimulusLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return E.errors=[{instancePath:t+"/sti\
mulusLost",schemaPath:"#/properties/stimulusLost/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var p=v===r}else var p=!0;if(p)if(e.reason!==void 0){let h=e.reason,v=r;if(r===v)if(typeof h=="string"){if(x(h)>1e3)return E.
errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"}],!1;if(x(h)<1)return E.errors=[{instancePath:t+"/reason",schemaPath:"#/propert\
ies/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.
errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var p=v===r}else var p=!0}}}}}}}else return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return E.errors=s,r===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function G(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=G.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let i;if(e.context===void 0&&(i="context")||e.budgetSeconds===void 0&&(i="budgetSeconds")||
e.meetsTimeConstraint===void 0&&(i="meetsTimeConstraint")||e.coreProtection===void 0&&(i="coreProtection")||e.segments===
void 0&&(i="segments")||e.summary===void 0&&(i="summary")||e.telemetry===void 0&&(i="telemetry")||e.changes===void 0&&(i=
"changes"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;{let m=r;for(let o in e)if(!Le.call(ar.properties,o))return G.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;if(m===r){if(e.context!==void 0){let o=r;ie(e.context,{instancePath:t+"/context",parentData:e,
parentDataProperty:"context",rootData:f,dynamicAnchors:g})||(s=s===null?ie.errors:s.concat(ie.errors),r=s.length);var a=o===
r}else var a=!0;if(a){if(e.budgetSeconds!==void 0){let d=e.budgetSeconds,c=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d)))return G.errors=[{instancePath:t+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&typeof d=="number"&&isFinite(d)){if(d>10800||isNaN(d))
return G.errors=[{instancePath:t+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(d<0||isNaN(d))return G.errors=[{instancePath:t+"/budgetS\
econds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}var a=c===r}else var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){let c=r;if(typeof e.meetsTimeConstraint!=
"boolean")return G.errors=[{instancePath:t+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===r}else var a=!0;if(a){if(e.coreProtection!==void 0){
let h=r;ke(e.coreProtection,{instancePath:t+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:f,
dynamicAnchors:g})||(s=s===null?ke.errors:s.concat(ke.errors),r=s.length);var a=h===r}else var a=!0;if(a){if(e.shortfallSeconds!==
void 0){let v=e.shortfallSeconds,l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return G.errors=[{instancePath:t+
"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(r===l&&typeof v=="number"&&isFinite(v)){if(v>1e13||isNaN(v))return G.errors=[{instancePath:t+"/shor\
tfallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"\
must be <= 10000000000000"}],!1;if(v<1||isNaN(v))return G.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/prop\
erties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=l===
r}else var a=!0;if(a){if(e.minimumMinutes!==void 0){let l=e.minimumMinutes,P=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l)))return G.errors=[{instancePath:t+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(r===P&&typeof l=="number"&&isFinite(l)){if(l>1e12||isNaN(
l))return G.errors=[{instancePath:t+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(l<1||isNaN(l))return G.errors=[{instancePath:t+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=P===r}else var a=!0;if(a){if(e.segments!==void 0){let P=e.segments,b=r;if(r===b)if(Array.isArray(
P)){if(P.length>60)return G.errors=[{instancePath:t+"/segments",schemaPath:"#/properties/segments/maxItems",keyword:"max\
Items",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var p=!0;let R=P.length;for(let B=0;B<R;B++){let q=r;
Ae(P[B],{instancePath:t+"/segments/"+B,parentData:P,parentDataProperty:B,rootData:f,dynamicAnchors:g})||(s=s===null?Ae.errors:
s.concat(Ae.errors),r=s.length);var p=q===r;if(!p)break}}}else return G.errors=[{instancePath:t+"/segments",schemaPath:"\
#/properties/segments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=b===r}else var a=!0;
if(a){if(e.summary!==void 0){let b=r;fe(e.summary,{instancePath:t+"/summary",parentData:e,parentDataProperty:"summary",rootData:f,
dynamicAnchors:g})||(s=s===null?fe.errors:s.concat(fe.errors),r=s.length);var a=b===r}else var a=!0;if(a){if(e.telemetry!==
void 0){let k=e.telemetry,R=r;if(r===R)if(Array.isArray(k)){if(k.length>61)return G.errors=[{instancePath:t+"/telemetry",
schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit:61},message:"must NOT have more than 61 it\
ems"}],!1;{var u=!0;let q=k.length;for(let O=0;O<q;O++){let J=r;ne(k[O],{instancePath:t+"/telemetry/"+O,parentData:k,parentDataProperty:O,
rootData:f,dynamicAnchors:g})||(s=s===null?ne.errors:s.concat(ne.errors),r=s.length);var u=J===r;if(!u)break}}}else return G.
errors=[{instancePath:t+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=R===r}else var a=!0;if(a)if(e.changes!==void 0){let k=e.changes,R=r;if(r===R)if(Array.isArray(
k)){if(k.length>60)return G.errors=[{instancePath:t+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxIt\
ems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var y=!0;let q=k.length;for(let O=0;O<q;O++){let J=r;
E(k[O],{instancePath:t+"/changes/"+O,parentData:k,parentDataProperty:O,rootData:f,dynamicAnchors:g})||(s=s===null?E.errors:
s.concat(E.errors),r=s.length);var y=J===r;if(!y)break}}}else return G.errors=[{instancePath:t+"/changes",schemaPath:"#/\
properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=R===r}else var a=!0}}}}}}}}}}}else
return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return G.errors=s,r===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var je={type:"object",required:["microcyc\
leId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"num\
ber",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},
status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",
enum:["nodes","deadline"]}},additionalProperties:!1};function U(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,
dynamicAnchors:g={}}={}){let s=null,r=0,n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.microcycleId===void 0&&(p="microcycleId")||e.objective===void 0&&
(p="objective")||e.upperBound===void 0&&(p="upperBound")||e.gap===void 0&&(p="gap")||e.status===void 0&&(p="status")||e.
nodes===void 0&&(p="nodes"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let u=r;for(let y in e)if(!(y==="microcycleId"||y==="objective"||y===
"upperBound"||y==="gap"||y==="status"||y==="nodes"||y==="stoppedBy"))return U.errors=[{instancePath:t,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional propert\
ies"}],!1;if(u===r){if(e.microcycleId!==void 0){let y=r;A(e.microcycleId,{instancePath:t+"/microcycleId",parentData:e,parentDataProperty:"\
microcycleId",rootData:f,dynamicAnchors:g})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var a=y===r}else var a=!0;
if(a){if(e.objective!==void 0){let i=e.objective,m=r;if(r===m)if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i))return U.
errors=[{instancePath:t+"/objective",schemaPath:"#/properties/objective/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"}],!1;if(i<-1e3||isNaN(i))return U.errors=[{instancePath:t+"/objective",schemaPath:"\
#/properties/objective/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else
return U.errors=[{instancePath:t+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var a=m===r}else var a=!0;if(a){if(e.upperBound!==void 0){let m=e.upperBound,o=r;if(r===
o)if(typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return U.errors=[{instancePath:t+"/upperBound",schemaPath:"#/pr\
operties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(m<-1e3||
isNaN(m))return U.errors=[{instancePath:t+"/upperBound",schemaPath:"#/properties/upperBound/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return U.errors=[{instancePath:t+"/upperBound",schemaPath:"\
#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=o===r}else var a=!0;
if(a){if(e.gap!==void 0){let o=e.gap,d=r;if(r===d)if(typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o))return U.errors=
[{instancePath:t+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(o<0||isNaN(o))return U.errors=[{instancePath:t+"/gap",schemaPath:"#/properties/gap/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return U.errors=[{instancePath:t+"/gap",schemaPath:"\
#/properties/gap/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=d===r}else var a=!0;if(a){
if(e.status!==void 0){let d=e.status,c=r;if(typeof d!="string")return U.errors=[{instancePath:t+"/status",schemaPath:"#/\
properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(d==="optimal"||d==="bou\
nded"))return U.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:je.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=c===r}else var a=!0;if(a){if(e.nodes!==
void 0){let c=e.nodes,h=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return U.errors=[{instancePath:t+"/no\
des",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===h&&
typeof c=="number"&&isFinite(c)){if(c>1e12||isNaN(c))return U.errors=[{instancePath:t+"/nodes",schemaPath:"#/properties/\
nodes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(c<0||isNaN(
c))return U.errors=[{instancePath:t+"/nodes",schemaPath:"#/properties/nodes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=h===r}else var a=!0;if(a)if(e.stoppedBy!==void 0){let c=e.stoppedBy,h=r;if(typeof c!=
"string")return U.errors=[{instancePath:t+"/stoppedBy",schemaPath:"#/properties/stoppedBy/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(c==="nodes"||c==="deadline"))return U.errors=[{instancePath:t+"/stoppedBy",schemaPath:"\
#/properties/stoppedBy/enum",keyword:"enum",params:{allowedValues:je.properties.stoppedBy.enum},message:"must be equal t\
o one of the allowed values"}],!1;var a=h===r}else var a=!0}}}}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=s,r===0}U.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function oe(e,{instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){
let s=null,r=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.path===void 0&&(p="path")||e.field===void 0&&(p="field")||e.value===void 0&&(p="\
value"))return oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let u=r;for(let y in e)if(!(y==="path"||y==="field"||y==="value"))return oe.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"}],!1;if(u===r){if(e.path!==void 0){let y=e.path,i=r;if(r===i)if(typeof y=="string"){
if(x(y)>256)return oe.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1}else return oe.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===r}else var a=!0;if(a){
if(e.field!==void 0){let i=e.field,m=r;if(r===m)if(typeof i=="string"){if(x(i)>64)return oe.errors=[{instancePath:t+"/fi\
eld",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64\
 characters"}],!1;if(x(i)<1)return oe.errors=[{instancePath:t+"/field",schemaPath:"#/properties/field/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return oe.errors=[{instancePath:t+
"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
r}else var a=!0;if(a)if(e.value!==void 0){let i=e.value,m=r;if(r===m)if(typeof i=="string"){if(x(i)>256)return oe.errors=
[{instancePath:t+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1}else return oe.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===r}else var a=!0}}}}else return oe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=
s,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _e={type:"object",required:["coreLiftPolicy"],properties:{
coreLiftPolicy:{type:"string",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{
type:"number",minimum:0,maximum:3600},setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"\
number",minimum:0,maximum:3600},supersetTransitionSeconds:{type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{
type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"\
number",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"int\
eger",minimum:1,maximum:100}},additionalProperties:!1};function L(e,{instancePath:t="",parentData:w,parentDataProperty:S,
rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=L.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.coreLiftPolicy===void 0&&(p="coreLiftPolicy"))
return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must hav\
e required property '"+p+"'"}],!1;{let u=r;for(let y in e)if(!Le.call(_e.properties,y))return L.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have \
additional properties"}],!1;if(u===r){if(e.coreLiftPolicy!==void 0){let y=e.coreLiftPolicy,i=r;if(typeof y!="string")return L.
errors=[{instancePath:t+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;if(!(y==="fit"||y==="protect"))return L.errors=[{instancePath:t+"/coreLiftPolicy",schemaPath:"\
#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:_e.properties.coreLiftPolicy.enum},message:"must \
be equal to one of the allowed values"}],!1;var a=i===r}else var a=!0;if(a){if(e.pace!==void 0){let i=e.pace,m=r;if(r===
m)if(typeof i=="number"&&isFinite(i)){if(i>10||isNaN(i))return L.errors=[{instancePath:t+"/pace",schemaPath:"#/propertie\
s/pace/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(i<=0||isNaN(i))return L.
errors=[{instancePath:t+"/pace",schemaPath:"#/properties/pace/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"}],!1}else return L.errors=[{instancePath:t+"/pace",schemaPath:"#/properties/pace/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=m===r}else var a=!0;if(a){if(e.warmUpSeconds!==
void 0){let m=e.warmUpSeconds,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return L.errors=[{instancePath:t+
"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(m<0||isNaN(m))return L.errors=[{instancePath:t+"/warmUpSeconds",schemaPath:"#/properties/warmUp\
Seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return L.errors=[{instancePath:t+
"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var a=o===r}else var a=!0;if(a){if(e.setupSeconds!==void 0){let o=e.setupSeconds,d=r;if(r===d)if(typeof o=="nu\
mber"&&isFinite(o)){if(o>3600||isNaN(o))return L.errors=[{instancePath:t+"/setupSeconds",schemaPath:"#/properties/setupS\
econds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(o<0||isNaN(o))return L.
errors=[{instancePath:t+"/setupSeconds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return L.errors=[{instancePath:t+"/setupSeconds",schemaPath:"#/properties/\
setupSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=d===r}else var a=!0;if(a){if(e.
supersetExtraSetupSeconds!==void 0){let d=e.supersetExtraSetupSeconds,c=r;if(r===c)if(typeof d=="number"&&isFinite(d)){if(d>
3600||isNaN(d))return L.errors=[{instancePath:t+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetup\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(d<0||isNaN(d))return L.
errors=[{instancePath:t+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return L.errors=[{instancePath:t+"/supersetEx\
traSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=c===r}else var a=!0;if(a){if(e.supersetTransitionSeconds!==void 0){let c=e.supersetTransitionSeconds,
h=r;if(r===h)if(typeof c=="number"&&isFinite(c)){if(c>3600||isNaN(c))return L.errors=[{instancePath:t+"/supersetTransiti\
onSeconds",schemaPath:"#/properties/supersetTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(c<0||isNaN(c))return L.errors=[{instancePath:t+"/supersetTransitionSeconds",schemaPath:"\
#/properties/supersetTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return L.errors=[{instancePath:t+"/supersetTransitionSeconds",schemaPath:"#/properties/supersetTransitionSeconds\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=h===r}else var a=!0;if(a){if(e.supersetRoundRestSeconds!==
void 0){let h=e.supersetRoundRestSeconds,v=r;if(r===v)if(typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h))return L.errors=
[{instancePath:t+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(h<0||isNaN(h))return L.errors=[{instancePath:t+"/s\
upersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return L.errors=[{instancePath:t+"/supersetRoundRestSeconds",schemaPath:"#\
/properties/supersetRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=v===
r}else var a=!0;if(a){if(e.blockExtraSetupSeconds!==void 0){let v=e.blockExtraSetupSeconds,l=r;if(r===l)if(typeof v=="nu\
mber"&&isFinite(v)){if(v>3600||isNaN(v))return L.errors=[{instancePath:t+"/blockExtraSetupSeconds",schemaPath:"#/propert\
ies/blockExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;
if(v<0||isNaN(v))return L.errors=[{instancePath:t+"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeco\
nds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return L.errors=[{instancePath:t+
"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=l===r}else var a=!0;if(a){if(e.blockTransitionSeconds!==void 0){let l=e.blockTransitionSeconds,
P=r;if(r===P)if(typeof l=="number"&&isFinite(l)){if(l>3600||isNaN(l))return L.errors=[{instancePath:t+"/blockTransitionS\
econds",schemaPath:"#/properties/blockTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(l<0||isNaN(l))return L.errors=[{instancePath:t+"/blockTransitionSeconds",schemaPath:"#/properti\
es/blockTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return L.
errors=[{instancePath:t+"/blockTransitionSeconds",schemaPath:"#/properties/blockTransitionSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=P===r}else var a=!0;if(a){if(e.blockRoundRestSeconds!==void 0){let P=e.
blockRoundRestSeconds,b=r;if(r===b)if(typeof P=="number"&&isFinite(P)){if(P>3600||isNaN(P))return L.errors=[{instancePath:t+
"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return L.errors=[{instancePath:t+"/blockRoundRestSeconds",
schemaPath:"#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}else return L.errors=[{instancePath:t+"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSec\
onds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=b===r}else var a=!0;if(a){if(e.coreRestCapSeconds!==
void 0){let b=e.coreRestCapSeconds,k=r;if(r===k)if(typeof b=="number"&&isFinite(b)){if(b>3600||isNaN(b))return L.errors=
[{instancePath:t+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(b<0||isNaN(b))return L.errors=[{instancePath:t+"/coreRestCapSeconds",schemaPath:"\
#/properties/coreRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return L.errors=[{instancePath:t+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var a=k===r}else var a=!0;if(a){if(e.fallbackRestCapSeconds!==void 0){
let k=e.fallbackRestCapSeconds,R=r;if(r===R)if(typeof k=="number"&&isFinite(k)){if(k>3600||isNaN(k))return L.errors=[{instancePath:t+
"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(k<0||isNaN(k))return L.errors=[{instancePath:t+"/fallbackRestCapSecond\
s",schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return L.errors=[{instancePath:t+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRest\
CapSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=R===r}else var a=!0;if(a)if(e.
coreMinimumSets!==void 0){let k=e.coreMinimumSets,R=r;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return L.
errors=[{instancePath:t+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(r===R&&typeof k=="number"&&isFinite(k)){if(k>100||isNaN(k))return L.errors=[{
instancePath:t+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(k<1||isNaN(k))return L.errors=[{instancePath:t+"/coreMinimumSets",schemaPath:"\
#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=R===
r}else var a=!0}}}}}}}}}}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return L.errors=s,r===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(e,{
instancePath:t="",parentData:w,parentDataProperty:S,rootData:f=e,dynamicAnchors:g={}}={}){let s=null,r=0,n=D.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;
if(e.eventId===void 0&&(i="eventId")||e.requestEventId===void 0&&(i="requestEventId")||e.userId===void 0&&(i="userId")||
e.jobId===void 0&&(i="jobId")||e.planId===void 0&&(i="planId")||e.timestamp===void 0&&(i="timestamp")||e.planSource===void 0&&
(i="planSource")||e.targetMinutes===void 0&&(i="targetMinutes")||e.originalDurationSeconds===void 0&&(i="originalDuratio\
nSeconds")||e.compressedDurationSeconds===void 0&&(i="compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&(i="m\
eetsTimeConstraint")||e.strategy===void 0&&(i="strategy")||e.stimulusRetained===void 0&&(i="stimulusRetained")||e.coreProtection===
void 0&&(i="coreProtection")||e.sessions===void 0&&(i="sessions")||e.optimality===void 0&&(i="optimality")||e.assumptions===
void 0&&(i="assumptions")||e.policy===void 0&&(i="policy")||e.engineVersion===void 0&&(i="engineVersion"))return D.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;{let m=r;for(let o in e)if(!Le.call(qe.properties,o))return D.errors=[{instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"}],!1;if(m===r){if(e.eventId!==void 0){let o=e.eventId,d=r;if(r===d)if(typeof o=="string"){if(x(o)>256)return D.errors=
[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(x(o)<1)return D.errors=[{instancePath:t+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.
errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=d===r}else var a=!0;if(a){if(e.requestEventId!==void 0){let d=e.requestEventId,c=r;if(r===c)if(typeof d==
"string"){if(x(d)>256)return D.errors=[{instancePath:t+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLeng\
th",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(x(d)<1)return D.errors=
[{instancePath:t+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:t+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===r}else var a=!0;
if(a){if(e.userId!==void 0){let c=e.userId,h=r;if(r===h)if(typeof c=="string"){if(x(c)>256)return D.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(x(c)<1)return D.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===
r}else var a=!0;if(a){if(e.jobId!==void 0){let h=e.jobId,v=r;if(r===v)if(typeof h=="string"){if(x(h)>256)return D.errors=
[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(x(h)<1)return D.errors=[{instancePath:t+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=
[{instancePath:t+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=v===r}else var a=!0;if(a){if(e.planId!==void 0){let v=e.planId,l=r;if(r===l)if(typeof v=="string"){if(x(
v)>128)return D.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"}],!1;if(x(v)<1)return D.errors=[{instancePath:t+"/planId",schemaPath:"\
#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return D.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===r}else var a=!0;if(a){if(e.timestamp!==void 0){let l=e.timestamp,P=r;if(r===P)if(typeof l==
"number"&&isFinite(l)){if(l>864e13||isNaN(l))return D.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(l<0||
isNaN(l))return D.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return D.errors=[{instancePath:t+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=P===r}else var a=!0;if(a){
if(e.planSource!==void 0){let P=e.planSource,b=r;if(typeof P!="string")return D.errors=[{instancePath:t+"/planSource",schemaPath:"\
#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(P==="inline"||P===
"stored"||P==="generated"))return D.errors=[{instancePath:t+"/planSource",schemaPath:"#/properties/planSource/enum",keyword:"\
enum",params:{allowedValues:qe.properties.planSource.enum},message:"must be equal to one of the allowed values"}],!1;var a=b===
r}else var a=!0;if(a){if(e.targetMinutes!==void 0){let b=e.targetMinutes,k=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&
isFinite(b)))return D.errors=[{instancePath:t+"/targetMinutes",schemaPath:"#/properties/targetMinutes/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===k&&typeof b=="number"&&isFinite(b)){if(b>180||isNaN(b))
return D.errors=[{instancePath:t+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",keyword:"maximum",params:{
comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(b<15||isNaN(b))return D.errors=[{instancePath:t+"/targetMinu\
tes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must b\
e >= 15"}],!1}var a=k===r}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){let k=r;j(e.originalDurationSeconds,
{instancePath:t+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:f,dynamicAnchors:g})||
(s=s===null?j.errors:s.concat(j.errors),r=s.length);var a=k===r}else var a=!0;if(a){if(e.compressedDurationSeconds!==void 0){
let R=r;j(e.compressedDurationSeconds,{instancePath:t+"/compressedDurationSeconds",parentData:e,parentDataProperty:"comp\
ressedDurationSeconds",rootData:f,dynamicAnchors:g})||(s=s===null?j.errors:s.concat(j.errors),r=s.length);var a=R===r}else
var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){let B=r;if(typeof e.meetsTimeConstraint!="boolean")return D.errors=[{instancePath:t+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=B===r}else var a=!0;if(a){if(e.shortfallSeconds!==void 0){let q=e.shortfallSeconds,O=r;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return D.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===O&&typeof q=="number"&&
isFinite(q)){if(q>1e13||isNaN(q))return D.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(q<1||
isNaN(q))return D.errors=[{instancePath:t+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=O===r}else var a=!0;if(a){if(e.minimumMinutes!==
void 0){let O=e.minimumMinutes,J=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return D.errors=[{instancePath:t+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===J&&typeof O=="number"&&isFinite(O)){if(O>1e12||isNaN(O))return D.errors=[{instancePath:t+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(O<1||isNaN(O))return D.errors=[{instancePath:t+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=J===r}else
var a=!0;if(a){if(e.strategy!==void 0){let J=e.strategy,ge=r;if(typeof J!="string")return D.errors=[{instancePath:t+"/st\
rategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(J===
"core_only"||J==="core_plus_accessory"||J==="core_plus_superset"||J==="core_plus_block"||J==="core_plus_block_and_supers\
et"))return D.errors=[{instancePath:t+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:qe.
properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var a=ge===r}else var a=!0;if(a){if(e.
stimulusRetained!==void 0){let ge=e.stimulusRetained,we=r;if(r===we)if(typeof ge=="number"&&isFinite(ge)){if(ge>1||isNaN(
ge))return D.errors=[{instancePath:t+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(ge<0||isNaN(ge))return D.errors=[{instancePath:t+"\
/stimulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return D.errors=[{instancePath:t+"/stimulusRetained",schemaPath:"#/properties/stimulusR\
etained/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=we===r}else var a=!0;if(a){if(e.
coreProtection!==void 0){let we=r;ke(e.coreProtection,{instancePath:t+"/coreProtection",parentData:e,parentDataProperty:"\
coreProtection",rootData:f,dynamicAnchors:g})||(s=s===null?ke.errors:s.concat(ke.errors),r=s.length);var a=we===r}else var a=!0;
if(a){if(e.sessions!==void 0){let ye=e.sessions,ee=r;if(r===ee)if(Array.isArray(ye)){if(ye.length>2184)return D.errors=[
{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:2184},message:"\
must NOT have more than 2184 items"}],!1;{var p=!0;let Q=ye.length;for(let X=0;X<Q;X++){let re=r;G(ye[X],{instancePath:t+
"/sessions/"+X,parentData:ye,parentDataProperty:X,rootData:f,dynamicAnchors:g})||(s=s===null?G.errors:s.concat(G.errors),
r=s.length);var p=re===r;if(!p)break}}}else return D.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessio\
ns/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=ee===r}else var a=!0;if(a){if(e.optimality!==
void 0){let ee=e.optimality,Y=r;if(r===Y)if(Array.isArray(ee)){if(ee.length>104)return D.errors=[{instancePath:t+"/optim\
ality",schemaPath:"#/properties/optimality/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var u=!0;let X=ee.length;for(let re=0;re<X;re++){let Se=r;U(ee[re],{instancePath:t+"/optimality/"+re,
parentData:ee,parentDataProperty:re,rootData:f,dynamicAnchors:g})||(s=s===null?U.errors:s.concat(U.errors),r=s.length);var u=Se===
r;if(!u)break}}}else return D.errors=[{instancePath:t+"/optimality",schemaPath:"#/properties/optimality/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=Y===r}else var a=!0;if(a){if(e.assumptions!==void 0){let Y=e.
assumptions,Q=r;if(r===Q)if(Array.isArray(Y)){if(Y.length>1e6)return D.errors=[{instancePath:t+"/assumptions",schemaPath:"\
#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],
!1;{var y=!0;let re=Y.length;for(let Se=0;Se<re;Se++){let Fe=r;oe(Y[Se],{instancePath:t+"/assumptions/"+Se,parentData:Y,
parentDataProperty:Se,rootData:f,dynamicAnchors:g})||(s=s===null?oe.errors:s.concat(oe.errors),r=s.length);var y=Fe===r;
if(!y)break}}}else return D.errors=[{instancePath:t+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var a=Q===r}else var a=!0;if(a){if(e.policy!==void 0){let Q=r;L(
e.policy,{instancePath:t+"/policy",parentData:e,parentDataProperty:"policy",rootData:f,dynamicAnchors:g})||(s=s===null?L.
errors:s.concat(L.errors),r=s.length);var a=Q===r}else var a=!0;if(a)if(e.engineVersion!==void 0){let Q=e.engineVersion,
X=r;if(r===X)if(typeof Q=="string"){if(x(Q)>64)return D.errors=[{instancePath:t+"/engineVersion",schemaPath:"#/propertie\
s/engineVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(x(
Q)<1)return D.errors=[{instancePath:t+"/engineVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.errors=[{instancePath:t+"/engin\
eVersion",schemaPath:"#/properties/engineVersion/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=X===r}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return D.errors=s,r===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
