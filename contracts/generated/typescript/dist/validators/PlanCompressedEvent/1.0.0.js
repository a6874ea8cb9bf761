// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var Pe=(e,s)=>()=>{try{return s||e((s={exports:{}}).exports,s),s.exports}catch(k){throw s=0,k}};var ge=Pe(fe=>{"use strict";Object.defineProperty(fe,"__esModule",{value:!0});function ye(e){let s=e.length,k=0,b=0,l;for(;b<
s;)k++,l=e.charCodeAt(b++),l>=55296&&l<=56319&&b<s&&(l=e.charCodeAt(b),(l&64512)===56320&&b++);return k}fe.default=ye;ye.
code='require("ajv/dist/runtime/ucs2length").default'});var Ce=P,he={type:"object",required:["eventId","requestEventId","userId","jobId","planId","timestamp","planSource","targ\
etMinutes","originalDurationSeconds","compressedDurationSeconds","meetsTimeConstraint","strategy","stimulusRetained","co\
reProtection","sessions","optimality","assumptions","policy","engineVersion"],properties:{eventId:{type:"string",minLength:1,
maxLength:256},requestEventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
jobId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:128},timestamp:{type:"number",
minimum:0,maximum:864e13},planSource:{type:"string",enum:["inline","stored","generated"]},targetMinutes:{type:"integer",
minimum:15,maximum:180},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/second\
s"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"\
integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:["core_only","core_plus_accessory","core_plus_superset","c\
ore_plus_block","core_plus_block_and_superset"]},stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{$ref:"\
#/$defs/coreProtection"},sessions:{type:"array",maxItems:2184,items:{$ref:"#/$defs/session"}},optimality:{type:"array",maxItems:104,
items:{$ref:"#/$defs/optimality"}},assumptions:{type:"array",maxItems:1e6,items:{$ref:"#/$defs/assumption"}},policy:{$ref:"\
#/$defs/policy"},engineVersion:{type:"string",minLength:1,maxLength:64}},$defs:{id:{type:"string",minLength:1,maxLength:512},
seconds:{type:"integer",minimum:0,maximum:1e13},muscleGroup:{type:"string",enum:["chest","back","shoulders","quadriceps",
"hamstrings","glutes","biceps","triceps","core","calves","full-body","other"]},equipment:{type:"string",enum:["barbell",
"dumbbell","kettlebell","machine","cable","bodyweight","band","cardio","other"]},coreProtection:{type:"string",enum:["pr\
otected","reduced"]},session:{type:"object",required:["context","budgetSeconds","meetsTimeConstraint","coreProtection","\
segments","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},budgetSeconds:{type:"integer",minimum:0,
maximum:10800},meetsTimeConstraint:{type:"boolean"},coreProtection:{$ref:"#/$defs/coreProtection"},shortfallSeconds:{type:"\
integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},segments:{type:"array",maxItems:60,
items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:61,items:{$ref:"#/$def\
s/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}}},context:{type:"object",required:["sess\
ionId","microcycleId","dayOfWeek","originalDurationSeconds","exercises"],properties:{sessionId:{$ref:"#/$defs/id"},microcycleId:{
$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:200},originalDurationSeconds:{
$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:60,items:{$ref:"#/$defs/exercise"}}}},exercise:{type:"object",required:[
"id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds","sets"],properties:{
id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"\
#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"\
array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{type:"integer",minimum:0,maximum:3600},sets:{type:"\
array",minItems:1,maxItems:100,items:{$ref:"#/$defs/set"}}}},set:{type:"object",required:["id","index","reps","estimated\
DurationSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"integer",minimum:1,maximum:100},reps:{anyOf:[{type:"in\
teger",minimum:1,maximum:1e4},{type:"string",minLength:1,maxLength:64}]},load:{type:"string",maxLength:64},effort:{type:"\
string",maxLength:64},estimatedDurationSeconds:{$ref:"#/$defs/seconds"}}},timing:{type:"object",required:["setupSeconds",
"workSeconds","restSeconds","totalSeconds"],properties:{setupSeconds:{$ref:"#/$defs/seconds"},workSeconds:{$ref:"#/$defs\
/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{$ref:"#/$defs/seconds"}}},segment:{oneOf:[{$ref:"#/$defs/c\
oreLift"},{$ref:"#/$defs/accessorySuperset"},{$ref:"#/$defs/accessoryBlock"},{$ref:"#/$defs/accessorySingle"}]},coreLift:{
type:"object",required:["id","kind","order","timing","exercise"],properties:{kind:{type:"string",const:"core_lift",maxLength:32},
id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$def\
s/exercise"}}},accessorySuperset:{type:"object",required:["id","kind","order","timing","exercises","priority","restBetwe\
enAlternationsSeconds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},
order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,
items:{$ref:"#/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{
type:"integer",minimum:0,maximum:3600}}},accessoryBlock:{type:"object",required:["id","kind","order","timing","exercises",
"rounds","restBetweenExercisesSeconds","restBetweenRoundsSeconds","rationale"],properties:{kind:{type:"string",const:"ac\
cessory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/ti\
ming"},exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},
restBetweenExercisesSeconds:{type:"integer",minimum:0,maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},
rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]}}},accessorySingle:{type:"object",
required:["id","kind","order","timing","exercise"],properties:{kind:{type:"string",const:"accessory_single",maxLength:32},
id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$def\
s/exercise"}}},summary:{type:"object",required:["sessionId","originalDurationSeconds","compressedDurationSeconds","durat\
ionDeltaSeconds","warmUpSeconds","segmentOrder"],properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{$ref:"\
#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,
maximum:1e13},warmUpSeconds:{$ref:"#/$defs/seconds"},segmentOrder:{type:"array",maxItems:60,items:{$ref:"#/$defs/id"}}}},
telemetry:{type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"\
string",enum:["core_lift","accessory_superset","accessory_block","accessory_single","session"]},strategy:{type:"string",
minLength:1,maxLength:64},notes:{type:"string",maxLength:1e3}}},change:{type:"object",required:["exerciseIds","kinds","s\
econdsSaved","stimulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/\
id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewe\
r_sets","shorter_rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"\
number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}}},optimality:{type:"object",required:[
"microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{
type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,
maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{
type:"string",enum:["nodes","deadline"]}}},assumption:{type:"object",required:["path","field","value"],properties:{path:{
type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},value:{type:"string",maxLength:256}}},policy:{
type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{type:"string",enum:["fit","protect"]},pace:{type:"\
number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,maximum:3600},setupSeconds:{type:"number",
minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},supersetTransitionSeconds:{type:"\
number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{
type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}}}}},v=ge().default;function $(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=$.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)))return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===0&&typeof e=="number"&&isFinite(e)){if(e>1e13||isNaN(e))return $.errors=[{instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(e<0||isNaN(
e))return $.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}return $.errors=i,r===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};var we={type:"string",enum:["pro\
tected","reduced"]};function ae(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=ae.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"?
(ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"protected"||e==="reduced"?(ae.errors=i,r===0):(ae.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:we.
enum},message:"must be equal to one of the allowed values"}],!1)}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function w(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=w.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(typeof e=="string"){if(v(e)>512)
return w.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have \
more than 512 characters"}],!1;if(v(e)<1)return w.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;return w.errors=i,r===0}w.evaluated={dynamicProps:!1,
dynamicItems:!1};var Se={type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","cal\
ves","full-body","other"]};function ie(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=ie.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"?
(ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"chest"||e==="back"||e==="shoulders"||e==="quadriceps"||e==="hamstrings"||e==="glutes"||e==="biceps"||e==="triceps"||e===
"core"||e==="calves"||e==="full-body"||e==="other"?(ie.errors=i,r===0):(ie.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Se.enum},message:"must be equal to one of the allowed values"}],!1)}ie.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ne={type:"string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","ca\
rdio","other"]};function oe(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=oe.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"?
(oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"barbell"||e==="dumbbell"||e==="kettlebell"||e==="machine"||e==="cable"||e==="bodyweight"||e==="band"||e==="cardio"||e===
"other"?(oe.errors=i,r===0):(oe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ne.enum},
message:"must be equal to one of the allowed values"}],!1)}oe.evaluated={dynamicProps:!1,dynamicItems:!1};function W(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=W.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let m;if(e.id===void 0&&(m="id")||e.index===void 0&&(m="index")||e.reps===void 0&&(m="reps")||e.estimatedDurationSeconds===
void 0&&(m="estimatedDurationSeconds"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.id!==void 0){let n=r;w(e.id,{instancePath:s+"\
/id",parentData:e,parentDataProperty:"id",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(w.errors),r=i.length);
var t=n===r}else var t=!0;if(t){if(e.index!==void 0){let n=e.index,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return W.errors=[{instancePath:s+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return W.errors=[{instancePath:s+
"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <\
= 100"}],!1;if(n<1||isNaN(n))return W.errors=[{instancePath:s+"/index",schemaPath:"#/properties/index/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===r}else var t=!0;if(t){if(e.reps!==void 0){
let n=e.reps,a=r,u=r,o=!1,c=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let g={instancePath:s+"/reps",schemaPath:"\
#/properties/reps/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[g]:i.push(
g),r++}if(r===c&&typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n)){let g={instancePath:s+"/reps",schemaPath:"#/proper\
ties/reps/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};i===null?i=[
g]:i.push(g),r++}else if(n<1||isNaN(n)){let g={instancePath:s+"/reps",schemaPath:"#/properties/reps/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[g]:i.push(g),r++}}var d=c===r;o=o||d;let h=r;
if(r===h)if(typeof n=="string"){if(v(n)>64){let g={instancePath:s+"/reps",schemaPath:"#/properties/reps/anyOf/1/maxLengt\
h",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};i===null?i=[g]:i.push(g),r++}else if(v(
n)<1){let g={instancePath:s+"/reps",schemaPath:"#/properties/reps/anyOf/1/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};i===null?i=[g]:i.push(g),r++}}else{let g={instancePath:s+"/reps",schemaPath:"\
#/properties/reps/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[g]:i.push(g),
r++}var d=h===r;if(o=o||d,o)r=u,i!==null&&(u?i.length=u:i=null);else{let g={instancePath:s+"/reps",schemaPath:"#/propert\
ies/reps/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[g]:i.push(g),r++,W.
errors=i,!1}var t=a===r}else var t=!0;if(t){if(e.load!==void 0){let n=e.load,a=r;if(r===a)if(typeof n=="string"){if(v(n)>
64)return W.errors=[{instancePath:s+"/load",schemaPath:"#/properties/load/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1}else return W.errors=[{instancePath:s+"/load",schemaPath:"#/propert\
ies/load/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.
effort!==void 0){let n=e.effort,a=r;if(r===a)if(typeof n=="string"){if(v(n)>64)return W.errors=[{instancePath:s+"/effort",
schemaPath:"#/properties/effort/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 cha\
racters"}],!1}else return W.errors=[{instancePath:s+"/effort",schemaPath:"#/properties/effort/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t)if(e.estimatedDurationSeconds!==void 0){let n=r;
$(e.estimatedDurationSeconds,{instancePath:s+"/estimatedDurationSeconds",parentData:e,parentDataProperty:"estimatedDurat\
ionSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=n===r}else var t=!0}}}}}else
return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return W.errors=i,r===0}W.evaluated={props:{id:!0,index:!0,reps:!0,load:!0,effort:!0,estimatedDurationSeconds:!0},dynamicProps:!1,
dynamicItems:!1};function q(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.id===void 0&&(a="id")||e.name===void 0&&(a="name")||e.isCoreLift===void 0&&(a="i\
sCoreLift")||e.primaryMuscleGroup===void 0&&(a="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(a="secondaryMus\
cleGroups")||e.equipment===void 0&&(a="equipment")||e.targetRestSeconds===void 0&&(a="targetRestSeconds")||e.sets===void 0&&
(a="sets"))return q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;if(e.id!==void 0){let u=r;w(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(w.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.
name!==void 0){let u=e.name,o=r;if(r===o)if(typeof u=="string"){if(v(u)>200)return q.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;
if(v(u)<1)return q.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return q.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){
if(e.isCoreLift!==void 0){let u=r;if(typeof e.isCoreLift!="boolean")return q.errors=[{instancePath:s+"/isCoreLift",schemaPath:"\
#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===r}else var t=!0;
if(t){if(e.primaryMuscleGroup!==void 0){let u=r;ie(e.primaryMuscleGroup,{instancePath:s+"/primaryMuscleGroup",parentData:e,
parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:f})||(i=i===null?ie.errors:i.concat(ie.errors),r=i.length);
var t=u===r}else var t=!0;if(t){if(e.secondaryMuscleGroups!==void 0){let u=e.secondaryMuscleGroups,o=r;if(r===o)if(Array.
isArray(u)){if(u.length>12)return q.errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;{var d=!0;let h=u.
length;for(let y=0;y<h;y++){let g=r;ie(u[y],{instancePath:s+"/secondaryMuscleGroups/"+y,parentData:u,parentDataProperty:y,
rootData:l,dynamicAnchors:f})||(i=i===null?ie.errors:i.concat(ie.errors),r=i.length);var d=g===r;if(!d)break}}}else return q.
errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.equipment!==void 0){let u=e.equipment,o=r;
if(r===o)if(Array.isArray(u)){if(u.length>9)return q.errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equip\
ment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;{var m=!0;let h=u.length;
for(let y=0;y<h;y++){let g=r;oe(u[y],{instancePath:s+"/equipment/"+y,parentData:u,parentDataProperty:y,rootData:l,dynamicAnchors:f})||
(i=i===null?oe.errors:i.concat(oe.errors),r=i.length);var m=g===r;if(!m)break}}}else return q.errors=[{instancePath:s+"/\
equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===
r}else var t=!0;if(t){if(e.targetRestSeconds!==void 0){let u=e.targetRestSeconds,o=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return q.errors=[{instancePath:s+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof u=="number"&&isFinite(u)){if(u>3600||
isNaN(u))return q.errors=[{instancePath:s+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(u<0||isNaN(u))return q.errors=[{instancePath:s+
"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=o===r}else var t=!0;if(t)if(e.sets!==void 0){let u=e.sets,o=r;if(r===o)if(Array.isArray(
u)){if(u.length>100)return q.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;if(u.length<1)return q.errors=[{instancePath:s+"/set\
s",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var n=!0;let h=u.length;for(let y=0;y<h;y++){let g=r;W(u[y],{instancePath:s+"/sets/"+y,parentData:u,parentDataProperty:y,
rootData:l,dynamicAnchors:f})||(i=i===null?W.errors:i.concat(W.errors),r=i.length);var n=g===r;if(!n)break}}}else return q.
errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var t=o===r}else var t=!0}}}}}}}else return q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return q.errors=i,r===0}q.evaluated={props:{id:!0,name:!0,isCoreLift:!0,primaryMuscleGroup:!0,
secondaryMuscleGroups:!0,equipment:!0,targetRestSeconds:!0,sets:!0},dynamicProps:!1,dynamicItems:!1};function K(e,{instancePath:s="",
parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=K.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.sessionId===
void 0&&(m="sessionId")||e.microcycleId===void 0&&(m="microcycleId")||e.dayOfWeek===void 0&&(m="dayOfWeek")||e.originalDurationSeconds===
void 0&&(m="originalDurationSeconds")||e.exercises===void 0&&(m="exercises"))return K.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.sessionId!==
void 0){let n=r;w(e.sessionId,{instancePath:s+"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:f})||
(i=i===null?w.errors:i.concat(w.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.microcycleId!==void 0){let n=r;
w(e.microcycleId,{instancePath:s+"/microcycleId",parentData:e,parentDataProperty:"microcycleId",rootData:l,dynamicAnchors:f})||
(i=i===null?w.errors:i.concat(w.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.dayOfWeek!==void 0){let n=e.dayOfWeek,
a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return K.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#\
/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof n=="n\
umber"&&isFinite(n)){if(n>7||isNaN(n))return K.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<0||isNaN(n))return K.errors=
[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=a===r}else var t=!0;if(t){if(e.name!==void 0){let n=e.name,a=r;if(r===a)if(typeof n=="\
string"){if(v(n)>200)return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLengt\
h",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return K.errors=[{instancePath:s+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else
var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let n=r;$(e.originalDurationSeconds,{instancePath:s+"/originalDura\
tionSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?$.errors:
i.concat($.errors),r=i.length);var t=n===r}else var t=!0;if(t)if(e.exercises!==void 0){let n=e.exercises,a=r;if(r===a)if(Array.
isArray(n)){if(n.length>60)return K.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var d=!0;let o=n.length;for(let c=0;c<o;c++){
let h=r;q(n[c],{instancePath:s+"/exercises/"+c,parentData:n,parentDataProperty:c,rootData:l,dynamicAnchors:f})||(i=i===null?
q.errors:i.concat(q.errors),r=i.length);var d=h===r;if(!d)break}}}else return K.errors=[{instancePath:s+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=a===r}else var t=!0}}}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return K.errors=i,r===0}K.evaluated={props:{sessionId:!0,microcycleId:!0,dayOfWeek:!0,name:!0,originalDurationSeconds:!0,
exercises:!0},dynamicProps:!1,dynamicItems:!1};function U(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=U.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let d;if(e.setupSeconds===void 0&&(d="setupSeconds")||e.workSeconds===void 0&&(d="workSeconds")||e.restSeconds===void 0&&
(d="restSeconds")||e.totalSeconds===void 0&&(d="totalSeconds"))return U.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.setupSeconds!==void 0){
let m=r;$(e.setupSeconds,{instancePath:s+"/setupSeconds",parentData:e,parentDataProperty:"setupSeconds",rootData:l,dynamicAnchors:f})||
(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.workSeconds!==void 0){let m=r;$(
e.workSeconds,{instancePath:s+"/workSeconds",parentData:e,parentDataProperty:"workSeconds",rootData:l,dynamicAnchors:f})||
(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.restSeconds!==void 0){let m=r;$(
e.restSeconds,{instancePath:s+"/restSeconds",parentData:e,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:f})||
(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=m===r}else var t=!0;if(t)if(e.totalSeconds!==void 0){let m=r;$(
e.totalSeconds,{instancePath:s+"/totalSeconds",parentData:e,parentDataProperty:"totalSeconds",rootData:l,dynamicAnchors:f})||
(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=m===r}else var t=!0}}}else return U.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=i,r===0}U.evaluated={props:{
setupSeconds:!0,workSeconds:!0,restSeconds:!0,totalSeconds:!0},dynamicProps:!1,dynamicItems:!1};function ee(e,{instancePath:s="",
parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=ee.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.id===void 0&&
(d="id")||e.kind===void 0&&(d="kind")||e.order===void 0&&(d="order")||e.timing===void 0&&(d="timing")||e.exercise===void 0&&
(d="exercise"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;if(e.kind!==void 0){let m=e.kind,n=r;if(m!=="core_lift")return ee.errors=[{instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"core_lift"},message:"must be equal to\
 constant"}],!1;if(r===n)if(typeof m=="string"){if(v(m)>32)return ee.errors=[{instancePath:s+"/kind",schemaPath:"#/prope\
rties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return ee.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var t=n===r}else var t=!0;if(t){if(e.id!==void 0){let m=r;w(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(w.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.
order!==void 0){let m=e.order,n=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ee.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
n&&typeof m=="number"&&isFinite(m)){if(m>60||isNaN(m))return ee.errors=[{instancePath:s+"/order",schemaPath:"#/propertie\
s/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(m<1||isNaN(m))return ee.
errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=n===r}else var t=!0;if(t){if(e.timing!==void 0){let m=r;U(e.timing,{instancePath:s+"/t\
iming",parentData:e,parentDataProperty:"timing",rootData:l,dynamicAnchors:f})||(i=i===null?U.errors:i.concat(U.errors),r=
i.length);var t=m===r}else var t=!0;if(t)if(e.exercise!==void 0){let m=r;q(e.exercise,{instancePath:s+"/exercise",parentData:e,
parentDataProperty:"exercise",rootData:l,dynamicAnchors:f})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=m===
r}else var t=!0}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=i,r===0}ee.evaluated={props:{kind:!0,id:!0,order:!0,timing:!0,exercise:!0},dynamicProps:!1,
dynamicItems:!1};var Ie={type:"object",required:["id","kind","order","timing","exercises","priority","restBetweenAlterna\
tionsSeconds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"\
integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"\
#/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{
type:"integer",minimum:0,maximum:3600}}};function A(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,
dynamicAnchors:f={}}={}){let i=null,r=0,p=A.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.id===void 0&&(m="id")||e.kind===void 0&&(m="kind")||e.order===
void 0&&(m="order")||e.timing===void 0&&(m="timing")||e.exercises===void 0&&(m="exercises")||e.priority===void 0&&(m="pr\
iority")||e.restBetweenAlternationsSeconds===void 0&&(m="restBetweenAlternationsSeconds"))return A.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
if(e.kind!==void 0){let n=e.kind,a=r;if(n!=="accessory_superset")return A.errors=[{instancePath:s+"/kind",schemaPath:"#/\
properties/kind/const",keyword:"const",params:{allowedValue:"accessory_superset"},message:"must be equal to constant"}],
!1;if(r===a)if(typeof n=="string"){if(v(n)>32)return A.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/max\
Length",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return A.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=a===r}else var t=!0;if(t){if(e.id!==void 0){let n=r;w(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(w.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.
order!==void 0){let n=e.order,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return A.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
a&&typeof n=="number"&&isFinite(n)){if(n>60||isNaN(n))return A.errors=[{instancePath:s+"/order",schemaPath:"#/properties\
/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(n<1||isNaN(n))return A.
errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=a===r}else var t=!0;if(t){if(e.timing!==void 0){let n=r;U(e.timing,{instancePath:s+"/t\
iming",parentData:e,parentDataProperty:"timing",rootData:l,dynamicAnchors:f})||(i=i===null?U.errors:i.concat(U.errors),r=
i.length);var t=n===r}else var t=!0;if(t){if(e.exercises!==void 0){let n=e.exercises,a=r;if(r===a)if(Array.isArray(n)){if(n.
length>2)return A.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{
limit:2},message:"must NOT have more than 2 items"}],!1;if(n.length<2)return A.errors=[{instancePath:s+"/exercises",schemaPath:"\
#/properties/exercises/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var d=!0;
let o=n.length;for(let c=0;c<o;c++){let h=r;q(n[c],{instancePath:s+"/exercises/"+c,parentData:n,parentDataProperty:c,rootData:l,
dynamicAnchors:f})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var d=h===r;if(!d)break}}}else return A.errors=[
{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=a===r}else var t=!0;if(t){if(e.priority!==void 0){let n=e.priority,a=r;if(typeof n!="string")return A.
errors=[{instancePath:s+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(n==="antagonist"||n==="equipment"||n==="non_competing"))return A.errors=[{instancePath:s+"/pri\
ority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues:Ie.properties.priority.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=a===r}else var t=!0;if(t)if(e.restBetweenAlternationsSeconds!==void 0){
let n=e.restBetweenAlternationsSeconds,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return A.errors=[{instancePath:s+
"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return A.errors=
[{instancePath:s+"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return A.errors=[{instancePath:s+
"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=a===r}else var t=!0}}}}}}else return A.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=i,r===0}A.evaluated=
{props:{kind:!0,id:!0,order:!0,timing:!0,exercises:!0,priority:!0,restBetweenAlternationsSeconds:!0},dynamicProps:!1,dynamicItems:!1};
var _e={type:"object",required:["id","kind","order","timing","exercises","rounds","restBetweenExercisesSeconds","restBet\
weenRoundsSeconds","rationale"],properties:{kind:{type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/\
id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,
items:{$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"intege\
r",minimum:0,maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:[
"metabolic_stress","equipment_cluster","coach_defined"]}}};function j(e,{instancePath:s="",parentData:k,parentDataProperty:b,
rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.id===void 0&&(m="id")||e.kind===void 0&&(m="\
kind")||e.order===void 0&&(m="order")||e.timing===void 0&&(m="timing")||e.exercises===void 0&&(m="exercises")||e.rounds===
void 0&&(m="rounds")||e.restBetweenExercisesSeconds===void 0&&(m="restBetweenExercisesSeconds")||e.restBetweenRoundsSeconds===
void 0&&(m="restBetweenRoundsSeconds")||e.rationale===void 0&&(m="rationale"))return j.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.kind!==
void 0){let n=e.kind,a=r;if(n!=="accessory_block")return j.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind\
/const",keyword:"const",params:{allowedValue:"accessory_block"},message:"must be equal to constant"}],!1;if(r===a)if(typeof n==
"string"){if(v(n)>32)return j.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLengt\
h",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return j.errors=[{instancePath:s+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else
var t=!0;if(t){if(e.id!==void 0){let n=r;w(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:l,dynamicAnchors:f})||
(i=i===null?w.errors:i.concat(w.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.order!==void 0){let n=e.order,a=r;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return j.errors=[{instancePath:s+"/order",schemaPath:"#/propert\
ies/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(
n)){if(n>60||isNaN(n))return j.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",
params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(n<1||isNaN(n))return j.errors=[{instancePath:s+"/order",
schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===
r}else var t=!0;if(t){if(e.timing!==void 0){let n=r;U(e.timing,{instancePath:s+"/timing",parentData:e,parentDataProperty:"\
timing",rootData:l,dynamicAnchors:f})||(i=i===null?U.errors:i.concat(U.errors),r=i.length);var t=n===r}else var t=!0;if(t){
if(e.exercises!==void 0){let n=e.exercises,a=r;if(r===a)if(Array.isArray(n)){if(n.length>3)return j.errors=[{instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have mor\
e than 3 items"}],!1;if(n.length<2)return j.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/minI\
tems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var d=!0;let o=n.length;for(let c=0;c<
o;c++){let h=r;q(n[c],{instancePath:s+"/exercises/"+c,parentData:n,parentDataProperty:c,rootData:l,dynamicAnchors:f})||(i=
i===null?q.errors:i.concat(q.errors),r=i.length);var d=h===r;if(!d)break}}}else return j.errors=[{instancePath:s+"/exerc\
ises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=a===
r}else var t=!0;if(t){if(e.rounds!==void 0){let n=e.rounds,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))
return j.errors=[{instancePath:s+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return j.errors=[{instancePath:s+
"/rounds",schemaPath:"#/properties/rounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be\
 <= 100"}],!1;if(n<1||isNaN(n))return j.errors=[{instancePath:s+"/rounds",schemaPath:"#/properties/rounds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===r}else var t=!0;if(t){if(e.restBetweenExercisesSeconds!==
void 0){let n=e.restBetweenExercisesSeconds,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return j.errors=
[{instancePath:s+"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return j.
errors=[{instancePath:s+"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return j.errors=[{instancePath:s+
"/restBetweenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var t=a===r}else var t=!0;if(t){if(e.restBetweenRoundsSeconds!==void 0){let n=e.
restBetweenRoundsSeconds,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return j.errors=[{instancePath:s+"\
/restBetweenRoundsSeconds",schemaPath:"#/properties/restBetweenRoundsSeconds/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return j.errors=[{instancePath:s+
"/restBetweenRoundsSeconds",schemaPath:"#/properties/restBetweenRoundsSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return j.errors=[{instancePath:s+"/restBetweenRoundsSeco\
nds",schemaPath:"#/properties/restBetweenRoundsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var t=a===r}else var t=!0;if(t)if(e.rationale!==void 0){let n=e.rationale,a=r;if(typeof n!="string")return j.
errors=[{instancePath:s+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(n==="metabolic_stress"||n==="equipment_cluster"||n==="coach_defined"))return j.errors=[{instancePath:s+
"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues:_e.properties.rationale.enum},
message:"must be equal to one of the allowed values"}],!1;var t=a===r}else var t=!0}}}}}}}}else return j.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=i,r===0}j.evaluated=
{props:{kind:!0,id:!0,order:!0,timing:!0,exercises:!0,rounds:!0,restBetweenExercisesSeconds:!0,restBetweenRoundsSeconds:!0,
rationale:!0},dynamicProps:!1,dynamicItems:!1};function re(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,
p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.id===void 0&&(d="id")||e.kind===void 0&&(d="kind")||e.order===void 0&&(d="order")||e.timing===void 0&&
(d="timing")||e.exercise===void 0&&(d="exercise"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.kind!==void 0){let m=e.kind,n=r;
if(m!=="accessory_single")return re.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"accessory_single"},message:"must be equal to constant"}],!1;if(r===n)if(typeof m=="string"){if(v(m)>
32)return re.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},
message:"must NOT have more than 32 characters"}],!1}else return re.errors=[{instancePath:s+"/kind",schemaPath:"#/proper\
ties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0;if(t){if(e.
id!==void 0){let m=r;w(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:l,dynamicAnchors:f})||(i=
i===null?w.errors:i.concat(w.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.order!==void 0){let m=e.order,n=r;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return re.errors=[{instancePath:s+"/order",schemaPath:"#/proper\
ties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof m=="number"&&isFinite(
m)){if(m>60||isNaN(m))return re.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(m<1||isNaN(m))return re.errors=[{instancePath:s+"/o\
rder",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var t=n===r}else var t=!0;if(t){if(e.timing!==void 0){let m=r;U(e.timing,{instancePath:s+"/timing",parentData:e,parentDataProperty:"\
timing",rootData:l,dynamicAnchors:f})||(i=i===null?U.errors:i.concat(U.errors),r=i.length);var t=m===r}else var t=!0;if(t)
if(e.exercise!==void 0){let m=r;q(e.exercise,{instancePath:s+"/exercise",parentData:e,parentDataProperty:"exercise",rootData:l,
dynamicAnchors:f})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=m===r}else var t=!0}}}}else return re.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=
i,r===0}re.evaluated={props:{kind:!0,id:!0,order:!0,timing:!0,exercise:!0},dynamicProps:!1,dynamicItems:!1};function pe(e,{
instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=pe.evaluated;
p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let t=r,d=!1,m=null,n=r;ee(e,{instancePath:s,parentData:k,
parentDataProperty:b,rootData:l,dynamicAnchors:f})||(i=i===null?ee.errors:i.concat(ee.errors),r=i.length);var o=n===r;if(o){
d=!0,m=0;var a={};a.kind=!0,a.id=!0,a.order=!0,a.timing=!0,a.exercise=!0}let u=r;A(e,{instancePath:s,parentData:k,parentDataProperty:b,
rootData:l,dynamicAnchors:f})||(i=i===null?A.errors:i.concat(A.errors),r=i.length);var o=u===r;if(o&&d)d=!1,m=[m,1];else{
o&&(d=!0,m=1,a!==!0&&(a=a||{},a.kind=!0,a.id=!0,a.order=!0,a.timing=!0,a.exercises=!0,a.priority=!0,a.restBetweenAlternationsSeconds=
!0));let c=r;j(e,{instancePath:s,parentData:k,parentDataProperty:b,rootData:l,dynamicAnchors:f})||(i=i===null?j.errors:i.
concat(j.errors),r=i.length);var o=c===r;if(o&&d)d=!1,m=[m,2];else{o&&(d=!0,m=2,a!==!0&&(a=a||{},a.kind=!0,a.id=!0,a.order=
!0,a.timing=!0,a.exercises=!0,a.rounds=!0,a.restBetweenExercisesSeconds=!0,a.restBetweenRoundsSeconds=!0,a.rationale=!0));
let y=r;re(e,{instancePath:s,parentData:k,parentDataProperty:b,rootData:l,dynamicAnchors:f})||(i=i===null?re.errors:i.concat(
re.errors),r=i.length);var o=y===r;o&&d?(d=!1,m=[m,3]):o&&(d=!0,m=3,a!==!0&&(a=a||{},a.kind=!0,a.id=!0,a.order=!0,a.timing=
!0,a.exercise=!0))}}if(d)r=t,i!==null&&(t?i.length=t:i=null);else{let c={instancePath:s,schemaPath:"#/oneOf",keyword:"on\
eOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};return i===null?i=[c]:i.push(c),r++,pe.
errors=i,!1}return pe.errors=i,p.props=a,r===0}pe.evaluated={dynamicProps:!0,dynamicItems:!1};function te(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,
p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let m;if(e.sessionId===void 0&&(m="sessionId")||e.originalDurationSeconds===void 0&&(m="originalDurationSeco\
nds")||e.compressedDurationSeconds===void 0&&(m="compressedDurationSeconds")||e.durationDeltaSeconds===void 0&&(m="durat\
ionDeltaSeconds")||e.warmUpSeconds===void 0&&(m="warmUpSeconds")||e.segmentOrder===void 0&&(m="segmentOrder"))return te.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have require\
d property '"+m+"'"}],!1;if(e.sessionId!==void 0){let n=r;w(e.sessionId,{instancePath:s+"/sessionId",parentData:e,parentDataProperty:"\
sessionId",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(w.errors),r=i.length);var t=n===r}else var t=!0;
if(t){if(e.originalDurationSeconds!==void 0){let n=r;$(e.originalDurationSeconds,{instancePath:s+"/originalDurationSecon\
ds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?$.errors:i.concat(
$.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){let n=r;$(e.compressedDurationSeconds,
{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"compressedDurationSeconds",rootData:l,dynamicAnchors:f})||
(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.durationDeltaSeconds!==void 0){
let n=e.durationDeltaSeconds,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return te.errors=[{instancePath:s+
"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>1e13||isNaN(n))return te.errors=[{instancePath:s+"\
/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e13},message:"must be <= 10000000000000"}],!1;if(n<-1e13||isNaN(n))return te.errors=[{instancePath:s+"/durationDe\
ltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},
message:"must be >= -10000000000000"}],!1}var t=a===r}else var t=!0;if(t){if(e.warmUpSeconds!==void 0){let n=r;$(e.warmUpSeconds,
{instancePath:s+"/warmUpSeconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?
$.errors:i.concat($.errors),r=i.length);var t=n===r}else var t=!0;if(t)if(e.segmentOrder!==void 0){let n=e.segmentOrder,
a=r;if(r===a)if(Array.isArray(n)){if(n.length>60)return te.errors=[{instancePath:s+"/segmentOrder",schemaPath:"#/propert\
ies/segmentOrder/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var d=!0;
let o=n.length;for(let c=0;c<o;c++){let h=r;w(n[c],{instancePath:s+"/segmentOrder/"+c,parentData:n,parentDataProperty:c,
rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(w.errors),r=i.length);var d=h===r;if(!d)break}}}else return te.
errors=[{instancePath:s+"/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=a===r}else var t=!0}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return te.errors=i,r===0}te.evaluated={props:{sessionId:!0,originalDurationSeconds:!0,
compressedDurationSeconds:!0,durationDeltaSeconds:!0,warmUpSeconds:!0,segmentOrder:!0},dynamicProps:!1,dynamicItems:!1};
var $e={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"str\
ing",enum:["core_lift","accessory_superset","accessory_block","accessory_single","session"]},strategy:{type:"string",minLength:1,
maxLength:64},notes:{type:"string",maxLength:1e3}}};function Q(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,
dynamicAnchors:f={}}={}){let i=null,r=0,p=Q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.segmentId===void 0&&(d="segmentId")||e.kind===void 0&&(d="\
kind")||e.strategy===void 0&&(d="strategy"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.segmentId!==void 0){let m=r;w(e.segmentId,
{instancePath:s+"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:
i.concat(w.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.kind!==void 0){let m=e.kind,n=r;if(typeof m!="string")
return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(m==="core_lift"||m==="accessory_superset"||m==="accessory_block"||m==="accessory_single"||m===
"session"))return Q.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:$e.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===r}else var t=!0;if(t){if(e.strategy!==
void 0){let m=e.strategy,n=r;if(r===n)if(typeof m=="string"){if(v(m)>64)return Q.errors=[{instancePath:s+"/strategy",schemaPath:"\
#/properties/strategy/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(v(m)<1)return Q.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=[{instancePath:s+"/strateg\
y",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
r}else var t=!0;if(t)if(e.notes!==void 0){let m=e.notes,n=r;if(r===n)if(typeof m=="string"){if(v(m)>1e3)return Q.errors=
[{instancePath:s+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters"}],!1}else return Q.errors=[{instancePath:s+"/notes",schemaPath:"#/properties/notes/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0}}}else return Q.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=
i,r===0}Q.evaluated={props:{segmentId:!0,kind:!0,strategy:!0,notes:!0},dynamicProps:!1,dynamicItems:!1};var De={type:"ob\
ject",required:["exerciseIds","kinds","secondsSaved","stimulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,
maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"\
string",enum:["dropped","fewer_sets","shorter_rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},
stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}}};function T(e,{instancePath:s="",
parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=T.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.exerciseIds===
void 0&&(n="exerciseIds")||e.kinds===void 0&&(n="kinds")||e.secondsSaved===void 0&&(n="secondsSaved")||e.stimulusLost===
void 0&&(n="stimulusLost")||e.reason===void 0&&(n="reason"))return T.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(e.exerciseIds!==void 0){let a=e.
exerciseIds,u=r;if(r===u)if(Array.isArray(a)){if(a.length>60)return T.errors=[{instancePath:s+"/exerciseIds",schemaPath:"\
#/properties/exerciseIds/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;
if(a.length<1)return T.errors=[{instancePath:s+"/exerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"mi\
nItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var t=!0;let o=a.length;for(let c=0;c<o;c++){let h=r;
w(a[c],{instancePath:s+"/exerciseIds/"+c,parentData:a,parentDataProperty:c,rootData:l,dynamicAnchors:f})||(i=i===null?w.
errors:i.concat(w.errors),r=i.length);var t=h===r;if(!t)break}}}else return T.errors=[{instancePath:s+"/exerciseIds",schemaPath:"\
#/properties/exerciseIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=u===r}else var d=!0;
if(d){if(e.segmentId!==void 0){let a=r;w(e.segmentId,{instancePath:s+"/segmentId",parentData:e,parentDataProperty:"segme\
ntId",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(w.errors),r=i.length);var d=a===r}else var d=!0;if(d){
if(e.kinds!==void 0){let a=e.kinds,u=r;if(r===u)if(Array.isArray(a)){if(a.length>5)return T.errors=[{instancePath:s+"/ki\
nds",schemaPath:"#/properties/kinds/maxItems",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 ite\
ms"}],!1;if(a.length<1)return T.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var m=!0;let c=a.length;for(let h=0;h<c;h++){let y=a[h],
g=r;if(typeof y!="string")return T.errors=[{instancePath:s+"/kinds/"+h,schemaPath:"#/properties/kinds/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(y==="dropped"||y==="fewer_sets"||y==="shorter_rest"||y===
"superset"||y==="block"))return T.errors=[{instancePath:s+"/kinds/"+h,schemaPath:"#/properties/kinds/items/enum",keyword:"\
enum",params:{allowedValues:De.properties.kinds.items.enum},message:"must be equal to one of the allowed values"}],!1;var m=g===
r;if(!m)break}}}else return T.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var d=u===r}else var d=!0;if(d){if(e.secondsSaved!==void 0){let a=e.secondsSaved,
u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return T.errors=[{instancePath:s+"/secondsSaved",schemaPath:"\
#/properties/secondsSaved/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===u&&typeof a==
"number"&&isFinite(a)){if(a>1e13||isNaN(a))return T.errors=[{instancePath:s+"/secondsSaved",schemaPath:"#/properties/sec\
ondsSaved/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(a<-1e13||
isNaN(a))return T.errors=[{instancePath:s+"/secondsSaved",schemaPath:"#/properties/secondsSaved/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}var d=u===r}else var d=!0;if(d){if(e.stimulusLost!==
void 0){let a=e.stimulusLost,u=r;if(r===u)if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return T.errors=[{instancePath:s+
"/stimulusLost",schemaPath:"#/properties/stimulusLost/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(a<-1e3||isNaN(a))return T.errors=[{instancePath:s+"/stimulusLost",schemaPath:"#/properties/stim\
ulusLost/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return T.errors=
[{instancePath:s+"/stimulusLost",schemaPath:"#/properties/stimulusLost/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var d=u===r}else var d=!0;if(d)if(e.reason!==void 0){let a=e.reason,u=r;if(r===u)if(typeof a=="stri\
ng"){if(v(a)>1e3)return T.errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLengt\
h",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1;if(v(a)<1)return T.errors=[{instancePath:s+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return T.errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var d=u===r}else var d=!0}}}}}else return T.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=i,r===0}T.evaluated=
{props:{exerciseIds:!0,segmentId:!0,kinds:!0,secondsSaved:!0,stimulusLost:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
function E(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=E.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let a;if(e.context===void 0&&(a="context")||e.budgetSeconds===void 0&&(a="budgetSeconds")||e.meetsTimeConstraint===void 0&&
(a="meetsTimeConstraint")||e.coreProtection===void 0&&(a="coreProtection")||e.segments===void 0&&(a="segments")||e.summary===
void 0&&(a="summary")||e.telemetry===void 0&&(a="telemetry")||e.changes===void 0&&(a="changes"))return E.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(e.context!==void 0){let u=r;K(e.context,{instancePath:s+"/context",parentData:e,parentDataProperty:"context",rootData:l,
dynamicAnchors:f})||(i=i===null?K.errors:i.concat(K.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.budgetSeconds!==
void 0){let u=e.budgetSeconds,o=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return E.errors=[{instancePath:s+
"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(r===o&&typeof u=="number"&&isFinite(u)){if(u>10800||isNaN(u))return E.errors=[{instancePath:s+"/budgetSec\
onds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:10800},message:"mu\
st be <= 10800"}],!1;if(u<0||isNaN(u))return E.errors=[{instancePath:s+"/budgetSeconds",schemaPath:"#/properties/budgetS\
econds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===r}else var t=!0;
if(t){if(e.meetsTimeConstraint!==void 0){let u=r;if(typeof e.meetsTimeConstraint!="boolean")return E.errors=[{instancePath:s+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=u===r}else var t=!0;if(t){if(e.coreProtection!==void 0){let u=r;ae(e.coreProtection,{instancePath:s+
"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:l,dynamicAnchors:f})||(i=i===null?ae.errors:
i.concat(ae.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.shortfallSeconds!==void 0){let u=e.shortfallSeconds,
o=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return E.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"\
#/properties/shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof u==
"number"&&isFinite(u)){if(u>1e13||isNaN(u))return E.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties\
/shortfallSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;
if(u<1||isNaN(u))return E.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===r}else var t=!0;if(t){if(e.minimumMinutes!==
void 0){let u=e.minimumMinutes,o=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return E.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===o&&typeof u=="number"&&isFinite(u)){if(u>1e12||isNaN(u))return E.errors=[{instancePath:s+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(u<1||isNaN(u))return E.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===r}else
var t=!0;if(t){if(e.segments!==void 0){let u=e.segments,o=r;if(r===o)if(Array.isArray(u)){if(u.length>60)return E.errors=
[{instancePath:s+"/segments",schemaPath:"#/properties/segments/maxItems",keyword:"maxItems",params:{limit:60},message:"m\
ust NOT have more than 60 items"}],!1;{var d=!0;let h=u.length;for(let y=0;y<h;y++){let g=r;pe(u[y],{instancePath:s+"/se\
gments/"+y,parentData:u,parentDataProperty:y,rootData:l,dynamicAnchors:f})||(i=i===null?pe.errors:i.concat(pe.errors),r=
i.length);var d=g===r;if(!d)break}}}else return E.errors=[{instancePath:s+"/segments",schemaPath:"#/properties/segments/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.summary!==void 0){
let u=r;te(e.summary,{instancePath:s+"/summary",parentData:e,parentDataProperty:"summary",rootData:l,dynamicAnchors:f})||
(i=i===null?te.errors:i.concat(te.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.telemetry!==void 0){let u=e.telemetry,
o=r;if(r===o)if(Array.isArray(u)){if(u.length>61)return E.errors=[{instancePath:s+"/telemetry",schemaPath:"#/properties/\
telemetry/maxItems",keyword:"maxItems",params:{limit:61},message:"must NOT have more than 61 items"}],!1;{var m=!0;let h=u.
length;for(let y=0;y<h;y++){let g=r;Q(u[y],{instancePath:s+"/telemetry/"+y,parentData:u,parentDataProperty:y,rootData:l,
dynamicAnchors:f})||(i=i===null?Q.errors:i.concat(Q.errors),r=i.length);var m=g===r;if(!m)break}}}else return E.errors=[
{instancePath:s+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=o===r}else var t=!0;if(t)if(e.changes!==void 0){let u=e.changes,o=r;if(r===o)if(Array.isArray(u)){
if(u.length>60)return E.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",
params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var n=!0;let h=u.length;for(let y=0;y<h;y++){let g=r;
T(u[y],{instancePath:s+"/changes/"+y,parentData:u,parentDataProperty:y,rootData:l,dynamicAnchors:f})||(i=i===null?T.errors:
i.concat(T.errors),r=i.length);var n=g===r;if(!n)break}}}else return E.errors=[{instancePath:s+"/changes",schemaPath:"#/\
properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0}}}}}}}}}else
return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return E.errors=i,r===0}E.evaluated={props:{context:!0,budgetSeconds:!0,meetsTimeConstraint:!0,coreProtection:!0,shortfallSeconds:!0,
minimumMinutes:!0,segments:!0,summary:!0,telemetry:!0,changes:!0},dynamicProps:!1,dynamicItems:!1};var ve={type:"object",
required:["microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{
type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,
maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{
type:"string",enum:["nodes","deadline"]}}};function F(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,
dynamicAnchors:f={}}={}){let i=null,r=0,p=F.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.microcycleId===void 0&&(d="microcycleId")||e.objective===void 0&&
(d="objective")||e.upperBound===void 0&&(d="upperBound")||e.gap===void 0&&(d="gap")||e.status===void 0&&(d="status")||e.
nodes===void 0&&(d="nodes"))return F.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(e.microcycleId!==void 0){let m=r;w(e.microcycleId,{instancePath:s+
"/microcycleId",parentData:e,parentDataProperty:"microcycleId",rootData:l,dynamicAnchors:f})||(i=i===null?w.errors:i.concat(
w.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.objective!==void 0){let m=e.objective,n=r;if(r===n)if(typeof m==
"number"&&isFinite(m)){if(m>1e3||isNaN(m))return F.errors=[{instancePath:s+"/objective",schemaPath:"#/properties/objecti\
ve/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(m<-1e3||isNaN(m))return F.
errors=[{instancePath:s+"/objective",schemaPath:"#/properties/objective/minimum",keyword:"minimum",params:{comparison:">\
=",limit:-1e3},message:"must be >= -1000"}],!1}else return F.errors=[{instancePath:s+"/objective",schemaPath:"#/properti\
es/objective/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.
upperBound!==void 0){let m=e.upperBound,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return F.errors=
[{instancePath:s+"/upperBound",schemaPath:"#/properties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"}],!1;if(m<-1e3||isNaN(m))return F.errors=[{instancePath:s+"/upperBound",schemaPath:"#/properti\
es/upperBound/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return F.
errors=[{instancePath:s+"/upperBound",schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.gap!==void 0){let m=e.gap,n=r;if(r===n)if(typeof m=="number"&&
isFinite(m)){if(m>1e3||isNaN(m))return F.errors=[{instancePath:s+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(m<0||isNaN(m))return F.errors=[{instancePath:s+
"/gap",schemaPath:"#/properties/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return F.errors=[{instancePath:s+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.status!==void 0){let m=e.status,n=r;if(typeof m!="str\
ing")return F.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(m==="optimal"||m==="bounded"))return F.errors=[{instancePath:s+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:ve.properties.status.enum},message:"must be equal to one \
of the allowed values"}],!1;var t=n===r}else var t=!0;if(t){if(e.nodes!==void 0){let m=e.nodes,n=r;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return F.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof m=="number"&&isFinite(m)){if(m>1e12||isNaN(
m))return F.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(m<0||isNaN(m))return F.errors=[{instancePath:s+"/nodes",schemaPath:"\
#/properties/nodes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else
var t=!0;if(t)if(e.stoppedBy!==void 0){let m=e.stoppedBy,n=r;if(typeof m!="string")return F.errors=[{instancePath:s+"/st\
oppedBy",schemaPath:"#/properties/stoppedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m===
"nodes"||m==="deadline"))return F.errors=[{instancePath:s+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"\
enum",params:{allowedValues:ve.properties.stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
r}else var t=!0}}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return F.errors=i,r===0}F.evaluated={props:{microcycleId:!0,objective:!0,upperBound:!0,gap:!0,status:!0,
nodes:!0,stoppedBy:!0},dynamicProps:!1,dynamicItems:!1};function X(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=X.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let d;if(e.path===void 0&&(d="path")||e.field===void 0&&(d="field")||e.value===void 0&&(d="value"))return X.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required proper\
ty '"+d+"'"}],!1;if(e.path!==void 0){let m=e.path,n=r;if(r===n)if(typeof m=="string"){if(v(m)>256)return X.errors=[{instancePath:s+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than\
 256 characters"}],!1}else return X.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0;if(t){if(e.field!==void 0){let m=e.field,n=r;if(r===
n)if(typeof m=="string"){if(v(m)>64)return X.errors=[{instancePath:s+"/field",schemaPath:"#/properties/field/maxLength",
keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(v(m)<1)return X.errors=[{instancePath:s+
"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"}],!1}else return X.errors=[{instancePath:s+"/field",schemaPath:"#/properties/field/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0;if(t)if(e.value!==void 0){let m=e.value,n=r;
if(r===n)if(typeof m=="string"){if(v(m)>256)return X.errors=[{instancePath:s+"/value",schemaPath:"#/properties/value/max\
Length",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return X.errors=
[{instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=n===r}else var t=!0}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return X.errors=i,r===0}X.evaluated={props:{path:!0,field:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};var Le={type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{type:"string",enum:["fit",
"protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,maximum:3600},setupSeconds:{
type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},supersetTransitionSeconds:{
type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{
type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}}};function I(e,{instancePath:s="",
parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=I.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.coreLiftPolicy===
void 0&&(d="coreLiftPolicy"))return I.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(e.coreLiftPolicy!==void 0){let m=e.coreLiftPolicy,n=r;if(typeof m!=
"string")return I.errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(m==="fit"||m==="protect"))return I.errors=[{instancePath:s+"/c\
oreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:Le.properties.coreLiftPolicy.
enum},message:"must be equal to one of the allowed values"}],!1;var t=n===r}else var t=!0;if(t){if(e.pace!==void 0){let m=e.
pace,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return I.errors=[{instancePath:s+"/pace",schemaPath:"\
#/properties/pace/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<=0||isNaN(
m))return I.errors=[{instancePath:s+"/pace",schemaPath:"#/properties/pace/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"}],!1}else return I.errors=[{instancePath:s+"/pace",schemaPath:"#/propertie\
s/pace/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.warmUpSeconds!==
void 0){let m=e.warmUpSeconds,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=[{instancePath:s+
"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/warmUpSeconds",schemaPath:"#/properties/warmUp\
Seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return I.errors=[{instancePath:s+
"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var t=n===r}else var t=!0;if(t){if(e.setupSeconds!==void 0){let m=e.setupSeconds,n=r;if(r===n)if(typeof m=="nu\
mber"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/properties/setupS\
econds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return I.
errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return I.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/properties/\
setupSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.
supersetExtraSetupSeconds!==void 0){let m=e.supersetExtraSetupSeconds,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>
3600||isNaN(m))return I.errors=[{instancePath:s+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetup\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return I.
errors=[{instancePath:s+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return I.errors=[{instancePath:s+"/supersetEx\
traSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.supersetTransitionSeconds!==void 0){let m=e.supersetTransitionSeconds,
n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=[{instancePath:s+"/supersetTransiti\
onSeconds",schemaPath:"#/properties/supersetTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/supersetTransitionSeconds",schemaPath:"\
#/properties/supersetTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return I.errors=[{instancePath:s+"/supersetTransitionSeconds",schemaPath:"#/properties/supersetTransitionSeconds\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.supersetRoundRestSeconds!==
void 0){let m=e.supersetRoundRestSeconds,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=
[{instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/s\
upersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return I.errors=[{instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#\
/properties/supersetRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===
r}else var t=!0;if(t){if(e.blockExtraSetupSeconds!==void 0){let m=e.blockExtraSetupSeconds,n=r;if(r===n)if(typeof m=="nu\
mber"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=[{instancePath:s+"/blockExtraSetupSeconds",schemaPath:"#/propert\
ies/blockExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;
if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeco\
nds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return I.errors=[{instancePath:s+
"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.blockTransitionSeconds!==void 0){let m=e.blockTransitionSeconds,
n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=[{instancePath:s+"/blockTransitionS\
econds",schemaPath:"#/properties/blockTransitionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/blockTransitionSeconds",schemaPath:"#/properti\
es/blockTransitionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return I.
errors=[{instancePath:s+"/blockTransitionSeconds",schemaPath:"#/properties/blockTransitionSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.blockRoundRestSeconds!==void 0){let m=e.
blockRoundRestSeconds,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=[{instancePath:s+
"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/blockRoundRestSeconds",
schemaPath:"#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}else return I.errors=[{instancePath:s+"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSec\
onds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.coreRestCapSeconds!==
void 0){let m=e.coreRestCapSeconds,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=
[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"\
#/properties/coreRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return I.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.fallbackRestCapSeconds!==void 0){
let m=e.fallbackRestCapSeconds,n=r;if(r===n)if(typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return I.errors=[{instancePath:s+
"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return I.errors=[{instancePath:s+"/fallbackRestCapSecond\
s",schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return I.errors=[{instancePath:s+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRest\
CapSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t)if(e.
coreMinimumSets!==void 0){let m=e.coreMinimumSets,n=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return I.
errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(r===n&&typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m))return I.errors=[{
instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(m<1||isNaN(m))return I.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"\
#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===
r}else var t=!0}}}}}}}}}}}}else return I.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return I.errors=i,r===0}I.evaluated={props:{coreLiftPolicy:!0,pace:!0,warmUpSeconds:!0,setupSeconds:!0,
supersetExtraSetupSeconds:!0,supersetTransitionSeconds:!0,supersetRoundRestSeconds:!0,blockExtraSetupSeconds:!0,blockTransitionSeconds:!0,
blockRoundRestSeconds:!0,coreRestCapSeconds:!0,fallbackRestCapSeconds:!0,coreMinimumSets:!0},dynamicProps:!1,dynamicItems:!1};
function P(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=P.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let a;if(e.eventId===void 0&&(a="eventId")||e.requestEventId===void 0&&(a="requestEventId")||e.userId===void 0&&(a="\
userId")||e.jobId===void 0&&(a="jobId")||e.planId===void 0&&(a="planId")||e.timestamp===void 0&&(a="timestamp")||e.planSource===
void 0&&(a="planSource")||e.targetMinutes===void 0&&(a="targetMinutes")||e.originalDurationSeconds===void 0&&(a="origina\
lDurationSeconds")||e.compressedDurationSeconds===void 0&&(a="compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&
(a="meetsTimeConstraint")||e.strategy===void 0&&(a="strategy")||e.stimulusRetained===void 0&&(a="stimulusRetained")||e.coreProtection===
void 0&&(a="coreProtection")||e.sessions===void 0&&(a="sessions")||e.optimality===void 0&&(a="optimality")||e.assumptions===
void 0&&(a="assumptions")||e.policy===void 0&&(a="policy")||e.engineVersion===void 0&&(a="engineVersion"))return P.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required prope\
rty '"+a+"'"}],!1;if(e.eventId!==void 0){let u=e.eventId,o=r;if(r===o)if(typeof u=="string"){if(v(u)>256)return P.errors=
[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(v(u)<1)return P.errors=[{instancePath:s+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.
errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.requestEventId!==void 0){let u=e.requestEventId,o=r;if(r===o)if(typeof u==
"string"){if(v(u)>256)return P.errors=[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLeng\
th",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(v(u)<1)return P.errors=
[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:s+"/requestEventId",schemaPath:"\
#/properties/requestEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;
if(t){if(e.userId!==void 0){let u=e.userId,o=r;if(r===o)if(typeof u=="string"){if(v(u)>256)return P.errors=[{instancePath:s+
"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(v(u)<1)return P.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:s+
"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
r}else var t=!0;if(t){if(e.jobId!==void 0){let u=e.jobId,o=r;if(r===o)if(typeof u=="string"){if(v(u)>256)return P.errors=
[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(v(u)<1)return P.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=
[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=o===r}else var t=!0;if(t){if(e.planId!==void 0){let u=e.planId,o=r;if(r===o)if(typeof u=="string"){if(v(
u)>128)return P.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"}],!1;if(v(u)<1)return P.errors=[{instancePath:s+"/planId",schemaPath:"\
#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return P.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.timestamp!==void 0){let u=e.timestamp,o=r;if(r===o)if(typeof u==
"number"&&isFinite(u)){if(u>864e13||isNaN(u))return P.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(u<0||
isNaN(u))return P.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:s+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){
if(e.planSource!==void 0){let u=e.planSource,o=r;if(typeof u!="string")return P.errors=[{instancePath:s+"/planSource",schemaPath:"\
#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(u==="inline"||u===
"stored"||u==="generated"))return P.errors=[{instancePath:s+"/planSource",schemaPath:"#/properties/planSource/enum",keyword:"\
enum",params:{allowedValues:he.properties.planSource.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===
r}else var t=!0;if(t){if(e.targetMinutes!==void 0){let u=e.targetMinutes,o=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u)))return P.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/targetMinutes/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u))
return P.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",keyword:"maximum",params:{
comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(u<15||isNaN(u))return P.errors=[{instancePath:s+"/targetMinu\
tes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must b\
e >= 15"}],!1}var t=o===r}else var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let u=r;$(e.originalDurationSeconds,
{instancePath:s+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:f})||
(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){
let u=r;$(e.compressedDurationSeconds,{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"comp\
ressedDurationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?$.errors:i.concat($.errors),r=i.length);var t=u===r}else
var t=!0;if(t){if(e.meetsTimeConstraint!==void 0){let u=r;if(typeof e.meetsTimeConstraint!="boolean")return P.errors=[{instancePath:s+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=u===r}else var t=!0;if(t){if(e.shortfallSeconds!==void 0){let u=e.shortfallSeconds,o=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return P.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof u=="number"&&
isFinite(u)){if(u>1e13||isNaN(u))return P.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(u<1||
isNaN(u))return P.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===r}else var t=!0;if(t){if(e.minimumMinutes!==
void 0){let u=e.minimumMinutes,o=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return P.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===o&&typeof u=="number"&&isFinite(u)){if(u>1e12||isNaN(u))return P.errors=[{instancePath:s+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(u<1||isNaN(u))return P.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===r}else
var t=!0;if(t){if(e.strategy!==void 0){let u=e.strategy,o=r;if(typeof u!="string")return P.errors=[{instancePath:s+"/str\
ategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(u===
"core_only"||u==="core_plus_accessory"||u==="core_plus_superset"||u==="core_plus_block"||u==="core_plus_block_and_supers\
et"))return P.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:he.
properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.
stimulusRetained!==void 0){let u=e.stimulusRetained,o=r;if(r===o)if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u))return P.
errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<0||isNaN(u))return P.errors=[{instancePath:s+"/stimulusRetaine\
d",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1}else return P.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.coreProtection!==void 0){
let u=r;ae(e.coreProtection,{instancePath:s+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:l,
dynamicAnchors:f})||(i=i===null?ae.errors:i.concat(ae.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.sessions!==
void 0){let u=e.sessions,o=r;if(r===o)if(Array.isArray(u)){if(u.length>2184)return P.errors=[{instancePath:s+"/sessions",
schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184\
 items"}],!1;{var d=!0;let h=u.length;for(let y=0;y<h;y++){let g=r;E(u[y],{instancePath:s+"/sessions/"+y,parentData:u,parentDataProperty:y,
rootData:l,dynamicAnchors:f})||(i=i===null?E.errors:i.concat(E.errors),r=i.length);var d=g===r;if(!d)break}}}else return P.
errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.optimality!==void 0){let u=e.optimality,o=r;if(r===o)if(Array.isArray(
u)){if(u.length>104)return P.errors=[{instancePath:s+"/optimality",schemaPath:"#/properties/optimality/maxItems",keyword:"\
maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var m=!0;let h=u.length;for(let y=0;y<h;y++){
let g=r;F(u[y],{instancePath:s+"/optimality/"+y,parentData:u,parentDataProperty:y,rootData:l,dynamicAnchors:f})||(i=i===
null?F.errors:i.concat(F.errors),r=i.length);var m=g===r;if(!m)break}}}else return P.errors=[{instancePath:s+"/optimalit\
y",schemaPath:"#/properties/optimality/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===
r}else var t=!0;if(t){if(e.assumptions!==void 0){let u=e.assumptions,o=r;if(r===o)if(Array.isArray(u)){if(u.length>1e6)return P.
errors=[{instancePath:s+"/assumptions",schemaPath:"#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var n=!0;let h=u.length;for(let y=0;y<h;y++){let g=r;X(u[y],{instancePath:s+
"/assumptions/"+y,parentData:u,parentDataProperty:y,rootData:l,dynamicAnchors:f})||(i=i===null?X.errors:i.concat(X.errors),
r=i.length);var n=g===r;if(!n)break}}}else return P.errors=[{instancePath:s+"/assumptions",schemaPath:"#/properties/assu\
mptions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.policy!==
void 0){let u=r;I(e.policy,{instancePath:s+"/policy",parentData:e,parentDataProperty:"policy",rootData:l,dynamicAnchors:f})||
(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=u===r}else var t=!0;if(t)if(e.engineVersion!==void 0){let u=e.
engineVersion,o=r;if(r===o)if(typeof u=="string"){if(v(u)>64)return P.errors=[{instancePath:s+"/engineVersion",schemaPath:"\
#/properties/engineVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(v(u)<1)return P.errors=[{instancePath:s+"/engineVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:s+"\
/engineVersion",schemaPath:"#/properties/engineVersion/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=o===r}else var t=!0}}}}}}}}}}}}}}}}}}}}else return P.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return P.errors=i,r===0}P.evaluated={props:{eventId:!0,requestEventId:!0,
userId:!0,jobId:!0,planId:!0,timestamp:!0,planSource:!0,targetMinutes:!0,originalDurationSeconds:!0,compressedDurationSeconds:!0,
meetsTimeConstraint:!0,shortfallSeconds:!0,minimumMinutes:!0,strategy:!0,stimulusRetained:!0,coreProtection:!0,sessions:!0,
optimality:!0,assumptions:!0,policy:!0,engineVersion:!0},dynamicProps:!1,dynamicItems:!1};var Ae=x,ce={type:"object",required:[
"eventId","requestEventId","userId","jobId","planId","timestamp","planSource","targetMinutes","originalDurationSeconds",
"compressedDurationSeconds","meetsTimeConstraint","strategy","stimulusRetained","coreProtection","sessions","optimality",
"assumptions","policy","engineVersion"],properties:{eventId:{type:"string",minLength:1,maxLength:256},requestEventId:{type:"\
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
type:"array",maxItems:61,items:{$ref:"#/$defs/telemetry"}},changes:{type:"array",maxItems:60,items:{$ref:"#/$defs/change"}}},
additionalProperties:!1},context:{type:"object",required:["sessionId","microcycleId","dayOfWeek","originalDurationSecond\
s","exercises"],properties:{sessionId:{$ref:"#/$defs/id"},microcycleId:{$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,
maximum:7},name:{type:"string",maxLength:200},originalDurationSeconds:{$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:60,
items:{$ref:"#/$defs/exercise"}}},additionalProperties:!1},exercise:{type:"object",required:["id","name","isCoreLift","p\
rimaryMuscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds","sets"],properties:{id:{$ref:"#/$defs/id"},name:{
type:"string",minLength:1,maxLength:200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{
type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equ\
ipment"}},targetRestSeconds:{type:"integer",minimum:0,maximum:3600},sets:{type:"array",minItems:1,maxItems:100,items:{$ref:"\
#/$defs/set"}}},additionalProperties:!1},set:{type:"object",required:["id","index","reps","estimatedDurationSeconds"],properties:{
id:{$ref:"#/$defs/id"},index:{type:"integer",minimum:1,maximum:100},reps:{anyOf:[{type:"integer",minimum:1,maximum:1e4},
{type:"string",minLength:1,maxLength:64}]},load:{type:"string",maxLength:64},effort:{type:"string",maxLength:64},estimatedDurationSeconds:{
$ref:"#/$defs/seconds"}},additionalProperties:!1},timing:{type:"object",required:["setupSeconds","workSeconds","restSeco\
nds","totalSeconds"],properties:{setupSeconds:{$ref:"#/$defs/seconds"},workSeconds:{$ref:"#/$defs/seconds"},restSeconds:{
$ref:"#/$defs/seconds"},totalSeconds:{$ref:"#/$defs/seconds"}},additionalProperties:!1},segment:{oneOf:[{$ref:"#/$defs/c\
oreLift"},{$ref:"#/$defs/accessorySuperset"},{$ref:"#/$defs/accessoryBlock"},{$ref:"#/$defs/accessorySingle"}]},coreLift:{
type:"object",required:["id","kind","order","timing","exercise"],properties:{kind:{type:"string",const:"core_lift",maxLength:32},
id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$def\
s/exercise"}},additionalProperties:!1},accessorySuperset:{type:"object",required:["id","kind","order","timing","exercise\
s","priority","restBetweenAlternationsSeconds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},
id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",
minItems:2,maxItems:2,items:{$ref:"#/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_compe\
ting"]},restBetweenAlternationsSeconds:{type:"integer",minimum:0,maximum:3600}},additionalProperties:!1},accessoryBlock:{
type:"object",required:["id","kind","order","timing","exercises","rounds","restBetweenExercisesSeconds","restBetweenRoun\
dsSeconds","rationale"],properties:{kind:{type:"string",const:"accessory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{
type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:3,items:{
$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},restBetweenExercisesSeconds:{type:"integer",minimum:0,
maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},rationale:{type:"string",enum:["metabolic\
_stress","equipment_cluster","coach_defined"]}},additionalProperties:!1},accessorySingle:{type:"object",required:["id","\
kind","order","timing","exercise"],properties:{kind:{type:"string",const:"accessory_single",maxLength:32},id:{$ref:"#/$d\
efs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercise:{$ref:"#/$defs/exercise"}},
additionalProperties:!1},summary:{type:"object",required:["sessionId","originalDurationSeconds","compressedDurationSecon\
ds","durationDeltaSeconds","warmUpSeconds","segmentOrder"],properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{
$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,
maximum:1e13},warmUpSeconds:{$ref:"#/$defs/seconds"},segmentOrder:{type:"array",maxItems:60,items:{$ref:"#/$defs/id"}}},
additionalProperties:!1},telemetry:{type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"\
#/$defs/id"},kind:{type:"string",enum:["core_lift","accessory_superset","accessory_block","accessory_single","session"]},
strategy:{type:"string",minLength:1,maxLength:64},notes:{type:"string",maxLength:1e3}},additionalProperties:!1},change:{
type:"object",required:["exerciseIds","kinds","secondsSaved","stimulusLost","reason"],properties:{exerciseIds:{type:"arr\
ay",minItems:1,maxItems:60,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,
items:{type:"string",enum:["dropped","fewer_sets","shorter_rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,
maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}},additionalProperties:!1},
optimality:{type:"object",required:["microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{
$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},
gap:{type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,
maximum:1e12},stoppedBy:{type:"string",enum:["nodes","deadline"]}},additionalProperties:!1},assumption:{type:"object",required:[
"path","field","value"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},value:{
type:"string",maxLength:256}},additionalProperties:!1},policy:{type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{
type:"string",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,
maximum:3600},setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},
supersetTransitionSeconds:{type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},
blockExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},
blockRoundRestSeconds:{type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}},additionalProperties:!1}},
additionalProperties:!1},le=Object.prototype.hasOwnProperty;function D(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=D.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)))return D.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===0&&typeof e=="number"&&isFinite(e)){if(e>1e13||isNaN(e))return D.errors=[{instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(e<0||isNaN(
e))return D.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}return D.errors=i,r===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var qe={type:"string",enum:["pro\
tected","reduced"]};function me(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=me.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"?
(me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"protected"||e==="reduced"?(me.errors=i,r===0):(me.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qe.
enum},message:"must be equal to one of the allowed values"}],!1)}me.evaluated={dynamicProps:!1,dynamicItems:!1};var Oe={
type:"object",required:["context","budgetSeconds","meetsTimeConstraint","coreProtection","segments","summary","telemetry",
"changes"],properties:{context:{$ref:"#/$defs/context"},budgetSeconds:{type:"integer",minimum:0,maximum:10800},meetsTimeConstraint:{
type:"boolean"},coreProtection:{$ref:"#/$defs/coreProtection"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},
minimumMinutes:{type:"integer",minimum:1,maximum:1e12},segments:{type:"array",maxItems:60,items:{$ref:"#/$defs/segment"}},
summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:61,items:{$ref:"#/$defs/telemetry"}},changes:{type:"ar\
ray",maxItems:60,items:{$ref:"#/$defs/change"}}},additionalProperties:!1};function S(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=S.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(typeof e=="string"){if(v(e)>512)
return S.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have \
more than 512 characters"}],!1;if(v(e)<1)return S.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return S.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;return S.errors=i,r===0}S.evaluated={dynamicProps:!1,
dynamicItems:!1};var je={type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","cal\
ves","full-body","other"]};function ne(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=ne.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"?
(ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"chest"||e==="back"||e==="shoulders"||e==="quadriceps"||e==="hamstrings"||e==="glutes"||e==="biceps"||e==="triceps"||e===
"core"||e==="calves"||e==="full-body"||e==="other"?(ne.errors=i,r===0):(ne.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:je.enum},message:"must be equal to one of the allowed values"}],!1)}ne.evaluated={dynamicProps:!1,
dynamicItems:!1};var Re={type:"string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","ca\
rdio","other"]};function ue(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=ue.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"?
(ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"barbell"||e==="dumbbell"||e==="kettlebell"||e==="machine"||e==="cable"||e==="bodyweight"||e==="band"||e==="cardio"||e===
"other"?(ue.errors=i,r===0):(ue.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Re.enum},
message:"must be equal to one of the allowed values"}],!1)}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function V(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=V.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let m;if(e.id===void 0&&(m="id")||e.index===void 0&&(m="index")||e.reps===void 0&&(m="reps")||e.estimatedDurationSeconds===
void 0&&(m="estimatedDurationSeconds"))return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let n=r;for(let a in e)if(!(a==="id"||a==="index"||
a==="reps"||a==="load"||a==="effort"||a==="estimatedDurationSeconds")){return V.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prope\
rties"}],!1;break}if(n===r){if(e.id!==void 0){let a=r;S(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",
rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.
index!==void 0){let a=e.index,u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return V.errors=[{instancePath:s+
"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
u&&typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a))return V.errors=[{instancePath:s+"/index",schemaPath:"#/propertie\
s/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(a<1||isNaN(a))return V.
errors=[{instancePath:s+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=u===r}else var t=!0;if(t){if(e.reps!==void 0){let a=e.reps,u=r,o=r,c=!1,h=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let _={instancePath:s+"/reps",schemaPath:"#/properties/reps/anyOf/0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};i===null?i=[_]:i.push(_),r++}if(r===h&&typeof a=="number"&&isFinite(
a)){if(a>1e4||isNaN(a)){let _={instancePath:s+"/reps",schemaPath:"#/properties/reps/anyOf/0/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},message:"must be <= 10000"};i===null?i=[_]:i.push(_),r++}else if(a<1||isNaN(a)){let _={instancePath:s+
"/reps",schemaPath:"#/properties/reps/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"};i===null?i=[_]:i.push(_),r++}}var d=h===r;c=c||d;let y=r;if(r===y)if(typeof a=="string"){if(v(a)>64){let _={instancePath:s+
"/reps",schemaPath:"#/properties/reps/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters"};i===null?i=[_]:i.push(_),r++}else if(v(a)<1){let _={instancePath:s+"/reps",schemaPath:"#/propert\
ies/reps/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?
i=[_]:i.push(_),r++}}else{let _={instancePath:s+"/reps",schemaPath:"#/properties/reps/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[_]:i.push(_),r++}var d=y===r;if(c=c||d,c)r=o,i!==null&&(o?i.length=
o:i=null);else{let _={instancePath:s+"/reps",schemaPath:"#/properties/reps/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return i===null?i=[_]:i.push(_),r++,V.errors=i,!1}var t=u===r}else var t=!0;if(t){if(e.load!==
void 0){let a=e.load,u=r;if(r===u)if(typeof a=="string"){if(v(a)>64)return V.errors=[{instancePath:s+"/load",schemaPath:"\
#/properties/load/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else
return V.errors=[{instancePath:s+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=u===r}else var t=!0;if(t){if(e.effort!==void 0){let a=e.effort,u=r;if(r===u)if(typeof a=="str\
ing"){if(v(a)>64)return V.errors=[{instancePath:s+"/effort",schemaPath:"#/properties/effort/maxLength",keyword:"maxLengt\
h",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return V.errors=[{instancePath:s+"/effort",
schemaPath:"#/properties/effort/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===r}else
var t=!0;if(t)if(e.estimatedDurationSeconds!==void 0){let a=r;D(e.estimatedDurationSeconds,{instancePath:s+"/estimatedDu\
rationSeconds",parentData:e,parentDataProperty:"estimatedDurationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:
i.concat(D.errors),r=i.length);var t=a===r}else var t=!0}}}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=i,r===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function L(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=L.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.id===void 0&&(a="id")||e.name===void 0&&(a="name")||e.isCoreLift===void 0&&(a="i\
sCoreLift")||e.primaryMuscleGroup===void 0&&(a="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(a="secondaryMus\
cleGroups")||e.equipment===void 0&&(a="equipment")||e.targetRestSeconds===void 0&&(a="targetRestSeconds")||e.sets===void 0&&
(a="sets"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;{let u=r;for(let o in e)if(!(o==="id"||o==="name"||o==="isCoreLift"||o==="prim\
aryMuscleGroup"||o==="secondaryMuscleGroups"||o==="equipment"||o==="targetRestSeconds"||o==="sets")){return L.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(u===r){if(e.id!==void 0){let o=r;S(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.
name!==void 0){let o=e.name,c=r;if(r===c)if(typeof o=="string"){if(v(o)>200)return L.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;
if(v(o)<1)return L.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===r}else var t=!0;if(t){
if(e.isCoreLift!==void 0){let o=r;if(typeof e.isCoreLift!="boolean")return L.errors=[{instancePath:s+"/isCoreLift",schemaPath:"\
#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else var t=!0;
if(t){if(e.primaryMuscleGroup!==void 0){let o=r;ne(e.primaryMuscleGroup,{instancePath:s+"/primaryMuscleGroup",parentData:e,
parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:f})||(i=i===null?ne.errors:i.concat(ne.errors),r=i.length);
var t=o===r}else var t=!0;if(t){if(e.secondaryMuscleGroups!==void 0){let o=e.secondaryMuscleGroups,c=r;if(r===c)if(Array.
isArray(o)){if(o.length>12)return L.errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;{var d=!0;let y=o.
length;for(let g=0;g<y;g++){let _=r;ne(o[g],{instancePath:s+"/secondaryMuscleGroups/"+g,parentData:o,parentDataProperty:g,
rootData:l,dynamicAnchors:f})||(i=i===null?ne.errors:i.concat(ne.errors),r=i.length);var d=_===r;if(!d)break}}}else return L.
errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=c===r}else var t=!0;if(t){if(e.equipment!==void 0){let o=e.equipment,c=r;
if(r===c)if(Array.isArray(o)){if(o.length>9)return L.errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equip\
ment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;{var m=!0;let y=o.length;
for(let g=0;g<y;g++){let _=r;ue(o[g],{instancePath:s+"/equipment/"+g,parentData:o,parentDataProperty:g,rootData:l,dynamicAnchors:f})||
(i=i===null?ue.errors:i.concat(ue.errors),r=i.length);var m=_===r;if(!m)break}}}else return L.errors=[{instancePath:s+"/\
equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===
r}else var t=!0;if(t){if(e.targetRestSeconds!==void 0){let o=e.targetRestSeconds,c=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return L.errors=[{instancePath:s+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&typeof o=="number"&&isFinite(o)){if(o>3600||
isNaN(o))return L.errors=[{instancePath:s+"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(o<0||isNaN(o))return L.errors=[{instancePath:s+
"/targetRestSeconds",schemaPath:"#/properties/targetRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=c===r}else var t=!0;if(t)if(e.sets!==void 0){let o=e.sets,c=r;if(r===c)if(Array.isArray(
o)){if(o.length>100)return L.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;if(o.length<1)return L.errors=[{instancePath:s+"/set\
s",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var n=!0;let y=o.length;for(let g=0;g<y;g++){let _=r;V(o[g],{instancePath:s+"/sets/"+g,parentData:o,parentDataProperty:g,
rootData:l,dynamicAnchors:f})||(i=i===null?V.errors:i.concat(V.errors),r=i.length);var n=_===r;if(!n)break}}}else return L.
errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var t=c===r}else var t=!0}}}}}}}}}else return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return L.errors=i,r===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function z(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=z.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let m;if(e.sessionId===void 0&&(m="sessionId")||e.microcycleId===void 0&&(m="microcycleId")||e.dayOfWeek===void 0&&(m=
"dayOfWeek")||e.originalDurationSeconds===void 0&&(m="originalDurationSeconds")||e.exercises===void 0&&(m="exercises"))return z.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have require\
d property '"+m+"'"}],!1;{let n=r;for(let a in e)if(!(a==="sessionId"||a==="microcycleId"||a==="dayOfWeek"||a==="name"||
a==="originalDurationSeconds"||a==="exercises")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(n===r){if(e.
sessionId!==void 0){let a=r;S(e.sessionId,{instancePath:s+"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:l,
dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.microcycleId!==
void 0){let a=r;S(e.microcycleId,{instancePath:s+"/microcycleId",parentData:e,parentDataProperty:"microcycleId",rootData:l,
dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.dayOfWeek!==
void 0){let a=e.dayOfWeek,u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+
"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===u&&typeof a=="number"&&isFinite(a)){if(a>7||isNaN(a))return z.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(a<0||isNaN(
a))return z.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var t=u===r}else var t=!0;if(t){if(e.name!==void 0){let a=e.name,u=r;if(r===u)if(typeof a==
"string"){if(v(a)>200)return z.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return z.errors=[{instancePath:s+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===r}else
var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let a=r;D(e.originalDurationSeconds,{instancePath:s+"/originalDura\
tionSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:
i.concat(D.errors),r=i.length);var t=a===r}else var t=!0;if(t)if(e.exercises!==void 0){let a=e.exercises,u=r;if(r===u)if(Array.
isArray(a)){if(a.length>60)return z.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var d=!0;let c=a.length;for(let h=0;h<c;h++){
let y=r;L(a[h],{instancePath:s+"/exercises/"+h,parentData:a,parentDataProperty:h,rootData:l,dynamicAnchors:f})||(i=i===null?
L.errors:i.concat(L.errors),r=i.length);var d=y===r;if(!d)break}}}else return z.errors=[{instancePath:s+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===r}else var t=!0}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return z.errors=i,r===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=G.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let d;if(e.setupSeconds===void 0&&(d="setupSeconds")||e.workSeconds===void 0&&(d="workSeconds")||e.restSeconds===void 0&&
(d="restSeconds")||e.totalSeconds===void 0&&(d="totalSeconds"))return G.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let m=r;for(let n in e)
if(!(n==="setupSeconds"||n==="workSeconds"||n==="restSeconds"||n==="totalSeconds")){return G.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(m===r){if(e.setupSeconds!==void 0){let n=r;D(e.setupSeconds,{instancePath:s+"/setupSeconds",parentData:e,
parentDataProperty:"setupSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=n===
r}else var t=!0;if(t){if(e.workSeconds!==void 0){let n=r;D(e.workSeconds,{instancePath:s+"/workSeconds",parentData:e,parentDataProperty:"\
workSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=n===r}else var t=!0;
if(t){if(e.restSeconds!==void 0){let n=r;D(e.restSeconds,{instancePath:s+"/restSeconds",parentData:e,parentDataProperty:"\
restSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=n===r}else var t=!0;
if(t)if(e.totalSeconds!==void 0){let n=r;D(e.totalSeconds,{instancePath:s+"/totalSeconds",parentData:e,parentDataProperty:"\
totalSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=n===r}else var t=!0}}}}}else
return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return G.errors=i,r===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(e,{instancePath:s="",parentData:k,
parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=Y.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.id===void 0&&(d="id")||e.
kind===void 0&&(d="kind")||e.order===void 0&&(d="order")||e.timing===void 0&&(d="timing")||e.exercise===void 0&&(d="exer\
cise"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"m\
ust have required property '"+d+"'"}],!1;{let m=r;for(let n in e)if(!(n==="kind"||n==="id"||n==="order"||n==="timing"||n===
"exercise")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===r){if(e.kind!==void 0){let n=e.kind,
a=r;if(n!=="core_lift")return Y.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"core_lift"},message:"must be equal to constant"}],!1;if(r===a)if(typeof n=="string"){if(v(n)>32)return Y.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NO\
T have more than 32 characters"}],!1}else return Y.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.id!==void 0){let n=r;S(e.
id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(
S.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.order!==void 0){let n=e.order,a=r;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return Y.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>60||isNaN(n))return Y.
errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},
message:"must be <= 60"}],!1;if(n<1||isNaN(n))return Y.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===r}else var t=!0;if(t){if(e.
timing!==void 0){let n=r;G(e.timing,{instancePath:s+"/timing",parentData:e,parentDataProperty:"timing",rootData:l,dynamicAnchors:f})||
(i=i===null?G.errors:i.concat(G.errors),r=i.length);var t=n===r}else var t=!0;if(t)if(e.exercise!==void 0){let n=r;L(e.exercise,
{instancePath:s+"/exercise",parentData:e,parentDataProperty:"exercise",rootData:l,dynamicAnchors:f})||(i=i===null?L.errors:
i.concat(L.errors),r=i.length);var t=n===r}else var t=!0}}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=i,r===0}Y.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Te={type:"object",required:["id","kind","order","timing","exercises","priority","restBetweenAlterna\
tionsSeconds"],properties:{kind:{type:"string",const:"accessory_superset",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"\
integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},exercises:{type:"array",minItems:2,maxItems:2,items:{$ref:"\
#/$defs/exercise"}},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},restBetweenAlternationsSeconds:{
type:"integer",minimum:0,maximum:3600}},additionalProperties:!1};function C(e,{instancePath:s="",parentData:k,parentDataProperty:b,
rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=C.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.id===void 0&&(m="id")||e.kind===void 0&&(m="\
kind")||e.order===void 0&&(m="order")||e.timing===void 0&&(m="timing")||e.exercises===void 0&&(m="exercises")||e.priority===
void 0&&(m="priority")||e.restBetweenAlternationsSeconds===void 0&&(m="restBetweenAlternationsSeconds"))return C.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required prope\
rty '"+m+"'"}],!1;{let n=r;for(let a in e)if(!(a==="kind"||a==="id"||a==="order"||a==="timing"||a==="exercises"||a==="pr\
iority"||a==="restBetweenAlternationsSeconds")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(n===r){if(e.
kind!==void 0){let a=e.kind,u=r;if(a!=="accessory_superset")return C.errors=[{instancePath:s+"/kind",schemaPath:"#/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"accessory_superset"},message:"must be equal to constant"}],!1;if(r===
u)if(typeof a=="string"){if(v(a)>32)return C.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return C.errors=[{instancePath:s+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===
r}else var t=!0;if(t){if(e.id!==void 0){let a=r;S(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:l,
dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.order!==void 0){
let a=e.order,u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:s+"/order",schemaPath:"\
#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===u&&typeof a=="numb\
er"&&isFinite(a)){if(a>60||isNaN(a))return C.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(a<1||isNaN(a))return C.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var t=u===r}else var t=!0;if(t){if(e.timing!==void 0){let a=r;G(e.timing,{instancePath:s+"/timing",parentData:e,
parentDataProperty:"timing",rootData:l,dynamicAnchors:f})||(i=i===null?G.errors:i.concat(G.errors),r=i.length);var t=a===
r}else var t=!0;if(t){if(e.exercises!==void 0){let a=e.exercises,u=r;if(r===u)if(Array.isArray(a)){if(a.length>2)return C.
errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:2},message:"\
must NOT have more than 2 items"}],!1;if(a.length<2)return C.errors=[{instancePath:s+"/exercises",schemaPath:"#/properti\
es/exercises/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var d=!0;let c=a.
length;for(let h=0;h<c;h++){let y=r;L(a[h],{instancePath:s+"/exercises/"+h,parentData:a,parentDataProperty:h,rootData:l,
dynamicAnchors:f})||(i=i===null?L.errors:i.concat(L.errors),r=i.length);var d=y===r;if(!d)break}}}else return C.errors=[
{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=u===r}else var t=!0;if(t){if(e.priority!==void 0){let a=e.priority,u=r;if(typeof a!="string")return C.
errors=[{instancePath:s+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(a==="antagonist"||a==="equipment"||a==="non_competing"))return C.errors=[{instancePath:s+"/pri\
ority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues:Te.properties.priority.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=u===r}else var t=!0;if(t)if(e.restBetweenAlternationsSeconds!==void 0){
let a=e.restBetweenAlternationsSeconds,u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return C.errors=[{instancePath:s+
"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(r===u&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return C.errors=
[{instancePath:s+"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return C.errors=[{instancePath:s+
"/restBetweenAlternationsSeconds",schemaPath:"#/properties/restBetweenAlternationsSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=u===r}else var t=!0}}}}}}}}else return C.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=i,r===0}C.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var be={type:"object",required:["id","kind","order","timing","exercises","rou\
nds","restBetweenExercisesSeconds","restBetweenRoundsSeconds","rationale"],properties:{kind:{type:"string",const:"access\
ory_block",maxLength:32},id:{$ref:"#/$defs/id"},order:{type:"integer",minimum:1,maximum:60},timing:{$ref:"#/$defs/timing"},
exercises:{type:"array",minItems:2,maxItems:3,items:{$ref:"#/$defs/exercise"}},rounds:{type:"integer",minimum:1,maximum:100},
restBetweenExercisesSeconds:{type:"integer",minimum:0,maximum:3600},restBetweenRoundsSeconds:{type:"integer",minimum:0,maximum:3600},
rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]}},additionalProperties:!1};function O(e,{
instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=O.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;
if(e.id===void 0&&(m="id")||e.kind===void 0&&(m="kind")||e.order===void 0&&(m="order")||e.timing===void 0&&(m="timing")||
e.exercises===void 0&&(m="exercises")||e.rounds===void 0&&(m="rounds")||e.restBetweenExercisesSeconds===void 0&&(m="rest\
BetweenExercisesSeconds")||e.restBetweenRoundsSeconds===void 0&&(m="restBetweenRoundsSeconds")||e.rationale===void 0&&(m=
"rationale"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let n=r;for(let a in e)if(!le.call(be.properties,a)){return O.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"}],!1;break}if(n===r){if(e.kind!==void 0){let a=e.kind,u=r;if(a!=="accessory_block")return O.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_block"},message:"\
must be equal to constant"}],!1;if(r===u)if(typeof a=="string"){if(v(a)>32)return O.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else
return O.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=u===r}else var t=!0;if(t){if(e.id!==void 0){let a=r;S(e.id,{instancePath:s+"/id",parentData:e,
parentDataProperty:"id",rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=a===r}else
var t=!0;if(t){if(e.order!==void 0){let a=e.order,u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return O.
errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(r===u&&typeof a=="number"&&isFinite(a)){if(a>60||isNaN(a))return O.errors=[{instancePath:s+"/orde\
r",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],
!1;if(a<1||isNaN(a))return O.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=u===r}else var t=!0;if(t){if(e.timing!==void 0){let a=r;
G(e.timing,{instancePath:s+"/timing",parentData:e,parentDataProperty:"timing",rootData:l,dynamicAnchors:f})||(i=i===null?
G.errors:i.concat(G.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.exercises!==void 0){let a=e.exercises,u=r;if(r===
u)if(Array.isArray(a)){if(a.length>3)return O.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/ma\
xItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1;if(a.length<2)return O.errors=
[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items"}],!1;{var d=!0;let c=a.length;for(let h=0;h<c;h++){let y=r;L(a[h],{instancePath:s+"/ex\
ercises/"+h,parentData:a,parentDataProperty:h,rootData:l,dynamicAnchors:f})||(i=i===null?L.errors:i.concat(L.errors),r=i.
length);var d=y===r;if(!d)break}}}else return O.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===r}else var t=!0;if(t){if(e.rounds!==void 0){
let a=e.rounds,u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return O.errors=[{instancePath:s+"/rounds",schemaPath:"\
#/properties/rounds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===u&&typeof a=="num\
ber"&&isFinite(a)){if(a>100||isNaN(a))return O.errors=[{instancePath:s+"/rounds",schemaPath:"#/properties/rounds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(a<1||isNaN(a))return O.errors=[{instancePath:s+
"/rounds",schemaPath:"#/properties/rounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"}],!1}var t=u===r}else var t=!0;if(t){if(e.restBetweenExercisesSeconds!==void 0){let a=e.restBetweenExercisesSeconds,
u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return O.errors=[{instancePath:s+"/restBetweenExercisesSeco\
nds",schemaPath:"#/properties/restBetweenExercisesSeconds/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===u&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return O.errors=[{instancePath:s+"/restBetw\
eenExercisesSeconds",schemaPath:"#/properties/restBetweenExercisesSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return O.errors=[{instancePath:s+"/restBetweenExercisesS\
econds",schemaPath:"#/properties/restBetweenExercisesSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=u===r}else var t=!0;if(t){if(e.restBetweenRoundsSeconds!==void 0){let a=e.restBetweenRoundsSeconds,
u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return O.errors=[{instancePath:s+"/restBetweenRoundsSeconds",
schemaPath:"#/properties/restBetweenRoundsSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===u&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return O.errors=[{instancePath:s+"/restBetweenRoundsSe\
conds",schemaPath:"#/properties/restBetweenRoundsSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return O.errors=[{instancePath:s+"/restBetweenRoundsSeconds",schemaPath:"\
#/properties/restBetweenRoundsSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var t=u===r}else var t=!0;if(t)if(e.rationale!==void 0){let a=e.rationale,u=r;if(typeof a!="string")return O.errors=[
{instancePath:s+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;if(!(a==="metabolic_stress"||a==="equipment_cluster"||a==="coach_defined"))return O.errors=[{instancePath:s+
"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues:be.properties.rationale.enum},
message:"must be equal to one of the allowed values"}],!1;var t=u===r}else var t=!0}}}}}}}}}}else return O.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=i,r===0}O.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Z(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=Z.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let d;if(e.id===void 0&&(d="id")||e.kind===void 0&&(d="kind")||e.order===void 0&&(d="order")||e.timing===void 0&&(d=
"timing")||e.exercise===void 0&&(d="exercise"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let m=r;for(let n in e)if(!(n==="kind"||
n==="id"||n==="order"||n==="timing"||n==="exercise")){return Z.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}
if(m===r){if(e.kind!==void 0){let n=e.kind,a=r;if(n!=="accessory_single")return Z.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"accessory_single"},message:"must be equal to constant"}],
!1;if(r===a)if(typeof n=="string"){if(v(n)>32)return Z.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/max\
Length",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return Z.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=a===r}else var t=!0;if(t){if(e.id!==void 0){let n=r;S(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.
order!==void 0){let n=e.order,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Z.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
a&&typeof n=="number"&&isFinite(n)){if(n>60||isNaN(n))return Z.errors=[{instancePath:s+"/order",schemaPath:"#/properties\
/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"}],!1;if(n<1||isNaN(n))return Z.
errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=a===r}else var t=!0;if(t){if(e.timing!==void 0){let n=r;G(e.timing,{instancePath:s+"/t\
iming",parentData:e,parentDataProperty:"timing",rootData:l,dynamicAnchors:f})||(i=i===null?G.errors:i.concat(G.errors),r=
i.length);var t=n===r}else var t=!0;if(t)if(e.exercise!==void 0){let n=r;L(e.exercise,{instancePath:s+"/exercise",parentData:e,
parentDataProperty:"exercise",rootData:l,dynamicAnchors:f})||(i=i===null?L.errors:i.concat(L.errors),r=i.length);var t=n===
r}else var t=!0}}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Z.errors=i,r===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(e,{instancePath:s="",
parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=de.evaluated;p.dynamicProps&&(p.
props=void 0),p.dynamicItems&&(p.items=void 0);let t=r,d=!1,m=null,n=r;Y(e,{instancePath:s,parentData:k,parentDataProperty:b,
rootData:l,dynamicAnchors:f})||(i=i===null?Y.errors:i.concat(Y.errors),r=i.length);var o=n===r;if(o){d=!0,m=0;var a=!0}let u=r;
C(e,{instancePath:s,parentData:k,parentDataProperty:b,rootData:l,dynamicAnchors:f})||(i=i===null?C.errors:i.concat(C.errors),
r=i.length);var o=u===r;if(o&&d)d=!1,m=[m,1];else{o&&(d=!0,m=1,a!==!0&&(a=!0));let c=r;O(e,{instancePath:s,parentData:k,
parentDataProperty:b,rootData:l,dynamicAnchors:f})||(i=i===null?O.errors:i.concat(O.errors),r=i.length);var o=c===r;if(o&&
d)d=!1,m=[m,2];else{o&&(d=!0,m=2,a!==!0&&(a=!0));let y=r;Z(e,{instancePath:s,parentData:k,parentDataProperty:b,rootData:l,
dynamicAnchors:f})||(i=i===null?Z.errors:i.concat(Z.errors),r=i.length);var o=y===r;o&&d?(d=!1,m=[m,3]):o&&(d=!0,m=3,a!==
!0&&(a=!0))}}if(d)r=t,i!==null&&(t?i.length=t:i=null);else{let c={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:m},message:"must match exactly one schema in oneOf"};return i===null?i=[c]:i.push(c),r++,de.errors=i,!1}return de.
errors=i,p.props=a,r===0}de.evaluated={dynamicProps:!0,dynamicItems:!1};function se(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,
p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let m;if(e.sessionId===void 0&&(m="sessionId")||e.originalDurationSeconds===void 0&&(m="originalDurationSeco\
nds")||e.compressedDurationSeconds===void 0&&(m="compressedDurationSeconds")||e.durationDeltaSeconds===void 0&&(m="durat\
ionDeltaSeconds")||e.warmUpSeconds===void 0&&(m="warmUpSeconds")||e.segmentOrder===void 0&&(m="segmentOrder"))return se.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have require\
d property '"+m+"'"}],!1;{let n=r;for(let a in e)if(!(a==="sessionId"||a==="originalDurationSeconds"||a==="compressedDur\
ationSeconds"||a==="durationDeltaSeconds"||a==="warmUpSeconds"||a==="segmentOrder")){return se.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"}],!1;break}if(n===r){if(e.sessionId!==void 0){let a=r;S(e.sessionId,{instancePath:s+"/sessionId",parentData:e,
parentDataProperty:"sessionId",rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=a===
r}else var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let a=r;D(e.originalDurationSeconds,{instancePath:s+"/origi\
nalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?
D.errors:i.concat(D.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){let a=r;
D(e.compressedDurationSeconds,{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"compressedDu\
rationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=a===r}else var t=!0;
if(t){if(e.durationDeltaSeconds!==void 0){let a=e.durationDeltaSeconds,u=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return se.errors=[{instancePath:s+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===u&&typeof a=="number"&&isFinite(a)){if(a>1e13||isNaN(
a))return se.errors=[{instancePath:s+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(a<-1e13||isNaN(a))return se.errors=
[{instancePath:s+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}var t=u===r}else var t=!0;if(t){if(e.warmUpSeconds!==
void 0){let a=r;D(e.warmUpSeconds,{instancePath:s+"/warmUpSeconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:l,
dynamicAnchors:f})||(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=a===r}else var t=!0;if(t)if(e.segmentOrder!==
void 0){let a=e.segmentOrder,u=r;if(r===u)if(Array.isArray(a)){if(a.length>60)return se.errors=[{instancePath:s+"/segmen\
tOrder",schemaPath:"#/properties/segmentOrder/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more\
 than 60 items"}],!1;{var d=!0;let c=a.length;for(let h=0;h<c;h++){let y=r;S(a[h],{instancePath:s+"/segmentOrder/"+h,parentData:a,
parentDataProperty:h,rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var d=y===r;if(!d)
break}}}else return se.errors=[{instancePath:s+"/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var t=u===r}else var t=!0}}}}}}}else return se.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=i,r===0}se.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Be={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{
$ref:"#/$defs/id"},kind:{type:"string",enum:["core_lift","accessory_superset","accessory_block","accessory_single","sess\
ion"]},strategy:{type:"string",minLength:1,maxLength:64},notes:{type:"string",maxLength:1e3}},additionalProperties:!1};function H(e,{
instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=H.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;
if(e.segmentId===void 0&&(d="segmentId")||e.kind===void 0&&(d="kind")||e.strategy===void 0&&(d="strategy"))return H.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required prope\
rty '"+d+"'"}],!1;{let m=r;for(let n in e)if(!(n==="segmentId"||n==="kind"||n==="strategy"||n==="notes")){return H.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(m===r){if(e.segmentId!==void 0){let n=r;S(e.segmentId,{instancePath:s+
"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.
errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.kind!==void 0){let n=e.kind,a=r;if(typeof n!="string")return H.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;if(!(n==="core_lift"||n==="accessory_superset"||n==="accessory_block"||n==="accessory_single"||n==="sess\
ion"))return H.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Be.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===r}else var t=!0;if(t){if(e.strategy!==
void 0){let n=e.strategy,a=r;if(r===a)if(typeof n=="string"){if(v(n)>64)return H.errors=[{instancePath:s+"/strategy",schemaPath:"\
#/properties/strategy/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(v(n)<1)return H.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:s+"/strateg\
y",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t)if(e.notes!==void 0){let n=e.notes,a=r;if(r===a)if(typeof n=="string"){if(v(n)>1e3)return H.errors=
[{instancePath:s+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters"}],!1}else return H.errors=[{instancePath:s+"/notes",schemaPath:"#/properties/notes/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0}}}}}else return H.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=
i,r===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me={type:"object",required:["exerciseIds","kinds","se\
condsSaved","stimulusLost","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:60,items:{$ref:"#/$defs/i\
d"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["dropped","fewer\
_sets","shorter_rest","superset","block"]}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"\
number",minimum:-1e3,maximum:1e3},reason:{type:"string",minLength:1,maxLength:1e3}},additionalProperties:!1};function R(e,{
instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=R.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;
if(e.exerciseIds===void 0&&(n="exerciseIds")||e.kinds===void 0&&(n="kinds")||e.secondsSaved===void 0&&(n="secondsSaved")||
e.stimulusLost===void 0&&(n="stimulusLost")||e.reason===void 0&&(n="reason"))return R.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let a=r;for(let u in e)
if(!(u==="exerciseIds"||u==="segmentId"||u==="kinds"||u==="secondsSaved"||u==="stimulusLost"||u==="reason")){return R.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}if(a===r){if(e.exerciseIds!==void 0){let u=e.exerciseIds,o=r;if(r===o)if(Array.
isArray(u)){if(u.length>60)return R.errors=[{instancePath:s+"/exerciseIds",schemaPath:"#/properties/exerciseIds/maxItems",
keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;if(u.length<1)return R.errors=[{instancePath:s+
"/exerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"}],!1;{var t=!0;let c=u.length;for(let h=0;h<c;h++){let y=r;S(u[h],{instancePath:s+"/exerciseIds/"+h,
parentData:u,parentDataProperty:h,rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=y===
r;if(!t)break}}}else return R.errors=[{instancePath:s+"/exerciseIds",schemaPath:"#/properties/exerciseIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var d=o===r}else var d=!0;if(d){if(e.segmentId!==void 0){let u=r;
S(e.segmentId,{instancePath:s+"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:f})||(i=
i===null?S.errors:i.concat(S.errors),r=i.length);var d=u===r}else var d=!0;if(d){if(e.kinds!==void 0){let u=e.kinds,o=r;
if(r===o)if(Array.isArray(u)){if(u.length>5)return R.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/max\
Items",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;if(u.length<1)return R.errors=
[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"}],!1;{var m=!0;let h=u.length;for(let y=0;y<h;y++){let g=u[y],_=r;if(typeof g!="string")return R.
errors=[{instancePath:s+"/kinds/"+y,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(g==="dropped"||g==="fewer_sets"||g==="shorter_rest"||g==="superset"||g==="block"))return R.errors=
[{instancePath:s+"/kinds/"+y,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:Me.properties.
kinds.items.enum},message:"must be equal to one of the allowed values"}],!1;var m=_===r;if(!m)break}}}else return R.errors=
[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var d=o===r}else var d=!0;if(d){if(e.secondsSaved!==void 0){let u=e.secondsSaved,o=r;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u)))return R.errors=[{instancePath:s+"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof u=="number"&&isFinite(u)){if(u>1e13||
isNaN(u))return R.errors=[{instancePath:s+"/secondsSaved",schemaPath:"#/properties/secondsSaved/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(u<-1e13||isNaN(u))return R.errors=[{instancePath:s+
"/secondsSaved",schemaPath:"#/properties/secondsSaved/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"\
must be >= -10000000000000"}],!1}var d=o===r}else var d=!0;if(d){if(e.stimulusLost!==void 0){let u=e.stimulusLost,o=r;if(r===
o)if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u))return R.errors=[{instancePath:s+"/stimulusLost",schemaPath:"#/\
properties/stimulusLost/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(u<
-1e3||isNaN(u))return R.errors=[{instancePath:s+"/stimulusLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return R.errors=[{instancePath:s+"/sti\
mulusLost",schemaPath:"#/properties/stimulusLost/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var d=o===r}else var d=!0;if(d)if(e.reason!==void 0){let u=e.reason,o=r;if(r===o)if(typeof u=="string"){if(v(u)>1e3)return R.
errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"}],!1;if(v(u)<1)return R.errors=[{instancePath:s+"/reason",schemaPath:"#/propert\
ies/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return R.
errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var d=o===r}else var d=!0}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return R.errors=i,r===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function B(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){
let i=null,r=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.context===void 0&&(a="context")||e.budgetSeconds===void 0&&(a="budgetSeconds")||
e.meetsTimeConstraint===void 0&&(a="meetsTimeConstraint")||e.coreProtection===void 0&&(a="coreProtection")||e.segments===
void 0&&(a="segments")||e.summary===void 0&&(a="summary")||e.telemetry===void 0&&(a="telemetry")||e.changes===void 0&&(a=
"changes"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"\
must have required property '"+a+"'"}],!1;{let u=r;for(let o in e)if(!le.call(Oe.properties,o)){return B.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(u===r){if(e.context!==void 0){let o=r;z(e.context,{instancePath:s+"/context",parentData:e,
parentDataProperty:"context",rootData:l,dynamicAnchors:f})||(i=i===null?z.errors:i.concat(z.errors),r=i.length);var t=o===
r}else var t=!0;if(t){if(e.budgetSeconds!==void 0){let o=e.budgetSeconds,c=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return B.errors=[{instancePath:s+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&typeof o=="number"&&isFinite(o)){if(o>10800||isNaN(o))
return B.errors=[{instancePath:s+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(o<0||isNaN(o))return B.errors=[{instancePath:s+"/budgetS\
econds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}var t=c===r}else var t=!0;if(t){if(e.meetsTimeConstraint!==void 0){let o=r;if(typeof e.meetsTimeConstraint!=
"boolean")return B.errors=[{instancePath:s+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else var t=!0;if(t){if(e.coreProtection!==void 0){
let o=r;me(e.coreProtection,{instancePath:s+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:l,
dynamicAnchors:f})||(i=i===null?me.errors:i.concat(me.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.shortfallSeconds!==
void 0){let o=e.shortfallSeconds,c=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:s+
"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(r===c&&typeof o=="number"&&isFinite(o)){if(o>1e13||isNaN(o))return B.errors=[{instancePath:s+"/shor\
tfallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"\
must be <= 10000000000000"}],!1;if(o<1||isNaN(o))return B.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/prop\
erties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=c===
r}else var t=!0;if(t){if(e.minimumMinutes!==void 0){let o=e.minimumMinutes,c=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return B.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&typeof o=="number"&&isFinite(o)){if(o>1e12||isNaN(
o))return B.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(o<1||isNaN(o))return B.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var t=c===r}else var t=!0;if(t){if(e.segments!==void 0){let o=e.segments,c=r;if(r===c)if(Array.isArray(
o)){if(o.length>60)return B.errors=[{instancePath:s+"/segments",schemaPath:"#/properties/segments/maxItems",keyword:"max\
Items",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var d=!0;let y=o.length;for(let g=0;g<y;g++){let _=r;
de(o[g],{instancePath:s+"/segments/"+g,parentData:o,parentDataProperty:g,rootData:l,dynamicAnchors:f})||(i=i===null?de.errors:
i.concat(de.errors),r=i.length);var d=_===r;if(!d)break}}}else return B.errors=[{instancePath:s+"/segments",schemaPath:"\
#/properties/segments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===r}else var t=!0;
if(t){if(e.summary!==void 0){let o=r;se(e.summary,{instancePath:s+"/summary",parentData:e,parentDataProperty:"summary",rootData:l,
dynamicAnchors:f})||(i=i===null?se.errors:i.concat(se.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.telemetry!==
void 0){let o=e.telemetry,c=r;if(r===c)if(Array.isArray(o)){if(o.length>61)return B.errors=[{instancePath:s+"/telemetry",
schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit:61},message:"must NOT have more than 61 it\
ems"}],!1;{var m=!0;let y=o.length;for(let g=0;g<y;g++){let _=r;H(o[g],{instancePath:s+"/telemetry/"+g,parentData:o,parentDataProperty:g,
rootData:l,dynamicAnchors:f})||(i=i===null?H.errors:i.concat(H.errors),r=i.length);var m=_===r;if(!m)break}}}else return B.
errors=[{instancePath:s+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===r}else var t=!0;if(t)if(e.changes!==void 0){let o=e.changes,c=r;if(r===c)if(Array.isArray(
o)){if(o.length>60)return B.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxIt\
ems",params:{limit:60},message:"must NOT have more than 60 items"}],!1;{var n=!0;let y=o.length;for(let g=0;g<y;g++){let _=r;
R(o[g],{instancePath:s+"/changes/"+g,parentData:o,parentDataProperty:g,rootData:l,dynamicAnchors:f})||(i=i===null?R.errors:
i.concat(R.errors),r=i.length);var n=_===r;if(!n)break}}}else return B.errors=[{instancePath:s+"/changes",schemaPath:"#/\
properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===r}else var t=!0}}}}}}}}}}}else
return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return B.errors=i,r===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ke={type:"object",required:["microcyc\
leId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"num\
ber",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},
status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",
enum:["nodes","deadline"]}},additionalProperties:!1};function M(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,
dynamicAnchors:f={}}={}){let i=null,r=0,p=M.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.microcycleId===void 0&&(d="microcycleId")||e.objective===void 0&&
(d="objective")||e.upperBound===void 0&&(d="upperBound")||e.gap===void 0&&(d="gap")||e.status===void 0&&(d="status")||e.
nodes===void 0&&(d="nodes"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let m=r;for(let n in e)if(!(n==="microcycleId"||n==="objective"||n===
"upperBound"||n==="gap"||n==="status"||n==="nodes"||n==="stoppedBy")){return M.errors=[{instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional proper\
ties"}],!1;break}if(m===r){if(e.microcycleId!==void 0){let n=r;S(e.microcycleId,{instancePath:s+"/microcycleId",parentData:e,
parentDataProperty:"microcycleId",rootData:l,dynamicAnchors:f})||(i=i===null?S.errors:i.concat(S.errors),r=i.length);var t=n===
r}else var t=!0;if(t){if(e.objective!==void 0){let n=e.objective,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>1e3||
isNaN(n))return M.errors=[{instancePath:s+"/objective",schemaPath:"#/properties/objective/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||isNaN(n))return M.errors=[{instancePath:s+"/objecti\
ve",schemaPath:"#/properties/objective/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >\
= -1000"}],!1}else return M.errors=[{instancePath:s+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.upperBound!==void 0){let n=e.upperBound,
a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return M.errors=[{instancePath:s+"/upperBound",schemaPath:"\
#/properties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<
-1e3||isNaN(n))return M.errors=[{instancePath:s+"/upperBound",schemaPath:"#/properties/upperBound/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return M.errors=[{instancePath:s+"/upperBo\
und",schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=a===
r}else var t=!0;if(t){if(e.gap!==void 0){let n=e.gap,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))
return M.errors=[{instancePath:s+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"}],!1;if(n<0||isNaN(n))return M.errors=[{instancePath:s+"/gap",schemaPath:"#/propert\
ies/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return M.errors=[{instancePath:s+
"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=a===
r}else var t=!0;if(t){if(e.status!==void 0){let n=e.status,a=r;if(typeof n!="string")return M.errors=[{instancePath:s+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n===
"optimal"||n==="bounded"))return M.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:ke.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===r}else
var t=!0;if(t){if(e.nodes!==void 0){let n=e.nodes,a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return M.
errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(r===a&&typeof n=="number"&&isFinite(n)){if(n>1e12||isNaN(n))return M.errors=[{instancePath:s+"/no\
des",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1\
000000000000"}],!1;if(n<0||isNaN(n))return M.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=a===r}else var t=!0;if(t)if(e.stoppedBy!==void 0){
let n=e.stoppedBy,a=r;if(typeof n!="string")return M.errors=[{instancePath:s+"/stoppedBy",schemaPath:"#/properties/stopp\
edBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n==="nodes"||n==="deadline"))return M.
errors=[{instancePath:s+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"enum",params:{allowedValues:ke.properties.
stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===r}else var t=!0}}}}}}}}else return M.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.
errors=i,r===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(e,{instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=J.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let d;if(e.path===void 0&&(d="path")||e.field===void 0&&(d="field")||e.value===void 0&&(d="value"))return J.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required proper\
ty '"+d+"'"}],!1;{let m=r;for(let n in e)if(!(n==="path"||n==="field"||n==="value")){return J.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(m===r){if(e.path!==void 0){let n=e.path,a=r;if(r===a)if(typeof n=="string"){if(v(n)>256)return J.
errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1}else return J.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.field!==
void 0){let n=e.field,a=r;if(r===a)if(typeof n=="string"){if(v(n)>64)return J.errors=[{instancePath:s+"/field",schemaPath:"\
#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;
if(v(n)<1)return J.errors=[{instancePath:s+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return J.errors=[{instancePath:s+"/field",schemaPath:"\
#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t)
if(e.value!==void 0){let n=e.value,a=r;if(r===a)if(typeof n=="string"){if(v(n)>256)return J.errors=[{instancePath:s+"/va\
lue",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 2\
56 characters"}],!1}else return J.errors=[{instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0}}}}else return J.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=i,r===0}J.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var xe={type:"object",required:["coreLiftPolicy"],properties:{coreLiftPolicy:{type:"str\
ing",enum:["fit","protect"]},pace:{type:"number",exclusiveMinimum:0,maximum:10},warmUpSeconds:{type:"number",minimum:0,maximum:3600},
setupSeconds:{type:"number",minimum:0,maximum:3600},supersetExtraSetupSeconds:{type:"number",minimum:0,maximum:3600},supersetTransitionSeconds:{
type:"number",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"number",minimum:0,maximum:3600},blockExtraSetupSeconds:{
type:"number",minimum:0,maximum:3600},blockTransitionSeconds:{type:"number",minimum:0,maximum:3600},blockRoundRestSeconds:{
type:"number",minimum:0,maximum:3600},coreRestCapSeconds:{type:"number",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"number",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100}},additionalProperties:!1};function N(e,{
instancePath:s="",parentData:k,parentDataProperty:b,rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=N.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;
if(e.coreLiftPolicy===void 0&&(d="coreLiftPolicy"))return N.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let m=r;for(let n in e)if(!le.call(
xe.properties,n)){return N.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===r){if(e.coreLiftPolicy!==void 0){let n=e.
coreLiftPolicy,a=r;if(typeof n!="string")return N.errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"#/properties/cor\
eLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n==="fit"||n==="protect"))return N.
errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:xe.
properties.coreLiftPolicy.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===r}else var t=!0;if(t){
if(e.pace!==void 0){let n=e.pace,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>10||isNaN(n))return N.errors=[{instancePath:s+
"/pace",schemaPath:"#/properties/pace/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 1\
0"}],!1;if(n<=0||isNaN(n))return N.errors=[{instancePath:s+"/pace",schemaPath:"#/properties/pace/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return N.errors=[{instancePath:s+"/pac\
e",schemaPath:"#/properties/pace/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=a===r}else
var t=!0;if(t){if(e.warmUpSeconds!==void 0){let n=e.warmUpSeconds,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>
3600||isNaN(n))return N.errors=[{instancePath:s+"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+
"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return N.errors=[{instancePath:s+"/warmUpSeconds",schemaPath:"#/properties/warmUpSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.setupSeconds!==void 0){let n=e.
setupSeconds,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/set\
upSeconds",schemaPath:"#/properties/setupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/properties/setupSe\
conds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return N.errors=[{instancePath:s+
"/setupSeconds",schemaPath:"#/properties/setupSeconds/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;var t=a===r}else var t=!0;if(t){if(e.supersetExtraSetupSeconds!==void 0){let n=e.supersetExtraSetupSeconds,a=r;if(r===
a)if(typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/supersetExtraSetupSeconds",
schemaPath:"#/properties/supersetExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/supersetExtraSetupSeconds",schemaPath:"#/prope\
rties/supersetExtraSetupSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return N.errors=[{instancePath:s+"/supersetExtraSetupSeconds",schemaPath:"#/properties/supersetExtraSetupSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.supersetTransitionSeconds!==
void 0){let n=e.supersetTransitionSeconds,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.
errors=[{instancePath:s+"/supersetTransitionSeconds",schemaPath:"#/properties/supersetTransitionSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+
"/supersetTransitionSeconds",schemaPath:"#/properties/supersetTransitionSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return N.errors=[{instancePath:s+"/supersetTransitionSeconds",schemaPath:"\
#/properties/supersetTransitionSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=a===
r}else var t=!0;if(t){if(e.supersetRoundRestSeconds!==void 0){let n=e.supersetRoundRestSeconds,a=r;if(r===a)if(typeof n==
"number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/pr\
operties/supersetRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 360\
0"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetR\
oundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return N.errors=
[{instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.blockExtraSetupSeconds!==void 0){let n=e.
blockExtraSetupSeconds,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+
"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSetupSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/blockExtraSetupSecond\
s",schemaPath:"#/properties/blockExtraSetupSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return N.errors=[{instancePath:s+"/blockExtraSetupSeconds",schemaPath:"#/properties/blockExtraSe\
tupSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.
blockTransitionSeconds!==void 0){let n=e.blockTransitionSeconds,a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>3600||
isNaN(n))return N.errors=[{instancePath:s+"/blockTransitionSeconds",schemaPath:"#/properties/blockTransitionSeconds/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=
[{instancePath:s+"/blockTransitionSeconds",schemaPath:"#/properties/blockTransitionSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return N.errors=[{instancePath:s+"/blockTransitionSeconds",schemaPath:"\
#/properties/blockTransitionSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=a===
r}else var t=!0;if(t){if(e.blockRoundRestSeconds!==void 0){let n=e.blockRoundRestSeconds,a=r;if(r===a)if(typeof n=="numb\
er"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/blockRoundRestSeconds",schemaPath:"#/properties\
/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<
0||isNaN(n))return N.errors=[{instancePath:s+"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return N.errors=[{instancePath:s+
"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.coreRestCapSeconds!==void 0){let n=e.coreRestCapSeconds,a=r;if(r===
a)if(typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"\
#/properties/coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],
!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return N.errors=[{instancePath:s+
"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.fallbackRestCapSeconds!==void 0){let n=e.fallbackRestCapSeconds,
a=r;if(r===a)if(typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/fallbackRestCapS\
econds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/fallbackRestCapSeconds",schemaPath:"#/properti\
es/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return N.
errors=[{instancePath:s+"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=a===r}else var t=!0;if(t)if(e.coreMinimumSets!==void 0){let n=e.coreMinimumSets,
a=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"\
#/properties/coreMinimumSets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof n==
"number"&&isFinite(n)){if(n>100||isNaN(n))return N.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/c\
oreMinimumSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(n<1||isNaN(
n))return N.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===r}else var t=!0}}}}}}}}}}}}}}else return N.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=
i,r===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(e,{instancePath:s="",parentData:k,parentDataProperty:b,
rootData:l=e,dynamicAnchors:f={}}={}){let i=null,r=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.eventId===void 0&&(a="eventId")||e.requestEventId===
void 0&&(a="requestEventId")||e.userId===void 0&&(a="userId")||e.jobId===void 0&&(a="jobId")||e.planId===void 0&&(a="pla\
nId")||e.timestamp===void 0&&(a="timestamp")||e.planSource===void 0&&(a="planSource")||e.targetMinutes===void 0&&(a="tar\
getMinutes")||e.originalDurationSeconds===void 0&&(a="originalDurationSeconds")||e.compressedDurationSeconds===void 0&&(a=
"compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&(a="meetsTimeConstraint")||e.strategy===void 0&&(a="strate\
gy")||e.stimulusRetained===void 0&&(a="stimulusRetained")||e.coreProtection===void 0&&(a="coreProtection")||e.sessions===
void 0&&(a="sessions")||e.optimality===void 0&&(a="optimality")||e.assumptions===void 0&&(a="assumptions")||e.policy===void 0&&
(a="policy")||e.engineVersion===void 0&&(a="engineVersion"))return x.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let u=r;for(let o in e)if(!le.call(
ce.properties,o)){return x.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.eventId!==void 0){let o=e.
eventId,c=r;if(r===c)if(typeof o=="string"){if(v(o)>256)return x.errors=[{instancePath:s+"/eventId",schemaPath:"#/proper\
ties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(v(
o)<1)return x.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return x.errors=[{instancePath:s+"/eventId",schemaPath:"\
#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===r}else var t=!0;
if(t){if(e.requestEventId!==void 0){let o=e.requestEventId,c=r;if(r===c)if(typeof o=="string"){if(v(o)>256)return x.errors=
[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(v(o)<1)return x.errors=[{instancePath:s+"/requestEventId",schemaPath:"\
#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1}else return x.errors=[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requestEventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=c===r}else var t=!0;if(t){if(e.userId!==void 0){let o=e.
userId,c=r;if(r===c)if(typeof o=="string"){if(v(o)>256)return x.errors=[{instancePath:s+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(v(o)<
1)return x.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return x.errors=[{instancePath:s+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===r}else var t=!0;if(t){if(e.
jobId!==void 0){let o=e.jobId,c=r;if(r===c)if(typeof o=="string"){if(v(o)>256)return x.errors=[{instancePath:s+"/jobId",
schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 ch\
aracters"}],!1;if(v(o)<1)return x.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return x.errors=[{instancePath:s+"/j\
obId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===
r}else var t=!0;if(t){if(e.planId!==void 0){let o=e.planId,c=r;if(r===c)if(typeof o=="string"){if(v(o)>128)return x.errors=
[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"mu\
st NOT have more than 128 characters"}],!1;if(v(o)<1)return x.errors=[{instancePath:s+"/planId",schemaPath:"#/properties\
/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return x.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=c===r}else var t=!0;if(t){if(e.timestamp!==void 0){let o=e.timestamp,c=r;if(r===c)if(typeof o==
"number"&&isFinite(o)){if(o>864e13||isNaN(o))return x.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/time\
stamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(o<0||
isNaN(o))return x.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return x.errors=[{instancePath:s+"/timestamp",schemaPath:"#/pr\
operties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=c===r}else var t=!0;if(t){
if(e.planSource!==void 0){let o=e.planSource,c=r;if(typeof o!="string")return x.errors=[{instancePath:s+"/planSource",schemaPath:"\
#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="inline"||o===
"stored"||o==="generated"))return x.errors=[{instancePath:s+"/planSource",schemaPath:"#/properties/planSource/enum",keyword:"\
enum",params:{allowedValues:ce.properties.planSource.enum},message:"must be equal to one of the allowed values"}],!1;var t=c===
r}else var t=!0;if(t){if(e.targetMinutes!==void 0){let o=e.targetMinutes,c=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return x.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/targetMinutes/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&typeof o=="number"&&isFinite(o)){if(o>180||isNaN(o))
return x.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",keyword:"maximum",params:{
comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(o<15||isNaN(o))return x.errors=[{instancePath:s+"/targetMinu\
tes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must b\
e >= 15"}],!1}var t=c===r}else var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let o=r;D(e.originalDurationSeconds,
{instancePath:s+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:f})||
(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){
let o=r;D(e.compressedDurationSeconds,{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"comp\
ressedDurationSeconds",rootData:l,dynamicAnchors:f})||(i=i===null?D.errors:i.concat(D.errors),r=i.length);var t=o===r}else
var t=!0;if(t){if(e.meetsTimeConstraint!==void 0){let o=r;if(typeof e.meetsTimeConstraint!="boolean")return x.errors=[{instancePath:s+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=o===r}else var t=!0;if(t){if(e.shortfallSeconds!==void 0){let o=e.shortfallSeconds,c=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return x.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===c&&typeof o=="number"&&
isFinite(o)){if(o>1e13||isNaN(o))return x.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(o<1||
isNaN(o))return x.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=c===r}else var t=!0;if(t){if(e.minimumMinutes!==
void 0){let o=e.minimumMinutes,c=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return x.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===c&&typeof o=="number"&&isFinite(o)){if(o>1e12||isNaN(o))return x.errors=[{instancePath:s+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(o<1||isNaN(o))return x.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=c===r}else
var t=!0;if(t){if(e.strategy!==void 0){let o=e.strategy,c=r;if(typeof o!="string")return x.errors=[{instancePath:s+"/str\
ategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o===
"core_only"||o==="core_plus_accessory"||o==="core_plus_superset"||o==="core_plus_block"||o==="core_plus_block_and_supers\
et"))return x.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:ce.
properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var t=c===r}else var t=!0;if(t){if(e.
stimulusRetained!==void 0){let o=e.stimulusRetained,c=r;if(r===c)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return x.
errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(o<0||isNaN(o))return x.errors=[{instancePath:s+"/stimulusRetaine\
d",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1}else return x.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=c===r}else var t=!0;if(t){if(e.coreProtection!==void 0){
let o=r;me(e.coreProtection,{instancePath:s+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:l,
dynamicAnchors:f})||(i=i===null?me.errors:i.concat(me.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.sessions!==
void 0){let o=e.sessions,c=r;if(r===c)if(Array.isArray(o)){if(o.length>2184)return x.errors=[{instancePath:s+"/sessions",
schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184\
 items"}],!1;{var d=!0;let y=o.length;for(let g=0;g<y;g++){let _=r;B(o[g],{instancePath:s+"/sessions/"+g,parentData:o,parentDataProperty:g,
rootData:l,dynamicAnchors:f})||(i=i===null?B.errors:i.concat(B.errors),r=i.length);var d=_===r;if(!d)break}}}else return x.
errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===r}else var t=!0;if(t){if(e.optimality!==void 0){let o=e.optimality,c=r;if(r===c)if(Array.isArray(
o)){if(o.length>104)return x.errors=[{instancePath:s+"/optimality",schemaPath:"#/properties/optimality/maxItems",keyword:"\
maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var m=!0;let y=o.length;for(let g=0;g<y;g++){
let _=r;M(o[g],{instancePath:s+"/optimality/"+g,parentData:o,parentDataProperty:g,rootData:l,dynamicAnchors:f})||(i=i===
null?M.errors:i.concat(M.errors),r=i.length);var m=_===r;if(!m)break}}}else return x.errors=[{instancePath:s+"/optimalit\
y",schemaPath:"#/properties/optimality/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===
r}else var t=!0;if(t){if(e.assumptions!==void 0){let o=e.assumptions,c=r;if(r===c)if(Array.isArray(o)){if(o.length>1e6)return x.
errors=[{instancePath:s+"/assumptions",schemaPath:"#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var n=!0;let y=o.length;for(let g=0;g<y;g++){let _=r;J(o[g],{instancePath:s+
"/assumptions/"+g,parentData:o,parentDataProperty:g,rootData:l,dynamicAnchors:f})||(i=i===null?J.errors:i.concat(J.errors),
r=i.length);var n=_===r;if(!n)break}}}else return x.errors=[{instancePath:s+"/assumptions",schemaPath:"#/properties/assu\
mptions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===r}else var t=!0;if(t){if(e.policy!==
void 0){let o=r;N(e.policy,{instancePath:s+"/policy",parentData:e,parentDataProperty:"policy",rootData:l,dynamicAnchors:f})||
(i=i===null?N.errors:i.concat(N.errors),r=i.length);var t=o===r}else var t=!0;if(t)if(e.engineVersion!==void 0){let o=e.
engineVersion,c=r;if(r===c)if(typeof o=="string"){if(v(o)>64)return x.errors=[{instancePath:s+"/engineVersion",schemaPath:"\
#/properties/engineVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(v(o)<1)return x.errors=[{instancePath:s+"/engineVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return x.errors=[{instancePath:s+"\
/engineVersion",schemaPath:"#/properties/engineVersion/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=c===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return x.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return x.errors=i,r===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{Ae as closed,Ce as open};
