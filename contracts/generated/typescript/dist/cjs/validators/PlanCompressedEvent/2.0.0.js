// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var St=Object.defineProperty;var Ct=Object.getOwnPropertyDescriptor;var Tt=Object.getOwnPropertyNames;var Qt=Object.prototype.hasOwnProperty;var Gt=(e,r)=>{for(var R in r)St(e,R,{get:r[R],enumerable:!0})},_t=(e,r,R,q)=>{if(r&&typeof r=="object"||typeof r=="func\
tion")for(let l of Tt(r))!Qt.call(e,l)&&l!==R&&St(e,l,{get:()=>r[l],enumerable:!(q=Ct(r,l))||q.enumerable});return e};var Ut=e=>_t(St({},"__esModule",{value:!0}),e);var or={};Gt(or,{closed:()=>Ot,open:()=>Ft});module.exports=Ut(or);var Bt=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,
r),r.exports}catch(R){throw r=0,R}},Et=Bt(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});function r(R){
let q=R.length,l=0,h=0,s;for(;h<q;)l++,s=R.charCodeAt(h++),s>=55296&&s<=56319&&h<q&&(s=R.charCodeAt(h),(s&64512)===56320&&
h++);return l}e.default=r,r.code='require("ajv/dist/runtime/ucs2length").default'}),Ft=V,It={type:"object",required:["ev\
entId","requestEventId","userId","jobId","planId","timestamp","planSource","targetMinutes","originalDurationSeconds","co\
mpressedDurationSeconds","meetsTimeConstraint","strategy","stimulusRetained","coreProtection","sessions","optimality","a\
ssumptions","policy","engineVersion"],properties:{eventId:{type:"string",minLength:1,maxLength:256},requestEventId:{type:"\
string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},
planId:{type:"string",minLength:1,maxLength:10200},timestamp:{type:"number",minimum:0,maximum:864e13},planSource:{type:"\
string",enum:["inline","stored","generated"]},targetMinutes:{type:"integer",minimum:15,maximum:180},originalDurationSeconds:{
$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{
type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:[
"core_only","core_plus_accessory","core_plus_superset","core_plus_block","core_plus_block_and_superset"]},stimulusRetained:{
type:"number",minimum:0,maximum:1},coreProtection:{type:"object",required:["level","kept","programmed"],properties:{level:{
$ref:"#/$defs/coreLevel"},kept:{type:"integer",minimum:0,maximum:1e13},programmed:{type:"integer",minimum:0,maximum:1e13}}},
sessions:{type:"array",maxItems:2184,items:{$ref:"#/$defs/session"}},optimality:{type:"array",maxItems:104,items:{$ref:"\
#/$defs/optimality"}},assumptions:{type:"array",maxItems:1e6,items:{$ref:"#/$defs/assumption"}},policy:{$ref:"#/$defs/po\
licy"},engineVersion:{type:"string",minLength:1,maxLength:64},alternatives:{type:"array",maxItems:10,items:{$ref:"#/$def\
s/alternative"}}},$defs:{session:{type:"object",required:["context","inScope","budgetSeconds","meetsTimeConstraint","usu\
alSeconds","fourInFiveSeconds","coreProtection","fallback","segments","summary","telemetry","changes"],properties:{context:{
$ref:"#/$defs/context"},inScope:{type:"boolean"},budgetSeconds:{type:"integer",minimum:0,maximum:10800},meetsTimeConstraint:{
type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},
usualSeconds:{$ref:"#/$defs/seconds"},fourInFiveSeconds:{$ref:"#/$defs/seconds"},coreProtection:{$ref:"#/$defs/coreProte\
ction"},fallback:{type:"integer",minimum:0,maximum:2},segments:{type:"array",maxItems:400,items:{$ref:"#/$defs/segment"}},
summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:401,items:{$ref:"#/$defs/telemetry"}},changes:{type:"a\
rray",maxItems:400,items:{$ref:"#/$defs/change"}},elapsedSeconds:{type:"integer",minimum:0,maximum:86400}}},context:{type:"\
object",required:["sessionId","microcycleId","dayOfWeek","name","originalDurationSeconds","exercises"],properties:{sessionId:{
$ref:"#/$defs/id"},microcycleId:{$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:10200},
originalDurationSeconds:{$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:400,items:{$ref:"#/$defs/exercise"}},asWritten:{
$ref:"#/$defs/asWritten"}}},exercise:{type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMu\
scleGroups","equipment","targetRestSeconds","muscles","facts","factsFrom","isRestStated","keepOrder","sets"],properties:{
id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{
$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{
type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},muscles:{$ref:"#/$d\
efs/muscles"},facts:{$ref:"#/$defs/facts"},factsFrom:{type:"string",enum:["plan","catalogue","name","unknown"]},groupId:{
$ref:"#/$defs/id"},isRestStated:{type:"boolean"},partSeconds:{$ref:"#/$defs/seconds"},keepOrder:{type:"array",maxItems:200,
items:{type:"integer",minimum:1,maximum:200}},sets:{type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},asWritten:{
$ref:"#/$defs/asWritten"}}},set:{type:"object",required:["id","index","type","reps","estimatedDurationSeconds","restSeco\
nds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"integer",minimum:1,maximum:200},type:{$ref:"#/$defs/setType"},reps:{
$ref:"#/$defs/reps"},load:{$ref:"#/$defs/text"},effort:{$ref:"#/$defs/text"},estimatedDurationSeconds:{$ref:"#/$defs/sec\
onds"},restSeconds:{$ref:"#/$defs/seconds"},asWritten:{$ref:"#/$defs/asWritten"}}},setType:{type:"string","x-open-enum":!0},
reps:{anyOf:[{type:"integer",minimum:-1e12,maximum:1e12},{type:"string",maxLength:10200}]},muscles:{type:"object",required:[
"primary","secondaries"],properties:{primary:{$ref:"#/$defs/muscle"},secondaries:{type:"array",maxItems:24,items:{$ref:"\
#/$defs/muscle"}}}},muscle:{type:"string",minLength:1,maxLength:10200},facts:{type:"object",properties:{heavy:{type:"boo\
lean"},gripLimited:{type:"boolean"},axialLoad:{type:"boolean"},ballistic:{type:"boolean"},unilateral:{type:"boolean"},timed:{
type:"boolean"},conditioning:{type:"boolean"},drill:{type:"boolean"}}},muscleGroup:{type:"string",enum:["chest","back","\
shoulders","quadriceps","hamstrings","glutes","biceps","triceps","core","calves","full-body","other"]},equipment:{type:"\
string",enum:["barbell","dumbbell","kettlebell","machine","cable","bodyweight","band","cardio","other"]},asWritten:{type:"\
object",additionalProperties:!0},text:{type:"string",maxLength:10200},segment:{type:"object",required:["id","kind","orde\
r","exercises","timing","seconds"],properties:{id:{$ref:"#/$defs/id"},kind:{$ref:"#/$defs/segmentKind"},order:{type:"int\
eger",minimum:1,maximum:400},exercises:{type:"array",minItems:1,maxItems:12,items:{$ref:"#/$defs/performedExercise"}},rounds:{
type:"integer",minimum:1,maximum:200},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},rationale:{
type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]},timing:{$ref:"#/$defs/timing"},seconds:{$ref:"\
#/$defs/seconds"},done:{type:"boolean"}}},segmentKind:{type:"string","x-open-enum":!0},performedExercise:{type:"object",
required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds","sets"],
properties:{id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{
$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{
type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},sets:{type:"array",
minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},isSetUp:{type:"boolean"},restBeforeSeconds:{$ref:"#/$defs/seconds"},
rampSets:{type:"array",minItems:1,maxItems:3,items:{$ref:"#/$defs/rampSet"}}}},timing:{type:"object",required:["setupSec\
onds","workSeconds","restSeconds","totalSeconds"],properties:{setupSeconds:{$ref:"#/$defs/seconds"},workSeconds:{$ref:"#\
/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{$ref:"#/$defs/seconds"}}},coreProtection:{type:"obje\
ct",required:["level","lifts"],properties:{level:{$ref:"#/$defs/coreLevel"},lifts:{type:"array",maxItems:400,items:{$ref:"\
#/$defs/keptLift"}}}},coreLevel:{type:"string",enum:["full","reduced","partial"]},keptLift:{type:"object",required:["exe\
rciseId","kept","programmed"],properties:{exerciseId:{$ref:"#/$defs/id"},kept:{type:"integer",minimum:0,maximum:200},programmed:{
type:"integer",minimum:0,maximum:200},postponed:{type:"boolean"}}},summary:{type:"object",required:["sessionId","origina\
lDurationSeconds","compressedDurationSeconds","durationDeltaSeconds","warmUpSeconds","segmentOrder"],properties:{sessionId:{
$ref:"#/$defs/id"},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},durationDeltaSeconds:{
type:"integer",minimum:-1e13,maximum:1e13},warmUpSeconds:{$ref:"#/$defs/seconds"},segmentOrder:{type:"array",maxItems:400,
items:{$ref:"#/$defs/id"}}}},telemetry:{type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"\
#/$defs/id"},kind:{type:"string","x-open-enum":!0},strategy:{type:"string",minLength:1,maxLength:256},notes:{type:"strin\
g",maxLength:1e3}}},change:{type:"object",required:["exerciseIds","kinds","secondsSaved","stimulusLost","sentence","reas\
on"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:400,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/i\
d"},kinds:{type:"array",minItems:1,maxItems:10,items:{type:"string","x-open-enum":!0}},secondsSaved:{type:"integer",minimum:-1e13,
maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},sentence:{type:"string",minLength:1,maxLength:2e4},reason:{
type:"string",minLength:1,maxLength:2e4}}},optimality:{type:"object",required:["microcycleId","objective","upperBound","\
gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{
type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal",
"bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",enum:["nodes","deadline"]}}},assumption:{
type:"object",required:["path","field","value","because"],properties:{path:{type:"string",maxLength:256},field:{type:"st\
ring",minLength:1,maxLength:64},value:{type:"string",maxLength:10200},because:{type:"string","x-open-enum":!0},stated:{type:"\
string",maxLength:10200}}},policy:{type:"object",required:["coreLiftPolicy","dropSets","crowdedGym","supersets","tempo",
"leastSessionSeconds","coreMinimumSets","coreRestCapSeconds","fallbackRestCapSeconds","accessoryRestCapsSeconds","heavyR\
estCapsSeconds","heavyWarmUpSets","otherWarmUpSets","conditioningLeastShare","conditioningMinutesASet","dropSetSets","an\
tagonistQuality","supersetQuality","metabolicStressQuality","equipmentClusterQuality","coachGroupQuality","dropSetQualit\
y","shortRestQuality","shortRestSeconds","fullRestSeconds","secondaryShare","hypertrophyWeight","strengthWeight","balanc\
eWeight","changeWeight"],properties:{coreLiftPolicy:{type:"string",enum:["fit","protect"]},dropSets:{type:"boolean"},crowdedGym:{
type:"boolean"},supersets:{type:"string",enum:["allow","none"]},tempo:{$ref:"#/$defs/tempo"},leastSessionSeconds:{type:"\
integer",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100},coreRestCapSeconds:{type:"intege\
r",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"integer",minimum:0,maximum:3600},accessoryRestCapsSeconds:{type:"\
array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},heavyRestCapsSeconds:{type:"array",maxItems:10,items:{
type:"integer",minimum:0,maximum:3600}},heavyWarmUpSets:{type:"integer",minimum:0,maximum:100},otherWarmUpSets:{type:"in\
teger",minimum:0,maximum:100},conditioningLeastShare:{type:"number",minimum:0,maximum:1},conditioningMinutesASet:{type:"\
integer",minimum:1,maximum:1e3},dropSetSets:{type:"integer",minimum:1,maximum:100},antagonistQuality:{type:"number",minimum:0,
maximum:10},supersetQuality:{type:"number",minimum:0,maximum:10},metabolicStressQuality:{type:"number",minimum:0,maximum:10},
equipmentClusterQuality:{type:"number",minimum:0,maximum:10},coachGroupQuality:{type:"number",minimum:0,maximum:10},dropSetQuality:{
type:"number",minimum:0,maximum:10},shortRestQuality:{type:"number",minimum:0,maximum:10},shortRestSeconds:{type:"intege\
r",minimum:0,maximum:3600},fullRestSeconds:{type:"integer",minimum:0,maximum:3600},secondaryShare:{type:"number",minimum:0,
maximum:10},hypertrophyWeight:{type:"number",minimum:0,maximum:10},strengthWeight:{type:"number",minimum:0,maximum:10},balanceWeight:{
type:"number",minimum:0,maximum:10},changeWeight:{type:"number",minimum:0,maximum:10},preferences:{$ref:"#/$defs/prefere\
nces"},scope:{$ref:"#/$defs/scope"},targets:{type:"array",maxItems:2184,items:{$ref:"#/$defs/target"}},progress:{$ref:"#\
/$defs/progress"}}},tempo:{type:"object",required:["name","fixedSeconds","setupSeconds","secondSetupSeconds","restExtraS\
econds","switchSeconds","farSwitchSeconds","supersetRoundRestSeconds","blockSwitchSeconds","blockRoundRestSeconds","f","\
g","kappa","effects","from","sessionsKnown"],properties:{name:{type:"string",minLength:1,maxLength:32},fixedSeconds:{type:"\
integer",minimum:0,maximum:3600},setupSeconds:{type:"integer",minimum:0,maximum:3600},secondSetupSeconds:{type:"integer",
minimum:0,maximum:3600},restExtraSeconds:{type:"integer",minimum:0,maximum:3600},switchSeconds:{type:"integer",minimum:0,
maximum:3600},farSwitchSeconds:{type:"integer",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"integer",minimum:0,
maximum:3600},blockSwitchSeconds:{type:"integer",minimum:0,maximum:3600},blockRoundRestSeconds:{type:"integer",minimum:0,
maximum:3600},f:{type:"number",exclusiveMinimum:0,maximum:1e3},g:{type:"number",exclusiveMinimum:0,maximum:1e3},kappa:{type:"\
number",exclusiveMinimum:0,maximum:1e3},effects:{type:"object",additionalProperties:{type:"number",minimum:-1,maximum:10}},
from:{type:"string",enum:["population","personal"]},sessionsKnown:{type:"integer",minimum:0,maximum:1e9},confidence:{type:"\
number",minimum:.5,maximum:1},revision:{type:"integer",minimum:0,maximum:9e15},spread:{$ref:"#/$defs/spread"}}},spread:{
type:"object",required:["fixed","covariance","exercises","noise","clockSeconds","effect","effects"],properties:{fixed:{type:"\
number",minimum:-1e3,maximum:1e3},covariance:{type:"number",minimum:-1e3,maximum:1e3},exercises:{type:"number",minimum:-1e3,
maximum:1e3},noise:{type:"number",minimum:0,maximum:1e3},clockSeconds:{type:"integer",minimum:0,maximum:3600},effect:{type:"\
number",minimum:0,maximum:1e3},effects:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1e3}}}},alternative:{
type:"object",required:["tempo","stimulusRetained","coreProtection"],properties:{tempo:{type:"string",minLength:1,maxLength:32},
stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{type:"object",required:["level"],properties:{level:{
$ref:"#/$defs/coreLevel"}}},minimumMinutes:{type:"integer",minimum:1,maximum:1e12}}},id:{type:"string",minLength:1,maxLength:10200},
seconds:{type:"integer",minimum:0,maximum:1e13},preferences:{type:"object",required:["exclude","keep"],properties:{exclude:{
type:"array",maxItems:100,items:{$ref:"#/$defs/asked"}},keep:{type:"array",maxItems:100,items:{$ref:"#/$defs/asked"}}}},
asked:{type:"string",minLength:1,maxLength:256},scope:{type:"object",properties:{sessionIds:{type:"array",maxItems:2184,
items:{$ref:"#/$defs/asked"}},days:{type:"array",maxItems:7,items:{type:"integer",minimum:1,maximum:7}},weeks:{type:"arr\
ay",maxItems:104,items:{type:"integer",minimum:1,maximum:104}}}},target:{type:"object",required:["minutes"],properties:{
dayOfWeek:{type:"integer",minimum:1,maximum:7},sessionId:{$ref:"#/$defs/asked"},minutes:{type:"integer",minimum:15,maximum:180}}},
progress:{type:"object",required:["elapsedSeconds","done","doneSessionIds"],properties:{sessionId:{$ref:"#/$defs/asked"},
elapsedSeconds:{type:"integer",minimum:0,maximum:86400},done:{type:"array",maxItems:100,items:{$ref:"#/$defs/doneSets"}},
doneSessionIds:{type:"array",maxItems:2184,items:{$ref:"#/$defs/asked"}}}},doneSets:{type:"object",required:["exerciseId",
"sets"],properties:{exerciseId:{$ref:"#/$defs/asked"},sets:{type:"integer",minimum:0,maximum:200}}},rampSet:{type:"objec\
t",required:["reps","load"],properties:{reps:{type:"integer",minimum:1,maximum:20},load:{type:"string",minLength:1,maxLength:100}}}}},
L=Et().default;function G(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,
t=0,m=G.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(
e)&&isFinite(e)))return G.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(t===0&&typeof e=="number"&&isFinite(e)){if(e>1e13||isNaN(e))return G.errors=[{instancePath:r,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(e<0||isNaN(
e))return G.errors=[{instancePath:r,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}return G.errors=s,t===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};var Vt={type:"string",enum:["ful\
l","reduced","partial"]};function Ce(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=Ce.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof e!="string"?
(Ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"full"||e==="reduced"||e==="partial"?(Ce.errors=s,t===0):(Ce.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Vt.enum},message:"must be equal to one of the allowed values"}],!1)}Ce.evaluated={dynamicProps:!1,
dynamicItems:!1};function H(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(typeof e=="st\
ring"){if(L(e)>10200)return H.errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},
message:"must NOT have more than 10200 characters"}],!1;if(L(e)<1)return H.errors=[{instancePath:r,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return H.errors=s,t===0}H.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Kt={type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","seconda\
ryMuscleGroups","equipment","targetRestSeconds","muscles","facts","factsFrom","isRestStated","keepOrder","sets"],properties:{
id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{
$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{
type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},muscles:{$ref:"#/$d\
efs/muscles"},facts:{$ref:"#/$defs/facts"},factsFrom:{type:"string",enum:["plan","catalogue","name","unknown"]},groupId:{
$ref:"#/$defs/id"},isRestStated:{type:"boolean"},partSeconds:{$ref:"#/$defs/seconds"},keepOrder:{type:"array",maxItems:200,
items:{type:"integer",minimum:1,maximum:200}},sets:{type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},asWritten:{
$ref:"#/$defs/asWritten"}}},Ht={type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","bicep\
s","triceps","core","calves","full-body","other"]};function xe(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,
dynamicAnchors:h={}}={}){let s=null,t=0,m=xe.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof e!="string"?(xe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):e==="chest"||e==="back"||e==="shoulders"||e==="quadriceps"||e==="hamstrings"||e==="glutes"||e==="b\
iceps"||e==="triceps"||e==="core"||e==="calves"||e==="full-body"||e==="other"?(xe.errors=s,t===0):(xe.errors=[{instancePath:r,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ht.enum},message:"must be equal to one of the allowed values"}],
!1)}xe.evaluated={dynamicProps:!1,dynamicItems:!1};var zt={type:"string",enum:["barbell","dumbbell","kettlebell","machin\
e","cable","bodyweight","band","cardio","other"]};function Je(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,
dynamicAnchors:h={}}={}){let s=null,t=0,m=Je.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),typeof e!="string"?(Je.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):e==="barbell"||e==="dumbbell"||e==="kettlebell"||e==="machine"||e==="cable"||e==="bodyweight"||e===
"band"||e==="cardio"||e==="other"?(Je.errors=s,t===0):(Je.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:zt.enum},message:"must be equal to one of the allowed values"}],!1)}Je.evaluated={dynamicProps:!1,dynamicItems:!1};
function ze(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(typeof e=="string"){if(L(e)>
10200)return ze.errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must \
NOT have more than 10200 characters"}],!1;if(L(e)<1)return ze.errors=[{instancePath:r,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ze.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ze.errors=s,t===0}ze.evaluated=
{dynamicProps:!1,dynamicItems:!1};function mt(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=mt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.primary===void 0&&(u="primary")||e.secondaries===void 0&&(u="secondaries"))return mt.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(e.primary!==void 0){let o=t;ze(e.primary,{instancePath:r+"/primary",parentData:e,parentDataProperty:"\
primary",rootData:l,dynamicAnchors:h})||(s=s===null?ze.errors:s.concat(ze.errors),t=s.length);var p=o===t}else var p=!0;
if(p)if(e.secondaries!==void 0){let o=e.secondaries,i=t;if(t===i)if(Array.isArray(o)){if(o.length>24)return mt.errors=[{
instancePath:r+"/secondaries",schemaPath:"#/properties/secondaries/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var a=!0;let c=o.length;for(let y=0;y<c;y++){let d=t;ze(o[y],{instancePath:r+"/s\
econdaries/"+y,parentData:o,parentDataProperty:y,rootData:l,dynamicAnchors:h})||(s=s===null?ze.errors:s.concat(ze.errors),
t=s.length);var a=d===t;if(!a)break}}}else return mt.errors=[{instancePath:r+"/secondaries",schemaPath:"#/properties/sec\
ondaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=i===t}else var p=!0}else return mt.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return mt.
errors=s,t===0}mt.evaluated={props:{primary:!0,secondaries:!0},dynamicProps:!1,dynamicItems:!1};function Re(e,{instancePath:r="",
parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Re.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.heavy!==void 0){
let p=t;if(typeof e.heavy!="boolean")return Re.errors=[{instancePath:r+"/heavy",schemaPath:"#/properties/heavy/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=p===t}else var a=!0;if(a){if(e.gripLimited!==void 0){
let u=t;if(typeof e.gripLimited!="boolean")return Re.errors=[{instancePath:r+"/gripLimited",schemaPath:"#/properties/gri\
pLimited/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=u===t}else var a=!0;if(a){if(e.
axialLoad!==void 0){let o=t;if(typeof e.axialLoad!="boolean")return Re.errors=[{instancePath:r+"/axialLoad",schemaPath:"\
#/properties/axialLoad/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===t}else var a=!0;
if(a){if(e.ballistic!==void 0){let i=t;if(typeof e.ballistic!="boolean")return Re.errors=[{instancePath:r+"/ballistic",schemaPath:"\
#/properties/ballistic/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=i===t}else var a=!0;
if(a){if(e.unilateral!==void 0){let n=t;if(typeof e.unilateral!="boolean")return Re.errors=[{instancePath:r+"/unilateral",
schemaPath:"#/properties/unilateral/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=n===
t}else var a=!0;if(a){if(e.timed!==void 0){let c=t;if(typeof e.timed!="boolean")return Re.errors=[{instancePath:r+"/time\
d",schemaPath:"#/properties/timed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===
t}else var a=!0;if(a){if(e.conditioning!==void 0){let y=t;if(typeof e.conditioning!="boolean")return Re.errors=[{instancePath:r+
"/conditioning",schemaPath:"#/properties/conditioning/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}],!1;var a=y===t}else var a=!0;if(a)if(e.drill!==void 0){let y=t;if(typeof e.drill!="boolean")return Re.errors=[{instancePath:r+
"/drill",schemaPath:"#/properties/drill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===
t}else var a=!0}}}}}}}else return Re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Re.errors=s,t===0}Re.evaluated={props:{heavy:!0,gripLimited:!0,axialLoad:!0,ballistic:!0,unilateral:!0,
timed:!0,conditioning:!0,drill:!0},dynamicProps:!1,dynamicItems:!1};function gt(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=gt.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof e!="string"?(gt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1):(gt.errors=s,t===0)}gt.evaluated={dynamicProps:!1,dynamicItems:!1};function Pt(e,{instancePath:r="",
parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Pt.evaluated;m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0);let a=t,p=!1,u=t;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){
let n={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===
null?s=[n]:s.push(n),t++}if(t===u&&typeof e=="number"&&isFinite(e)){if(e>1e12||isNaN(e)){let n={instancePath:r,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};s===null?s=
[n]:s.push(n),t++}else if(e<-1e12||isNaN(e)){let n={instancePath:r,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e12},message:"must be >= -1000000000000"};s===null?s=[n]:s.push(n),t++}}var i=u===t;p=p||i;let o=t;
if(t===o)if(typeof e=="string"){if(L(e)>10200){let n={instancePath:r,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",
params:{limit:10200},message:"must NOT have more than 10200 characters"};s===null?s=[n]:s.push(n),t++}}else{let n={instancePath:r,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.push(n),t++}
var i=o===t;if(p=p||i,p)t=a,s!==null&&(a?s.length=a:s=null);else{let n={instancePath:r,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return s===null?s=[n]:s.push(n),t++,Pt.errors=s,!1}return Pt.errors=
s,t===0}Pt.evaluated={dynamicProps:!1,dynamicItems:!1};function et(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=et.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(typeof e=="string"){if(L(e)>10200)return et.errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"}],!1}else return et.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return et.errors=s,t===0}et.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ee(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=Ee.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0&&!(e&&typeof e==
"object"&&!Array.isArray(e))?(Ee.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1):(Ee.errors=s,t===0)}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(e,{instancePath:r="",
parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Te.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.id===void 0&&
(p="id")||e.index===void 0&&(p="index")||e.type===void 0&&(p="type")||e.reps===void 0&&(p="reps")||e.estimatedDurationSeconds===
void 0&&(p="estimatedDurationSeconds")||e.restSeconds===void 0&&(p="restSeconds"))return Te.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.id!==void 0){
let u=t;H(e.id,{instancePath:r+"/id",parentData:e,parentDataProperty:"id",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:
s.concat(H.errors),t=s.length);var a=u===t}else var a=!0;if(a){if(e.index!==void 0){let o=e.index,i=t;if(!(typeof o=="nu\
mber"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Te.errors=[{instancePath:r+"/index",schemaPath:"#/properties/index/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===i&&typeof o=="number"&&isFinite(o)){if(o>200||isNaN(
o))return Te.errors=[{instancePath:r+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(o<1||isNaN(o))return Te.errors=[{instancePath:r+"/index",schemaPath:"#/p\
roperties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=i===t}else
var a=!0;if(a){if(e.type!==void 0){let i=t;gt(e.type,{instancePath:r+"/type",parentData:e,parentDataProperty:"type",rootData:l,
dynamicAnchors:h})||(s=s===null?gt.errors:s.concat(gt.errors),t=s.length);var a=i===t}else var a=!0;if(a){if(e.reps!==void 0){
let n=t;Pt(e.reps,{instancePath:r+"/reps",parentData:e,parentDataProperty:"reps",rootData:l,dynamicAnchors:h})||(s=s===null?
Pt.errors:s.concat(Pt.errors),t=s.length);var a=n===t}else var a=!0;if(a){if(e.load!==void 0){let c=t;et(e.load,{instancePath:r+
"/load",parentData:e,parentDataProperty:"load",rootData:l,dynamicAnchors:h})||(s=s===null?et.errors:s.concat(et.errors),
t=s.length);var a=c===t}else var a=!0;if(a){if(e.effort!==void 0){let y=t;et(e.effort,{instancePath:r+"/effort",parentData:e,
parentDataProperty:"effort",rootData:l,dynamicAnchors:h})||(s=s===null?et.errors:s.concat(et.errors),t=s.length);var a=y===
t}else var a=!0;if(a){if(e.estimatedDurationSeconds!==void 0){let d=t;G(e.estimatedDurationSeconds,{instancePath:r+"/est\
imatedDurationSeconds",parentData:e,parentDataProperty:"estimatedDurationSeconds",rootData:l,dynamicAnchors:h})||(s=s===
null?G.errors:s.concat(G.errors),t=s.length);var a=d===t}else var a=!0;if(a){if(e.restSeconds!==void 0){let f=t;G(e.restSeconds,
{instancePath:r+"/restSeconds",parentData:e,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?
G.errors:s.concat(G.errors),t=s.length);var a=f===t}else var a=!0;if(a)if(e.asWritten!==void 0){let f=t;Ee(e.asWritten,{
instancePath:r+"/asWritten",parentData:e,parentDataProperty:"asWritten",rootData:l,dynamicAnchors:h})||(s=s===null?Ee.errors:
s.concat(Ee.errors),t=s.length);var a=f===t}else var a=!0}}}}}}}}else return Te.errors=[{instancePath:r,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Te.errors=s,t===0}Te.evaluated={props:{id:!0,
index:!0,type:!0,reps:!0,load:!0,effort:!0,estimatedDurationSeconds:!0,restSeconds:!0,asWritten:!0},dynamicProps:!1,dynamicItems:!1};
function ie(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let n;if(e.id===void 0&&(n="id")||e.name===void 0&&(n="name")||e.isCoreLift===void 0&&(n="isCoreLift")||e.primaryMuscleGroup===
void 0&&(n="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(n="secondaryMuscleGroups")||e.equipment===void 0&&(n=
"equipment")||e.targetRestSeconds===void 0&&(n="targetRestSeconds")||e.muscles===void 0&&(n="muscles")||e.facts===void 0&&
(n="facts")||e.factsFrom===void 0&&(n="factsFrom")||e.isRestStated===void 0&&(n="isRestStated")||e.keepOrder===void 0&&(n=
"keepOrder")||e.sets===void 0&&(n="sets"))return ie.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(e.id!==void 0){let c=t;H(e.id,{instancePath:r+"\
/id",parentData:e,parentDataProperty:"id",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),t=s.length);
var a=c===t}else var a=!0;if(a){if(e.name!==void 0){let y=e.name,d=t;if(t===d)if(typeof y=="string"){if(L(y)>10200)return ie.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"\
must NOT have more than 10200 characters"}],!1;if(L(y)<1)return ie.errors=[{instancePath:r+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ie.
errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var a=d===t}else var a=!0;if(a){if(e.isCoreLift!==void 0){let d=t;if(typeof e.isCoreLift!="boolean")return ie.
errors=[{instancePath:r+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=d===t}else var a=!0;if(a){if(e.primaryMuscleGroup!==void 0){let f=t;xe(e.primaryMuscleGroup,
{instancePath:r+"/primaryMuscleGroup",parentData:e,parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:h})||
(s=s===null?xe.errors:s.concat(xe.errors),t=s.length);var a=f===t}else var a=!0;if(a){if(e.secondaryMuscleGroups!==void 0){
let g=e.secondaryMuscleGroups,P=t;if(t===P)if(Array.isArray(g)){if(g.length>12)return ie.errors=[{instancePath:r+"/secon\
daryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"\
must NOT have more than 12 items"}],!1;{var p=!0;let x=g.length;for(let N=0;N<x;N++){let S=t;xe(g[N],{instancePath:r+"/s\
econdaryMuscleGroups/"+N,parentData:g,parentDataProperty:N,rootData:l,dynamicAnchors:h})||(s=s===null?xe.errors:s.concat(
xe.errors),t=s.length);var p=S===t;if(!p)break}}}else return ie.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"\
#/properties/secondaryMuscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=P===t}else
var a=!0;if(a){if(e.equipment!==void 0){let P=e.equipment,v=t;if(t===v)if(Array.isArray(P)){if(P.length>9)return ie.errors=
[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:9},message:"\
must NOT have more than 9 items"}],!1;{var u=!0;let N=P.length;for(let S=0;S<N;S++){let I=t;Je(P[S],{instancePath:r+"/eq\
uipment/"+S,parentData:P,parentDataProperty:S,rootData:l,dynamicAnchors:h})||(s=s===null?Je.errors:s.concat(Je.errors),t=
s.length);var u=I===t;if(!u)break}}}else return ie.errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===t}else var a=!0;if(a){if(e.targetRestSeconds!==
void 0){let v=t;G(e.targetRestSeconds,{instancePath:r+"/targetRestSeconds",parentData:e,parentDataProperty:"targetRestSe\
conds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),t=s.length);var a=v===t}else var a=!0;if(a){
if(e.muscles!==void 0){let x=t;mt(e.muscles,{instancePath:r+"/muscles",parentData:e,parentDataProperty:"muscles",rootData:l,
dynamicAnchors:h})||(s=s===null?mt.errors:s.concat(mt.errors),t=s.length);var a=x===t}else var a=!0;if(a){if(e.facts!==void 0){
let N=t;Re(e.facts,{instancePath:r+"/facts",parentData:e,parentDataProperty:"facts",rootData:l,dynamicAnchors:h})||(s=s===
null?Re.errors:s.concat(Re.errors),t=s.length);var a=N===t}else var a=!0;if(a){if(e.factsFrom!==void 0){let S=e.factsFrom,
I=t;if(typeof S!="string")return ie.errors=[{instancePath:r+"/factsFrom",schemaPath:"#/properties/factsFrom/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(S==="plan"||S==="catalogue"||S==="name"||S==="unknown"))
return ie.errors=[{instancePath:r+"/factsFrom",schemaPath:"#/properties/factsFrom/enum",keyword:"enum",params:{allowedValues:Kt.
properties.factsFrom.enum},message:"must be equal to one of the allowed values"}],!1;var a=I===t}else var a=!0;if(a){if(e.
groupId!==void 0){let I=t;H(e.groupId,{instancePath:r+"/groupId",parentData:e,parentDataProperty:"groupId",rootData:l,dynamicAnchors:h})||
(s=s===null?H.errors:s.concat(H.errors),t=s.length);var a=I===t}else var a=!0;if(a){if(e.isRestStated!==void 0){let j=t;
if(typeof e.isRestStated!="boolean")return ie.errors=[{instancePath:r+"/isRestStated",schemaPath:"#/properties/isRestSta\
ted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=j===t}else var a=!0;if(a){if(e.partSeconds!==
void 0){let D=t;G(e.partSeconds,{instancePath:r+"/partSeconds",parentData:e,parentDataProperty:"partSeconds",rootData:l,
dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),t=s.length);var a=D===t}else var a=!0;if(a){if(e.keepOrder!==
void 0){let k=e.keepOrder,b=t;if(t===b)if(Array.isArray(k)){if(k.length>200)return ie.errors=[{instancePath:r+"/keepOrde\
r",schemaPath:"#/properties/keepOrder/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 2\
00 items"}],!1;{var o=!0;let F=k.length;for(let C=0;C<F;C++){let T=k[C],Q=t;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&
isFinite(T)))return ie.errors=[{instancePath:r+"/keepOrder/"+C,schemaPath:"#/properties/keepOrder/items/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(t===Q&&typeof T=="number"&&isFinite(T)){if(T>200||isNaN(T))
return ie.errors=[{instancePath:r+"/keepOrder/"+C,schemaPath:"#/properties/keepOrder/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(T<1||isNaN(T))return ie.errors=[{instancePath:r+"/keepOrder/"+
C,schemaPath:"#/properties/keepOrder/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1}var o=Q===t;if(!o)break}}}else return ie.errors=[{instancePath:r+"/keepOrder",schemaPath:"#/properties/keepOr\
der/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=b===t}else var a=!0;if(a){if(e.sets!==
void 0){let b=e.sets,w=t;if(t===w)if(Array.isArray(b)){if(b.length>200)return ie.errors=[{instancePath:r+"/sets",schemaPath:"\
#/properties/sets/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;if(b.
length<1)return ie.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let C=b.length;for(let T=0;T<C;T++){let Q=t;Te(b[T],{instancePath:r+
"/sets/"+T,parentData:b,parentDataProperty:T,rootData:l,dynamicAnchors:h})||(s=s===null?Te.errors:s.concat(Te.errors),t=
s.length);var i=Q===t;if(!i)break}}}else return ie.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=w===t}else var a=!0;if(a)if(e.asWritten!==void 0){let b=t;
Ee(e.asWritten,{instancePath:r+"/asWritten",parentData:e,parentDataProperty:"asWritten",rootData:l,dynamicAnchors:h})||(s=
s===null?Ee.errors:s.concat(Ee.errors),t=s.length);var a=b===t}else var a=!0}}}}}}}}}}}}}}}else return ie.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=s,t===0}ie.evaluated=
{props:{id:!0,name:!0,isCoreLift:!0,primaryMuscleGroup:!0,secondaryMuscleGroups:!0,equipment:!0,targetRestSeconds:!0,muscles:!0,
facts:!0,factsFrom:!0,groupId:!0,isRestStated:!0,partSeconds:!0,keepOrder:!0,sets:!0,asWritten:!0},dynamicProps:!1,dynamicItems:!1};
function Le(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=Le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u;if(e.sessionId===void 0&&(u="sessionId")||e.microcycleId===void 0&&(u="microcycleId")||e.dayOfWeek===void 0&&
(u="dayOfWeek")||e.name===void 0&&(u="name")||e.originalDurationSeconds===void 0&&(u="originalDurationSeconds")||e.exercises===
void 0&&(u="exercises"))return Le.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(e.sessionId!==void 0){let o=t;H(e.sessionId,{instancePath:r+"/sess\
ionId",parentData:e,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),
t=s.length);var a=o===t}else var a=!0;if(a){if(e.microcycleId!==void 0){let i=t;H(e.microcycleId,{instancePath:r+"/micro\
cycleId",parentData:e,parentDataProperty:"microcycleId",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),
t=s.length);var a=i===t}else var a=!0;if(a){if(e.dayOfWeek!==void 0){let n=e.dayOfWeek,c=t;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return Le.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof n=="number"&&isFinite(n)){if(n>7||isNaN(n))
return Le.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(n<0||isNaN(n))return Le.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/p\
roperties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=c===t}else
var a=!0;if(a){if(e.name!==void 0){let c=e.name,y=t;if(t===y)if(typeof c=="string"){if(L(c)>10200)return Le.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more th\
an 10200 characters"}],!1}else return Le.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=y===t}else var a=!0;if(a){if(e.originalDurationSeconds!==
void 0){let y=t;G(e.originalDurationSeconds,{instancePath:r+"/originalDurationSeconds",parentData:e,parentDataProperty:"\
originalDurationSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),t=s.length);var a=y===t}else
var a=!0;if(a){if(e.exercises!==void 0){let d=e.exercises,f=t;if(t===f)if(Array.isArray(d)){if(d.length>400)return Le.errors=
[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:400},message:"\
must NOT have more than 400 items"}],!1;{var p=!0;let P=d.length;for(let v=0;v<P;v++){let x=t;ie(d[v],{instancePath:r+"/\
exercises/"+v,parentData:d,parentDataProperty:v,rootData:l,dynamicAnchors:h})||(s=s===null?ie.errors:s.concat(ie.errors),
t=s.length);var p=x===t;if(!p)break}}}else return Le.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exerc\
ises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===t}else var a=!0;if(a)if(e.asWritten!==
void 0){let d=t;Ee(e.asWritten,{instancePath:r+"/asWritten",parentData:e,parentDataProperty:"asWritten",rootData:l,dynamicAnchors:h})||
(s=s===null?Ee.errors:s.concat(Ee.errors),t=s.length);var a=d===t}else var a=!0}}}}}}else return Le.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=s,t===0}Le.evaluated=
{props:{sessionId:!0,microcycleId:!0,dayOfWeek:!0,name:!0,originalDurationSeconds:!0,exercises:!0,asWritten:!0},dynamicProps:!1,
dynamicItems:!1};function qe(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.exerciseId===void 0&&(p="exerciseId")||e.kept===void 0&&(p="kept")||e.programmed===
void 0&&(p="programmed"))return qe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.exerciseId!==void 0){let u=t;H(e.exerciseId,{instancePath:r+"/ex\
erciseId",parentData:e,parentDataProperty:"exerciseId",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),
t=s.length);var a=u===t}else var a=!0;if(a){if(e.kept!==void 0){let o=e.kept,i=t;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return qe.errors=[{instancePath:r+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===i&&typeof o=="number"&&isFinite(o)){if(o>200||isNaN(o))return qe.errors=
[{instancePath:r+"/kept",schemaPath:"#/properties/kept/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(o<0||isNaN(o))return qe.errors=[{instancePath:r+"/kept",schemaPath:"#/properties/kept/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===t}else var a=!0;if(a){if(e.programmed!==
void 0){let i=e.programmed,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return qe.errors=[{instancePath:r+
"/programmed",schemaPath:"#/properties/programmed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(t===n&&typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i))return qe.errors=[{instancePath:r+"/programmed",schemaPath:"\
#/properties/programmed/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(i<
0||isNaN(i))return qe.errors=[{instancePath:r+"/programmed",schemaPath:"#/properties/programmed/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=n===t}else var a=!0;if(a)if(e.postponed!==void 0){
let i=t;if(typeof e.postponed!="boolean")return qe.errors=[{instancePath:r+"/postponed",schemaPath:"#/properties/postpon\
ed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=i===t}else var a=!0}}}else return qe.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.
errors=s,t===0}qe.evaluated={props:{exerciseId:!0,kept:!0,programmed:!0,postponed:!0},dynamicProps:!1,dynamicItems:!1};function ot(e,{
instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=ot.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let u;if(e.level===void 0&&(u="level")||e.lifts===void 0&&(u="lifts"))return ot.errors=[{instancePath:r,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.level!==void 0){
let o=t;Ce(e.level,{instancePath:r+"/level",parentData:e,parentDataProperty:"level",rootData:l,dynamicAnchors:h})||(s=s===
null?Ce.errors:s.concat(Ce.errors),t=s.length);var p=o===t}else var p=!0;if(p)if(e.lifts!==void 0){let o=e.lifts,i=t;if(t===
i)if(Array.isArray(o)){if(o.length>400)return ot.errors=[{instancePath:r+"/lifts",schemaPath:"#/properties/lifts/maxItem\
s",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var a=!0;let c=o.length;for(let y=0;y<
c;y++){let d=t;qe(o[y],{instancePath:r+"/lifts/"+y,parentData:o,parentDataProperty:y,rootData:l,dynamicAnchors:h})||(s=s===
null?qe.errors:s.concat(qe.errors),t=s.length);var a=d===t;if(!a)break}}}else return ot.errors=[{instancePath:r+"/lifts",
schemaPath:"#/properties/lifts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=i===t}else var p=!0}else
return ot.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ot.errors=s,t===0}ot.evaluated={props:{level:!0,lifts:!0},dynamicProps:!1,dynamicItems:!1};var At={type:"object",
required:["id","kind","order","exercises","timing","seconds"],properties:{id:{$ref:"#/$defs/id"},kind:{$ref:"#/$defs/seg\
mentKind"},order:{type:"integer",minimum:1,maximum:400},exercises:{type:"array",minItems:1,maxItems:12,items:{$ref:"#/$d\
efs/performedExercise"}},rounds:{type:"integer",minimum:1,maximum:200},priority:{type:"string",enum:["antagonist","equip\
ment","non_competing"]},rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]},timing:{
$ref:"#/$defs/timing"},seconds:{$ref:"#/$defs/seconds"},done:{type:"boolean"}}};function vt(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=vt.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof e!="string"?(vt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1):(vt.errors=s,t===0)}vt.evaluated={dynamicProps:!1,dynamicItems:!1};
function Qe(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=Qe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.reps===void 0&&(p="reps")||e.load===void 0&&(p="load"))return Qe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.reps!==
void 0){let u=e.reps,o=t;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Qe.errors=[{instancePath:r+"/re\
ps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===o&&
typeof u=="number"&&isFinite(u)){if(u>20||isNaN(u))return Qe.errors=[{instancePath:r+"/reps",schemaPath:"#/properties/re\
ps/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"}],!1;if(u<1||isNaN(u))return Qe.
errors=[{instancePath:r+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=o===t}else var a=!0;if(a)if(e.load!==void 0){let u=e.load,o=t;if(t===o)if(typeof u=="s\
tring"){if(L(u)>100)return Qe.errors=[{instancePath:r+"/load",schemaPath:"#/properties/load/maxLength",keyword:"maxLengt\
h",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(L(u)<1)return Qe.errors=[{instancePath:r+
"/load",schemaPath:"#/properties/load/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return Qe.errors=[{instancePath:r+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=o===t}else var a=!0}else return Qe.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=s,t===0}Qe.evaluated={props:{
reps:!0,load:!0},dynamicProps:!1,dynamicItems:!1};function de(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,
dynamicAnchors:h={}}={}){let s=null,t=0,m=de.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.id===void 0&&(n="id")||e.name===void 0&&(n="name")||e.isCoreLift===
void 0&&(n="isCoreLift")||e.primaryMuscleGroup===void 0&&(n="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(n=
"secondaryMuscleGroups")||e.equipment===void 0&&(n="equipment")||e.targetRestSeconds===void 0&&(n="targetRestSeconds")||
e.sets===void 0&&(n="sets"))return de.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(e.id!==void 0){let c=t;H(e.id,{instancePath:r+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),t=s.length);var a=c===t}else var a=!0;if(a){if(e.
name!==void 0){let y=e.name,d=t;if(t===d)if(typeof y=="string"){if(L(y)>10200)return de.errors=[{instancePath:r+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200\
 characters"}],!1;if(L(y)<1)return de.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return de.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===
t}else var a=!0;if(a){if(e.isCoreLift!==void 0){let d=t;if(typeof e.isCoreLift!="boolean")return de.errors=[{instancePath:r+
"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var a=d===t}else var a=!0;if(a){if(e.primaryMuscleGroup!==void 0){let f=t;xe(e.primaryMuscleGroup,{instancePath:r+"/p\
rimaryMuscleGroup",parentData:e,parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:h})||(s=s===null?xe.errors:
s.concat(xe.errors),t=s.length);var a=f===t}else var a=!0;if(a){if(e.secondaryMuscleGroups!==void 0){let g=e.secondaryMuscleGroups,
P=t;if(t===P)if(Array.isArray(g)){if(g.length>12)return de.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"\
#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 it\
ems"}],!1;{var p=!0;let x=g.length;for(let N=0;N<x;N++){let S=t;xe(g[N],{instancePath:r+"/secondaryMuscleGroups/"+N,parentData:g,
parentDataProperty:N,rootData:l,dynamicAnchors:h})||(s=s===null?xe.errors:s.concat(xe.errors),t=s.length);var p=S===t;if(!p)
break}}}else return de.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=P===t}else var a=!0;if(a){if(e.equipment!==
void 0){let P=e.equipment,v=t;if(t===v)if(Array.isArray(P)){if(P.length>9)return de.errors=[{instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 item\
s"}],!1;{var u=!0;let N=P.length;for(let S=0;S<N;S++){let I=t;Je(P[S],{instancePath:r+"/equipment/"+S,parentData:P,parentDataProperty:S,
rootData:l,dynamicAnchors:h})||(s=s===null?Je.errors:s.concat(Je.errors),t=s.length);var u=I===t;if(!u)break}}}else return de.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=v===t}else var a=!0;if(a){if(e.targetRestSeconds!==void 0){let v=t;G(e.targetRestSeconds,{instancePath:r+
"/targetRestSeconds",parentData:e,parentDataProperty:"targetRestSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:
s.concat(G.errors),t=s.length);var a=v===t}else var a=!0;if(a){if(e.sets!==void 0){let x=e.sets,N=t;if(t===N)if(Array.isArray(
x)){if(x.length>200)return de.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",
params:{limit:200},message:"must NOT have more than 200 items"}],!1;if(x.length<1)return de.errors=[{instancePath:r+"/se\
ts",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 item\
s"}],!1;{var o=!0;let I=x.length;for(let j=0;j<I;j++){let D=t;Te(x[j],{instancePath:r+"/sets/"+j,parentData:x,parentDataProperty:j,
rootData:l,dynamicAnchors:h})||(s=s===null?Te.errors:s.concat(Te.errors),t=s.length);var o=D===t;if(!o)break}}}else return de.
errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=N===t}else var a=!0;if(a){if(e.isSetUp!==void 0){let N=t;if(typeof e.isSetUp!="boolean")return de.errors=
[{instancePath:r+"/isSetUp",schemaPath:"#/properties/isSetUp/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var a=N===t}else var a=!0;if(a){if(e.restBeforeSeconds!==void 0){let S=t;G(e.restBeforeSeconds,{instancePath:r+
"/restBeforeSeconds",parentData:e,parentDataProperty:"restBeforeSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:
s.concat(G.errors),t=s.length);var a=S===t}else var a=!0;if(a)if(e.rampSets!==void 0){let S=e.rampSets,I=t;if(t===I)if(Array.
isArray(S)){if(S.length>3)return de.errors=[{instancePath:r+"/rampSets",schemaPath:"#/properties/rampSets/maxItems",keyword:"\
maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1;if(S.length<1)return de.errors=[{instancePath:r+
"/rampSets",schemaPath:"#/properties/rampSets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var i=!0;let D=S.length;for(let k=0;k<D;k++){let b=t;Qe(S[k],{instancePath:r+"/rampSets/"+k,parentData:S,
parentDataProperty:k,rootData:l,dynamicAnchors:h})||(s=s===null?Qe.errors:s.concat(Qe.errors),t=s.length);var i=b===t;if(!i)
break}}}else return de.errors=[{instancePath:r+"/rampSets",schemaPath:"#/properties/rampSets/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=I===t}else var a=!0}}}}}}}}}}else return de.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=s,t===0}de.evaluated={props:{
id:!0,name:!0,isCoreLift:!0,primaryMuscleGroup:!0,secondaryMuscleGroups:!0,equipment:!0,targetRestSeconds:!0,sets:!0,isSetUp:!0,
restBeforeSeconds:!0,rampSets:!0},dynamicProps:!1,dynamicItems:!1};function ut(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=ut.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.setupSeconds===void 0&&(p="setupSeconds")||
e.workSeconds===void 0&&(p="workSeconds")||e.restSeconds===void 0&&(p="restSeconds")||e.totalSeconds===void 0&&(p="total\
Seconds"))return ut.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.setupSeconds!==void 0){let u=t;G(e.setupSeconds,{instancePath:r+"/setupSe\
conds",parentData:e,parentDataProperty:"setupSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),
t=s.length);var a=u===t}else var a=!0;if(a){if(e.workSeconds!==void 0){let o=t;G(e.workSeconds,{instancePath:r+"/workSec\
onds",parentData:e,parentDataProperty:"workSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),
t=s.length);var a=o===t}else var a=!0;if(a){if(e.restSeconds!==void 0){let i=t;G(e.restSeconds,{instancePath:r+"/restSec\
onds",parentData:e,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),
t=s.length);var a=i===t}else var a=!0;if(a)if(e.totalSeconds!==void 0){let i=t;G(e.totalSeconds,{instancePath:r+"/totalS\
econds",parentData:e,parentDataProperty:"totalSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),
t=s.length);var a=i===t}else var a=!0}}}else return ut.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ut.errors=s,t===0}ut.evaluated={props:{setupSeconds:!0,workSeconds:!0,
restSeconds:!0,totalSeconds:!0},dynamicProps:!1,dynamicItems:!1};function le(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.id===void 0&&(u="id")||e.kind===void 0&&(u=
"kind")||e.order===void 0&&(u="order")||e.exercises===void 0&&(u="exercises")||e.timing===void 0&&(u="timing")||e.seconds===
void 0&&(u="seconds"))return le.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(e.id!==void 0){let o=t;H(e.id,{instancePath:r+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),t=s.length);var a=o===t}else var a=!0;if(a){if(e.
kind!==void 0){let i=t;vt(e.kind,{instancePath:r+"/kind",parentData:e,parentDataProperty:"kind",rootData:l,dynamicAnchors:h})||
(s=s===null?vt.errors:s.concat(vt.errors),t=s.length);var a=i===t}else var a=!0;if(a){if(e.order!==void 0){let n=e.order,
c=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return le.errors=[{instancePath:r+"/order",schemaPath:"#/pr\
operties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof n=="number"&&
isFinite(n)){if(n>400||isNaN(n))return le.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:400},message:"must be <= 400"}],!1;if(n<1||isNaN(n))return le.errors=[{instancePath:r+
"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=c===t}else var a=!0;if(a){if(e.exercises!==void 0){let c=e.exercises,y=t;if(t===y)if(Array.isArray(c)){if(c.
length>12)return le.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",
params:{limit:12},message:"must NOT have more than 12 items"}],!1;if(c.length<1)return le.errors=[{instancePath:r+"/exer\
cises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items"}],!1;{var p=!0;let f=c.length;for(let g=0;g<f;g++){let P=t;de(c[g],{instancePath:r+"/exercises/"+g,parentData:c,
parentDataProperty:g,rootData:l,dynamicAnchors:h})||(s=s===null?de.errors:s.concat(de.errors),t=s.length);var p=P===t;if(!p)
break}}}else return le.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=y===t}else var a=!0;if(a){if(e.rounds!==void 0){let y=e.rounds,d=t;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return le.errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/rounds/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&typeof y=="number"&&isFinite(y)){if(y>
200||isNaN(y))return le.errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/rounds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(y<1||isNaN(y))return le.errors=[{instancePath:r+"/rounds",schemaPath:"\
#/properties/rounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=d===t}else
var a=!0;if(a){if(e.priority!==void 0){let d=e.priority,f=t;if(typeof d!="string")return le.errors=[{instancePath:r+"/pr\
iority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(d===
"antagonist"||d==="equipment"||d==="non_competing"))return le.errors=[{instancePath:r+"/priority",schemaPath:"#/properti\
es/priority/enum",keyword:"enum",params:{allowedValues:At.properties.priority.enum},message:"must be equal to one of the\
 allowed values"}],!1;var a=f===t}else var a=!0;if(a){if(e.rationale!==void 0){let f=e.rationale,g=t;if(typeof f!="strin\
g")return le.errors=[{instancePath:r+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(f==="metabolic_stress"||f==="equipment_cluster"||f==="coach_defined"))return le.
errors=[{instancePath:r+"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues:At.properties.
rationale.enum},message:"must be equal to one of the allowed values"}],!1;var a=g===t}else var a=!0;if(a){if(e.timing!==
void 0){let g=t;ut(e.timing,{instancePath:r+"/timing",parentData:e,parentDataProperty:"timing",rootData:l,dynamicAnchors:h})||
(s=s===null?ut.errors:s.concat(ut.errors),t=s.length);var a=g===t}else var a=!0;if(a){if(e.seconds!==void 0){let P=t;G(e.
seconds,{instancePath:r+"/seconds",parentData:e,parentDataProperty:"seconds",rootData:l,dynamicAnchors:h})||(s=s===null?
G.errors:s.concat(G.errors),t=s.length);var a=P===t}else var a=!0;if(a)if(e.done!==void 0){let P=t;if(typeof e.done!="bo\
olean")return le.errors=[{instancePath:r+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var a=P===t}else var a=!0}}}}}}}}}else return le.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=s,t===0}le.evaluated={props:{
id:!0,kind:!0,order:!0,exercises:!0,rounds:!0,priority:!0,rationale:!0,timing:!0,seconds:!0,done:!0},dynamicProps:!1,dynamicItems:!1};
function Ve(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=Ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u;if(e.sessionId===void 0&&(u="sessionId")||e.originalDurationSeconds===void 0&&(u="originalDurationSeco\
nds")||e.compressedDurationSeconds===void 0&&(u="compressedDurationSeconds")||e.durationDeltaSeconds===void 0&&(u="durat\
ionDeltaSeconds")||e.warmUpSeconds===void 0&&(u="warmUpSeconds")||e.segmentOrder===void 0&&(u="segmentOrder"))return Ve.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(e.sessionId!==void 0){let o=t;H(e.sessionId,{instancePath:r+"/sessionId",parentData:e,parentDataProperty:"\
sessionId",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),t=s.length);var a=o===t}else var a=!0;
if(a){if(e.originalDurationSeconds!==void 0){let i=t;G(e.originalDurationSeconds,{instancePath:r+"/originalDurationSecon\
ds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(
G.errors),t=s.length);var a=i===t}else var a=!0;if(a){if(e.compressedDurationSeconds!==void 0){let n=t;G(e.compressedDurationSeconds,
{instancePath:r+"/compressedDurationSeconds",parentData:e,parentDataProperty:"compressedDurationSeconds",rootData:l,dynamicAnchors:h})||
(s=s===null?G.errors:s.concat(G.errors),t=s.length);var a=n===t}else var a=!0;if(a){if(e.durationDeltaSeconds!==void 0){
let c=e.durationDeltaSeconds,y=t;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ve.errors=[{instancePath:r+
"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===y&&typeof c=="number"&&isFinite(c)){if(c>1e13||isNaN(c))return Ve.errors=[{instancePath:r+"\
/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e13},message:"must be <= 10000000000000"}],!1;if(c<-1e13||isNaN(c))return Ve.errors=[{instancePath:r+"/durationDe\
ltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},
message:"must be >= -10000000000000"}],!1}var a=y===t}else var a=!0;if(a){if(e.warmUpSeconds!==void 0){let y=t;G(e.warmUpSeconds,
{instancePath:r+"/warmUpSeconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?
G.errors:s.concat(G.errors),t=s.length);var a=y===t}else var a=!0;if(a)if(e.segmentOrder!==void 0){let y=e.segmentOrder,
d=t;if(t===d)if(Array.isArray(y)){if(y.length>400)return Ve.errors=[{instancePath:r+"/segmentOrder",schemaPath:"#/proper\
ties/segmentOrder/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var p=!0;
let g=y.length;for(let P=0;P<g;P++){let v=t;H(y[P],{instancePath:r+"/segmentOrder/"+P,parentData:y,parentDataProperty:P,
rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),t=s.length);var p=v===t;if(!p)break}}}else return Ve.
errors=[{instancePath:r+"/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var a=d===t}else var a=!0}}}}}else return Ve.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ve.errors=s,t===0}Ve.evaluated={props:{sessionId:!0,originalDurationSeconds:!0,
compressedDurationSeconds:!0,durationDeltaSeconds:!0,warmUpSeconds:!0,segmentOrder:!0},dynamicProps:!1,dynamicItems:!1};
function Ge(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=Ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.segmentId===void 0&&(p="segmentId")||e.kind===void 0&&(p="kind")||e.strategy===void 0&&(p="strate\
gy"))return Ge.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"mu\
st have required property '"+p+"'"}],!1;if(e.segmentId!==void 0){let u=t;H(e.segmentId,{instancePath:r+"/segmentId",parentData:e,
parentDataProperty:"segmentId",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),t=s.length);var a=u===
t}else var a=!0;if(a){if(e.kind!==void 0){let o=t;if(typeof e.kind!="string")return Ge.errors=[{instancePath:r+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=o===t}else var a=!0;if(a){
if(e.strategy!==void 0){let i=e.strategy,n=t;if(t===n)if(typeof i=="string"){if(L(i)>256)return Ge.errors=[{instancePath:r+
"/strategy",schemaPath:"#/properties/strategy/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have m\
ore than 256 characters"}],!1;if(L(i)<1)return Ge.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ge.errors=
[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var a=n===t}else var a=!0;if(a)if(e.notes!==void 0){let i=e.notes,n=t;if(t===n)if(typeof i=="string"){if(L(
i)>1e3)return Ge.errors=[{instancePath:r+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return Ge.errors=[{instancePath:r+"/notes",schemaPath:"\
#/properties/notes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===t}else var a=!0}}}else
return Ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ge.errors=s,t===0}Ge.evaluated={props:{segmentId:!0,kind:!0,strategy:!0,notes:!0},dynamicProps:!1,dynamicItems:!1};
function ne(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let o;if(e.exerciseIds===void 0&&(o="exerciseIds")||e.kinds===void 0&&(o="kinds")||e.secondsSaved===void 0&&
(o="secondsSaved")||e.stimulusLost===void 0&&(o="stimulusLost")||e.sentence===void 0&&(o="sentence")||e.reason===void 0&&
(o="reason"))return ne.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(e.exerciseIds!==void 0){let i=e.exerciseIds,n=t;if(t===n)if(Array.isArray(i)){
if(i.length>400)return ne.errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exerciseIds/maxItems",keyword:"\
maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;if(i.length<1)return ne.errors=[{instancePath:r+
"/exerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"}],!1;{var a=!0;let y=i.length;for(let d=0;d<y;d++){let f=t;H(i[d],{instancePath:r+"/exerciseIds/"+d,
parentData:i,parentDataProperty:d,rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),t=s.length);var a=f===
t;if(!a)break}}}else return ne.errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exerciseIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=n===t}else var p=!0;if(p){if(e.segmentId!==void 0){let n=t;
H(e.segmentId,{instancePath:r+"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:h})||(s=
s===null?H.errors:s.concat(H.errors),t=s.length);var p=n===t}else var p=!0;if(p){if(e.kinds!==void 0){let c=e.kinds,y=t;
if(t===y)if(Array.isArray(c)){if(c.length>10)return ne.errors=[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/m\
axItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;if(c.length<1)return ne.errors=
[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"}],!1;{var u=!0;let f=c.length;for(let g=0;g<f;g++){let P=t;if(typeof c[g]!="string")return ne.
errors=[{instancePath:r+"/kinds/"+g,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=P===t;if(!u)break}}}else return ne.errors=[{instancePath:r+"/kinds",schemaPath:"#/properties/\
kinds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=y===t}else var p=!0;if(p){if(e.secondsSaved!==
void 0){let y=e.secondsSaved,d=t;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ne.errors=[{instancePath:r+
"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(t===d&&typeof y=="number"&&isFinite(y)){if(y>1e13||isNaN(y))return ne.errors=[{instancePath:r+"/secondsSave\
d",schemaPath:"#/properties/secondsSaved/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be\
 <= 10000000000000"}],!1;if(y<-1e13||isNaN(y))return ne.errors=[{instancePath:r+"/secondsSaved",schemaPath:"#/properties\
/secondsSaved/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}
var p=d===t}else var p=!0;if(p){if(e.stimulusLost!==void 0){let d=e.stimulusLost,f=t;if(t===f)if(typeof d=="number"&&isFinite(
d)){if(d>1e3||isNaN(d))return ne.errors=[{instancePath:r+"/stimulusLost",schemaPath:"#/properties/stimulusLost/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(d<-1e3||isNaN(d))return ne.errors=
[{instancePath:r+"/stimulusLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"minimum",params:{comparison:">=",
limit:-1e3},message:"must be >= -1000"}],!1}else return ne.errors=[{instancePath:r+"/stimulusLost",schemaPath:"#/propert\
ies/stimulusLost/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var p=f===t}else var p=!0;if(p){
if(e.sentence!==void 0){let f=e.sentence,g=t;if(t===g)if(typeof f=="string"){if(L(f)>2e4)return ne.errors=[{instancePath:r+
"/sentence",schemaPath:"#/properties/sentence/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have m\
ore than 20000 characters"}],!1;if(L(f)<1)return ne.errors=[{instancePath:r+"/sentence",schemaPath:"#/properties/sentenc\
e/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ne.errors=
[{instancePath:r+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var p=g===t}else var p=!0;if(p)if(e.reason!==void 0){let f=e.reason,g=t;if(t===g)if(typeof f=="string"){
if(L(f)>2e4)return ne.errors=[{instancePath:r+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{
limit:2e4},message:"must NOT have more than 20000 characters"}],!1;if(L(f)<1)return ne.errors=[{instancePath:r+"/reason",
schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return ne.errors=[{instancePath:r+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var p=g===t}else var p=!0}}}}}}else return ne.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=s,t===0}ne.evaluated={props:{
exerciseIds:!0,segmentId:!0,kinds:!0,secondsSaved:!0,stimulusLost:!0,sentence:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
function Z(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Z.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.context===void 0&&(i="context")||e.inScope===void 0&&(i="inScope")||e.budgetSeconds===void 0&&(i="budgetS\
econds")||e.meetsTimeConstraint===void 0&&(i="meetsTimeConstraint")||e.usualSeconds===void 0&&(i="usualSeconds")||e.fourInFiveSeconds===
void 0&&(i="fourInFiveSeconds")||e.coreProtection===void 0&&(i="coreProtection")||e.fallback===void 0&&(i="fallback")||e.
segments===void 0&&(i="segments")||e.summary===void 0&&(i="summary")||e.telemetry===void 0&&(i="telemetry")||e.changes===
void 0&&(i="changes"))return Z.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(e.context!==void 0){let n=t;Le(e.context,{instancePath:r+"/context",
parentData:e,parentDataProperty:"context",rootData:l,dynamicAnchors:h})||(s=s===null?Le.errors:s.concat(Le.errors),t=s.length);
var a=n===t}else var a=!0;if(a){if(e.inScope!==void 0){let c=t;if(typeof e.inScope!="boolean")return Z.errors=[{instancePath:r+
"/inScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=c===t}else var a=!0;if(a){if(e.budgetSeconds!==void 0){let y=e.budgetSeconds,d=t;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y)))return Z.errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&typeof y=="number"&&isFinite(y)){if(y>10800||isNaN(
y))return Z.errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(y<0||isNaN(y))return Z.errors=[{instancePath:r+"/budgetS\
econds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}var a=d===t}else var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){let d=t;if(typeof e.meetsTimeConstraint!=
"boolean")return Z.errors=[{instancePath:r+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===t}else var a=!0;if(a){if(e.shortfallSeconds!==void 0){
let f=e.shortfallSeconds,g=t;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return Z.errors=[{instancePath:r+"\
/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(t===g&&typeof f=="number"&&isFinite(f)){if(f>1e13||isNaN(f))return Z.errors=[{instancePath:r+"/short\
fallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"\
must be <= 10000000000000"}],!1;if(f<1||isNaN(f))return Z.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/prop\
erties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===
t}else var a=!0;if(a){if(e.minimumMinutes!==void 0){let g=e.minimumMinutes,P=t;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return Z.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(t===P&&typeof g=="number"&&isFinite(g)){if(g>1e12||isNaN(
g))return Z.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(g<1||isNaN(g))return Z.errors=[{instancePath:r+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=P===t}else var a=!0;if(a){if(e.usualSeconds!==void 0){let P=t;G(e.usualSeconds,{instancePath:r+
"/usualSeconds",parentData:e,parentDataProperty:"usualSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(
G.errors),t=s.length);var a=P===t}else var a=!0;if(a){if(e.fourInFiveSeconds!==void 0){let v=t;G(e.fourInFiveSeconds,{instancePath:r+
"/fourInFiveSeconds",parentData:e,parentDataProperty:"fourInFiveSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:
s.concat(G.errors),t=s.length);var a=v===t}else var a=!0;if(a){if(e.coreProtection!==void 0){let x=t;ot(e.coreProtection,
{instancePath:r+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:l,dynamicAnchors:h})||(s=s===
null?ot.errors:s.concat(ot.errors),t=s.length);var a=x===t}else var a=!0;if(a){if(e.fallback!==void 0){let N=e.fallback,
S=t;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return Z.errors=[{instancePath:r+"/fallback",schemaPath:"#/\
properties/fallback/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===S&&typeof N=="num\
ber"&&isFinite(N)){if(N>2||isNaN(N))return Z.errors=[{instancePath:r+"/fallback",schemaPath:"#/properties/fallback/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(N<0||isNaN(N))return Z.errors=[{instancePath:r+
"/fallback",schemaPath:"#/properties/fallback/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"}],!1}var a=S===t}else var a=!0;if(a){if(e.segments!==void 0){let S=e.segments,I=t;if(t===I)if(Array.isArray(S)){
if(S.length>400)return Z.errors=[{instancePath:r+"/segments",schemaPath:"#/properties/segments/maxItems",keyword:"maxIte\
ms",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var p=!0;let D=S.length;for(let k=0;k<D;k++){let b=t;
le(S[k],{instancePath:r+"/segments/"+k,parentData:S,parentDataProperty:k,rootData:l,dynamicAnchors:h})||(s=s===null?le.errors:
s.concat(le.errors),t=s.length);var p=b===t;if(!p)break}}}else return Z.errors=[{instancePath:r+"/segments",schemaPath:"\
#/properties/segments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=I===t}else var a=!0;
if(a){if(e.summary!==void 0){let I=t;Ve(e.summary,{instancePath:r+"/summary",parentData:e,parentDataProperty:"summary",rootData:l,
dynamicAnchors:h})||(s=s===null?Ve.errors:s.concat(Ve.errors),t=s.length);var a=I===t}else var a=!0;if(a){if(e.telemetry!==
void 0){let j=e.telemetry,D=t;if(t===D)if(Array.isArray(j)){if(j.length>401)return Z.errors=[{instancePath:r+"/telemetry",
schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit:401},message:"must NOT have more than 401 \
items"}],!1;{var u=!0;let b=j.length;for(let w=0;w<b;w++){let F=t;Ge(j[w],{instancePath:r+"/telemetry/"+w,parentData:j,parentDataProperty:w,
rootData:l,dynamicAnchors:h})||(s=s===null?Ge.errors:s.concat(Ge.errors),t=s.length);var u=F===t;if(!u)break}}}else return Z.
errors=[{instancePath:r+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=D===t}else var a=!0;if(a){if(e.changes!==void 0){let D=e.changes,k=t;if(t===k)if(Array.isArray(
D)){if(D.length>400)return Z.errors=[{instancePath:r+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxI\
tems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var o=!0;let w=D.length;for(let F=0;F<w;F++){
let C=t;ne(D[F],{instancePath:r+"/changes/"+F,parentData:D,parentDataProperty:F,rootData:l,dynamicAnchors:h})||(s=s===null?
ne.errors:s.concat(ne.errors),t=s.length);var o=C===t;if(!o)break}}}else return Z.errors=[{instancePath:r+"/changes",schemaPath:"\
#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=k===t}else var a=!0;if(a)
if(e.elapsedSeconds!==void 0){let D=e.elapsedSeconds,k=t;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return Z.
errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(t===k&&typeof D=="number"&&isFinite(D)){if(D>86400||isNaN(D))return Z.errors=[{
instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},message:"must be <= 86400"}],!1;if(D<0||isNaN(D))return Z.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"\
#/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=k===
t}else var a=!0}}}}}}}}}}}}}}else return Z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return Z.errors=s,t===0}Z.evaluated={props:{context:!0,inScope:!0,budgetSeconds:!0,meetsTimeConstraint:!0,
shortfallSeconds:!0,minimumMinutes:!0,usualSeconds:!0,fourInFiveSeconds:!0,coreProtection:!0,fallback:!0,segments:!0,summary:!0,
telemetry:!0,changes:!0,elapsedSeconds:!0},dynamicProps:!1,dynamicItems:!1};var $t={type:"object",required:["microcycleI\
d","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",
minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},
status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",
enum:["nodes","deadline"]}}};function ce(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.microcycleId===void 0&&(p="microcycleId")||e.objective===void 0&&(p="objective")||
e.upperBound===void 0&&(p="upperBound")||e.gap===void 0&&(p="gap")||e.status===void 0&&(p="status")||e.nodes===void 0&&(p=
"nodes"))return ce.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.microcycleId!==void 0){let u=t;H(e.microcycleId,{instancePath:r+"/microcy\
cleId",parentData:e,parentDataProperty:"microcycleId",rootData:l,dynamicAnchors:h})||(s=s===null?H.errors:s.concat(H.errors),
t=s.length);var a=u===t}else var a=!0;if(a){if(e.objective!==void 0){let o=e.objective,i=t;if(t===i)if(typeof o=="number"&&
isFinite(o)){if(o>1e3||isNaN(o))return ce.errors=[{instancePath:r+"/objective",schemaPath:"#/properties/objective/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(o<-1e3||isNaN(o))return ce.errors=
[{instancePath:r+"/objective",schemaPath:"#/properties/objective/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},
message:"must be >= -1000"}],!1}else return ce.errors=[{instancePath:r+"/objective",schemaPath:"#/properties/objective/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=i===t}else var a=!0;if(a){if(e.upperBound!==
void 0){let i=e.upperBound,n=t;if(t===n)if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i))return ce.errors=[{instancePath:r+
"/upperBound",schemaPath:"#/properties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(i<-1e3||isNaN(i))return ce.errors=[{instancePath:r+"/upperBound",schemaPath:"#/properties/upper\
Bound/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return ce.errors=
[{instancePath:r+"/upperBound",schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=n===t}else var a=!0;if(a){if(e.gap!==void 0){let n=e.gap,c=t;if(t===c)if(typeof n=="number"&&
isFinite(n)){if(n>1e3||isNaN(n))return ce.errors=[{instancePath:r+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<0||isNaN(n))return ce.errors=[{instancePath:r+
"/gap",schemaPath:"#/properties/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ce.errors=[{instancePath:r+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var a=c===t}else var a=!0;if(a){if(e.status!==void 0){let c=e.status,y=t;if(typeof c!="str\
ing")return ce.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;if(!(c==="optimal"||c==="bounded"))return ce.errors=[{instancePath:r+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:$t.properties.status.enum},message:"must be equal to one \
of the allowed values"}],!1;var a=y===t}else var a=!0;if(a){if(e.nodes!==void 0){let y=e.nodes,d=t;if(!(typeof y=="numbe\
r"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ce.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&typeof y=="number"&&isFinite(y)){if(y>1e12||isNaN(
y))return ce.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(y<0||isNaN(y))return ce.errors=[{instancePath:r+"/nodes",schemaPath:"\
#/properties/nodes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=d===t}else
var a=!0;if(a)if(e.stoppedBy!==void 0){let y=e.stoppedBy,d=t;if(typeof y!="string")return ce.errors=[{instancePath:r+"/s\
toppedBy",schemaPath:"#/properties/stoppedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(y===
"nodes"||y==="deadline"))return ce.errors=[{instancePath:r+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"\
enum",params:{allowedValues:$t.properties.stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var a=d===
t}else var a=!0}}}}}}else return ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ce.errors=s,t===0}ce.evaluated={props:{microcycleId:!0,objective:!0,upperBound:!0,gap:!0,status:!0,
nodes:!0,stoppedBy:!0},dynamicProps:!1,dynamicItems:!1};function Se(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.path===void 0&&(p="path")||e.field===void 0&&
(p="field")||e.value===void 0&&(p="value")||e.because===void 0&&(p="because"))return Se.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.path!==
void 0){let u=e.path,o=t;if(t===o)if(typeof u=="string"){if(L(u)>256)return Se.errors=[{instancePath:r+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else
return Se.errors=[{instancePath:r+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=o===t}else var a=!0;if(a){if(e.field!==void 0){let o=e.field,i=t;if(t===i)if(typeof o=="strin\
g"){if(L(o)>64)return Se.errors=[{instancePath:r+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(L(o)<1)return Se.errors=[{instancePath:r+"/fie\
ld",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return Se.errors=[{instancePath:r+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){if(e.value!==void 0){let i=e.value,n=t;if(t===
n)if(typeof i=="string"){if(L(i)>10200)return Se.errors=[{instancePath:r+"/value",schemaPath:"#/properties/value/maxLeng\
th",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"}],!1}else return Se.errors=
[{instancePath:r+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=n===t}else var a=!0;if(a){if(e.because!==void 0){let n=t;if(typeof e.because!="string")return Se.errors=
[{instancePath:r+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var a=n===t}else var a=!0;if(a)if(e.stated!==void 0){let n=e.stated,c=t;if(t===c)if(typeof n=="string"){if(L(
n)>10200)return Se.errors=[{instancePath:r+"/stated",schemaPath:"#/properties/stated/maxLength",keyword:"maxLength",params:{
limit:10200},message:"must NOT have more than 10200 characters"}],!1}else return Se.errors=[{instancePath:r+"/stated",schemaPath:"\
#/properties/stated/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=c===t}else var a=!0}}}}else
return Se.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Se.errors=s,t===0}Se.evaluated={props:{path:!0,field:!0,value:!0,because:!0,stated:!0},dynamicProps:!1,dynamicItems:!1};
var Rt={type:"object",required:["coreLiftPolicy","dropSets","crowdedGym","supersets","tempo","leastSessionSeconds","core\
MinimumSets","coreRestCapSeconds","fallbackRestCapSeconds","accessoryRestCapsSeconds","heavyRestCapsSeconds","heavyWarmU\
pSets","otherWarmUpSets","conditioningLeastShare","conditioningMinutesASet","dropSetSets","antagonistQuality","supersetQ\
uality","metabolicStressQuality","equipmentClusterQuality","coachGroupQuality","dropSetQuality","shortRestQuality","shor\
tRestSeconds","fullRestSeconds","secondaryShare","hypertrophyWeight","strengthWeight","balanceWeight","changeWeight"],properties:{
coreLiftPolicy:{type:"string",enum:["fit","protect"]},dropSets:{type:"boolean"},crowdedGym:{type:"boolean"},supersets:{type:"\
string",enum:["allow","none"]},tempo:{$ref:"#/$defs/tempo"},leastSessionSeconds:{type:"integer",minimum:0,maximum:3600},
coreMinimumSets:{type:"integer",minimum:1,maximum:100},coreRestCapSeconds:{type:"integer",minimum:0,maximum:3600},fallbackRestCapSeconds:{
type:"integer",minimum:0,maximum:3600},accessoryRestCapsSeconds:{type:"array",maxItems:10,items:{type:"integer",minimum:0,
maximum:3600}},heavyRestCapsSeconds:{type:"array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},heavyWarmUpSets:{
type:"integer",minimum:0,maximum:100},otherWarmUpSets:{type:"integer",minimum:0,maximum:100},conditioningLeastShare:{type:"\
number",minimum:0,maximum:1},conditioningMinutesASet:{type:"integer",minimum:1,maximum:1e3},dropSetSets:{type:"integer",
minimum:1,maximum:100},antagonistQuality:{type:"number",minimum:0,maximum:10},supersetQuality:{type:"number",minimum:0,maximum:10},
metabolicStressQuality:{type:"number",minimum:0,maximum:10},equipmentClusterQuality:{type:"number",minimum:0,maximum:10},
coachGroupQuality:{type:"number",minimum:0,maximum:10},dropSetQuality:{type:"number",minimum:0,maximum:10},shortRestQuality:{
type:"number",minimum:0,maximum:10},shortRestSeconds:{type:"integer",minimum:0,maximum:3600},fullRestSeconds:{type:"inte\
ger",minimum:0,maximum:3600},secondaryShare:{type:"number",minimum:0,maximum:10},hypertrophyWeight:{type:"number",minimum:0,
maximum:10},strengthWeight:{type:"number",minimum:0,maximum:10},balanceWeight:{type:"number",minimum:0,maximum:10},changeWeight:{
type:"number",minimum:0,maximum:10},preferences:{$ref:"#/$defs/preferences"},scope:{$ref:"#/$defs/scope"},targets:{type:"\
array",maxItems:2184,items:{$ref:"#/$defs/target"}},progress:{$ref:"#/$defs/progress"}}},Xt={type:"object",required:["na\
me","fixedSeconds","setupSeconds","secondSetupSeconds","restExtraSeconds","switchSeconds","farSwitchSeconds","supersetRo\
undRestSeconds","blockSwitchSeconds","blockRoundRestSeconds","f","g","kappa","effects","from","sessionsKnown"],properties:{
name:{type:"string",minLength:1,maxLength:32},fixedSeconds:{type:"integer",minimum:0,maximum:3600},setupSeconds:{type:"i\
nteger",minimum:0,maximum:3600},secondSetupSeconds:{type:"integer",minimum:0,maximum:3600},restExtraSeconds:{type:"integ\
er",minimum:0,maximum:3600},switchSeconds:{type:"integer",minimum:0,maximum:3600},farSwitchSeconds:{type:"integer",minimum:0,
maximum:3600},supersetRoundRestSeconds:{type:"integer",minimum:0,maximum:3600},blockSwitchSeconds:{type:"integer",minimum:0,
maximum:3600},blockRoundRestSeconds:{type:"integer",minimum:0,maximum:3600},f:{type:"number",exclusiveMinimum:0,maximum:1e3},
g:{type:"number",exclusiveMinimum:0,maximum:1e3},kappa:{type:"number",exclusiveMinimum:0,maximum:1e3},effects:{type:"obj\
ect",additionalProperties:{type:"number",minimum:-1,maximum:10}},from:{type:"string",enum:["population","personal"]},sessionsKnown:{
type:"integer",minimum:0,maximum:1e9},confidence:{type:"number",minimum:.5,maximum:1},revision:{type:"integer",minimum:0,
maximum:9e15},spread:{$ref:"#/$defs/spread"}}};function ee(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,
dynamicAnchors:h={}}={}){let s=null,t=0,m=ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.fixed===void 0&&(u="fixed")||e.covariance===void 0&&(u="co\
variance")||e.exercises===void 0&&(u="exercises")||e.noise===void 0&&(u="noise")||e.clockSeconds===void 0&&(u="clockSeco\
nds")||e.effect===void 0&&(u="effect")||e.effects===void 0&&(u="effects"))return ee.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.fixed!==
void 0){let o=e.fixed,i=t;if(t===i)if(typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o))return ee.errors=[{instancePath:r+
"/fixed",schemaPath:"#/properties/fixed/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <\
= 1000"}],!1;if(o<-1e3||isNaN(o))return ee.errors=[{instancePath:r+"/fixed",schemaPath:"#/properties/fixed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return ee.errors=[{instancePath:r+"/fi\
xed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=i===
t}else var a=!0;if(a){if(e.covariance!==void 0){let i=e.covariance,n=t;if(t===n)if(typeof i=="number"&&isFinite(i)){if(i>
1e3||isNaN(i))return ee.errors=[{instancePath:r+"/covariance",schemaPath:"#/properties/covariance/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(i<-1e3||isNaN(i))return ee.errors=[{instancePath:r+
"/covariance",schemaPath:"#/properties/covariance/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"\
must be >= -1000"}],!1}else return ee.errors=[{instancePath:r+"/covariance",schemaPath:"#/properties/covariance/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var a=n===t}else var a=!0;if(a){if(e.exercises!==void 0){let n=e.
exercises,c=t;if(t===c)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return ee.errors=[{instancePath:r+"/exerci\
ses",schemaPath:"#/properties/exercises/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <\
= 1000"}],!1;if(n<-1e3||isNaN(n))return ee.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/minim\
um",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return ee.errors=[{instancePath:r+
"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var a=c===t}else var a=!0;if(a){if(e.noise!==void 0){let c=e.noise,y=t;if(t===y)if(typeof c=="number"&&isFinite(c)){if(c>
1e3||isNaN(c))return ee.errors=[{instancePath:r+"/noise",schemaPath:"#/properties/noise/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(c<0||isNaN(c))return ee.errors=[{instancePath:r+"/noise",schemaPath:"\
#/properties/noise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ee.
errors=[{instancePath:r+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"}],!1;var a=y===t}else var a=!0;if(a){if(e.clockSeconds!==void 0){let y=e.clockSeconds,d=t;if(!(typeof y=="n\
umber"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return ee.errors=[{instancePath:r+"/clockSeconds",schemaPath:"#/properties/clock\
Seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&typeof y=="number"&&isFinite(
y)){if(y>3600||isNaN(y))return ee.errors=[{instancePath:r+"/clockSeconds",schemaPath:"#/properties/clockSeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(y<0||isNaN(y))return ee.errors=[
{instancePath:r+"/clockSeconds",schemaPath:"#/properties/clockSeconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var a=d===t}else var a=!0;if(a){if(e.effect!==void 0){let d=e.effect,f=t;if(t===f)if(typeof d==
"number"&&isFinite(d)){if(d>1e3||isNaN(d))return ee.errors=[{instancePath:r+"/effect",schemaPath:"#/properties/effect/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(d<0||isNaN(d))return ee.errors=
[{instancePath:r+"/effect",schemaPath:"#/properties/effect/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return ee.errors=[{instancePath:r+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var a=f===t}else var a=!0;if(a)if(e.effects!==void 0){let d=e.effects,
f=t;if(t===f)if(d&&typeof d=="object"&&!Array.isArray(d))for(let P in d){let v=d[P],x=t;if(t===x)if(typeof v=="number"&&
isFinite(v)){if(v>1e3||isNaN(v))return ee.errors=[{instancePath:r+"/effects/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be\
 <= 1000"}],!1;if(v<0||isNaN(v))return ee.errors=[{instancePath:r+"/effects/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return ee.errors=[{instancePath:r+"/effects/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/effects/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var p=x===
t;if(!p)break}else return ee.errors=[{instancePath:r+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=f===t}else var a=!0}}}}}}else return ee.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=s,t===0}ee.evaluated={props:{
fixed:!0,covariance:!0,exercises:!0,noise:!0,clockSeconds:!0,effect:!0,effects:!0},dynamicProps:!1,dynamicItems:!1};function B(e,{
instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=B.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;
if(e.name===void 0&&(u="name")||e.fixedSeconds===void 0&&(u="fixedSeconds")||e.setupSeconds===void 0&&(u="setupSeconds")||
e.secondSetupSeconds===void 0&&(u="secondSetupSeconds")||e.restExtraSeconds===void 0&&(u="restExtraSeconds")||e.switchSeconds===
void 0&&(u="switchSeconds")||e.farSwitchSeconds===void 0&&(u="farSwitchSeconds")||e.supersetRoundRestSeconds===void 0&&(u=
"supersetRoundRestSeconds")||e.blockSwitchSeconds===void 0&&(u="blockSwitchSeconds")||e.blockRoundRestSeconds===void 0&&
(u="blockRoundRestSeconds")||e.f===void 0&&(u="f")||e.g===void 0&&(u="g")||e.kappa===void 0&&(u="kappa")||e.effects===void 0&&
(u="effects")||e.from===void 0&&(u="from")||e.sessionsKnown===void 0&&(u="sessionsKnown"))return B.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(e.name!==void 0){let o=e.name,i=t;if(t===i)if(typeof o=="string"){if(L(o)>32)return B.errors=[{instancePath:r+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 chara\
cters"}],!1;if(L(o)<1)return B.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return B.errors=[{instancePath:r+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else
var a=!0;if(a){if(e.fixedSeconds!==void 0){let i=e.fixedSeconds,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return B.errors=[{instancePath:r+"/fixedSeconds",schemaPath:"#/properties/fixedSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===n&&typeof i=="number"&&isFinite(i)){if(i>3600||isNaN(i))return B.errors=
[{instancePath:r+"/fixedSeconds",schemaPath:"#/properties/fixedSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:3600},message:"must be <= 3600"}],!1;if(i<0||isNaN(i))return B.errors=[{instancePath:r+"/fixedSeconds",schemaPath:"\
#/properties/fixedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=n===
t}else var a=!0;if(a){if(e.setupSeconds!==void 0){let n=e.setupSeconds,c=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return B.errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/properties/setupSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return B.errors=
[{instancePath:r+"/setupSeconds",schemaPath:"#/properties/setupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return B.errors=[{instancePath:r+"/setupSeconds",schemaPath:"\
#/properties/setupSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=c===
t}else var a=!0;if(a){if(e.secondSetupSeconds!==void 0){let c=e.secondSetupSeconds,y=t;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c)))return B.errors=[{instancePath:r+"/secondSetupSeconds",schemaPath:"#/properties/secondSetupSecon\
ds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===y&&typeof c=="number"&&isFinite(c)){
if(c>3600||isNaN(c))return B.errors=[{instancePath:r+"/secondSetupSeconds",schemaPath:"#/properties/secondSetupSeconds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(c<0||isNaN(c))return B.errors=
[{instancePath:r+"/secondSetupSeconds",schemaPath:"#/properties/secondSetupSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=y===t}else var a=!0;if(a){if(e.restExtraSeconds!==void 0){let y=e.restExtraSeconds,
d=t;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return B.errors=[{instancePath:r+"/restExtraSeconds",schemaPath:"\
#/properties/restExtraSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&typeof y==
"number"&&isFinite(y)){if(y>3600||isNaN(y))return B.errors=[{instancePath:r+"/restExtraSeconds",schemaPath:"#/properties\
/restExtraSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(y<0||
isNaN(y))return B.errors=[{instancePath:r+"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=d===t}else var a=!0;if(a){if(e.switchSeconds!==
void 0){let d=e.switchSeconds,f=t;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return B.errors=[{instancePath:r+
"/switchSeconds",schemaPath:"#/properties/switchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(t===f&&typeof d=="number"&&isFinite(d)){if(d>3600||isNaN(d))return B.errors=[{instancePath:r+"/switchSeco\
nds",schemaPath:"#/properties/switchSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must\
 be <= 3600"}],!1;if(d<0||isNaN(d))return B.errors=[{instancePath:r+"/switchSeconds",schemaPath:"#/properties/switchSeco\
nds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===t}else var a=!0;if(a){
if(e.farSwitchSeconds!==void 0){let f=e.farSwitchSeconds,g=t;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return B.
errors=[{instancePath:r+"/farSwitchSeconds",schemaPath:"#/properties/farSwitchSeconds/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===g&&typeof f=="number"&&isFinite(f)){if(f>3600||isNaN(f))return B.errors=
[{instancePath:r+"/farSwitchSeconds",schemaPath:"#/properties/farSwitchSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"}],!1;if(f<0||isNaN(f))return B.errors=[{instancePath:r+"/farSwitchSeconds",schemaPath:"\
#/properties/farSwitchSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=g===
t}else var a=!0;if(a){if(e.supersetRoundRestSeconds!==void 0){let g=e.supersetRoundRestSeconds,P=t;if(!(typeof g=="numbe\
r"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return B.errors=[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"#/propertie\
s/supersetRoundRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===P&&typeof g==
"number"&&isFinite(g)){if(g>3600||isNaN(g))return B.errors=[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"#/pr\
operties/supersetRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 360\
0"}],!1;if(g<0||isNaN(g))return B.errors=[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetR\
oundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=P===t}else
var a=!0;if(a){if(e.blockSwitchSeconds!==void 0){let P=e.blockSwitchSeconds,v=t;if(!(typeof P=="number"&&!(P%1)&&!isNaN(
P)&&isFinite(P)))return B.errors=[{instancePath:r+"/blockSwitchSeconds",schemaPath:"#/properties/blockSwitchSeconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===v&&typeof P=="number"&&isFinite(P)){if(P>3600||
isNaN(P))return B.errors=[{instancePath:r+"/blockSwitchSeconds",schemaPath:"#/properties/blockSwitchSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return B.errors=[{instancePath:r+
"/blockSwitchSeconds",schemaPath:"#/properties/blockSwitchSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=v===t}else var a=!0;if(a){if(e.blockRoundRestSeconds!==void 0){let v=e.blockRoundRestSeconds,
x=t;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return B.errors=[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"\
#/properties/blockRoundRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===x&&
typeof v=="number"&&isFinite(v)){if(v>3600||isNaN(v))return B.errors=[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"\
#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 36\
00"}],!1;if(v<0||isNaN(v))return B.errors=[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundR\
estSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=x===t}else var a=!0;
if(a){if(e.f!==void 0){let x=e.f,N=t;if(t===N)if(typeof x=="number"&&isFinite(x)){if(x>1e3||isNaN(x))return B.errors=[{instancePath:r+
"/f",schemaPath:"#/properties/f/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],
!1;if(x<=0||isNaN(x))return B.errors=[{instancePath:r+"/f",schemaPath:"#/properties/f/exclusiveMinimum",keyword:"exclusi\
veMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return B.errors=[{instancePath:r+"/f",schemaPath:"\
#/properties/f/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=N===t}else var a=!0;if(a){
if(e.g!==void 0){let N=e.g,S=t;if(t===S)if(typeof N=="number"&&isFinite(N)){if(N>1e3||isNaN(N))return B.errors=[{instancePath:r+
"/g",schemaPath:"#/properties/g/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],
!1;if(N<=0||isNaN(N))return B.errors=[{instancePath:r+"/g",schemaPath:"#/properties/g/exclusiveMinimum",keyword:"exclusi\
veMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return B.errors=[{instancePath:r+"/g",schemaPath:"\
#/properties/g/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=S===t}else var a=!0;if(a){
if(e.kappa!==void 0){let S=e.kappa,I=t;if(t===I)if(typeof S=="number"&&isFinite(S)){if(S>1e3||isNaN(S))return B.errors=[
{instancePath:r+"/kappa",schemaPath:"#/properties/kappa/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(S<=0||isNaN(S))return B.errors=[{instancePath:r+"/kappa",schemaPath:"#/properties/kappa/exclusi\
veMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return B.errors=[{
instancePath:r+"/kappa",schemaPath:"#/properties/kappa/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"}],!1;var a=I===t}else var a=!0;if(a){if(e.effects!==void 0){let I=e.effects,j=t;if(t===j)if(I&&typeof I=="object"&&!Array.
isArray(I))for(let k in I){let b=I[k],w=t;if(t===w)if(typeof b=="number"&&isFinite(b)){if(b>10||isNaN(b))return B.errors=
[{instancePath:r+"/effects/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalPropert\
ies/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(b<-1||isNaN(b))return B.
errors=[{instancePath:r+"/effects/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additional\
Properties/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"}],!1}else return B.errors=
[{instancePath:r+"/effects/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalPropert\
ies/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var p=w===t;if(!p)break}else return B.errors=
[{instancePath:r+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;var a=j===t}else var a=!0;if(a){if(e.from!==void 0){let j=e.from,D=t;if(typeof j!="string")return B.errors=
[{instancePath:r+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;if(!(j==="population"||j==="personal"))return B.errors=[{instancePath:r+"/from",schemaPath:"#/properties/from/e\
num",keyword:"enum",params:{allowedValues:Xt.properties.from.enum},message:"must be equal to one of the allowed values"}],
!1;var a=D===t}else var a=!0;if(a){if(e.sessionsKnown!==void 0){let D=e.sessionsKnown,k=t;if(!(typeof D=="number"&&!(D%1)&&
!isNaN(D)&&isFinite(D)))return B.errors=[{instancePath:r+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===k&&typeof D=="number"&&isFinite(D)){if(D>1e9||isNaN(
D))return B.errors=[{instancePath:r+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(D<0||isNaN(D))return B.errors=[{instancePath:r+"/sess\
ionsKnown",schemaPath:"#/properties/sessionsKnown/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}var a=k===t}else var a=!0;if(a){if(e.confidence!==void 0){let k=e.confidence,b=t;if(t===b)if(typeof k==
"number"&&isFinite(k)){if(k>1||isNaN(k))return B.errors=[{instancePath:r+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(k<.5||isNaN(k))return B.errors=
[{instancePath:r+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:.5},
message:"must be >= 0.5"}],!1}else return B.errors=[{instancePath:r+"/confidence",schemaPath:"#/properties/confidence/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=b===t}else var a=!0;if(a){if(e.revision!==
void 0){let b=e.revision,w=t;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return B.errors=[{instancePath:r+"\
/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(t===w&&typeof b=="number"&&isFinite(b)){if(b>9e15||isNaN(b))return B.errors=[{instancePath:r+"/revision",schemaPath:"\
#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e15},message:"must be <= 900000000000000\
0"}],!1;if(b<0||isNaN(b))return B.errors=[{instancePath:r+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=w===t}else var a=!0;if(a)if(e.spread!==void 0){
let b=t;ee(e.spread,{instancePath:r+"/spread",parentData:e,parentDataProperty:"spread",rootData:l,dynamicAnchors:h})||(s=
s===null?ee.errors:s.concat(ee.errors),t=s.length);var a=b===t}else var a=!0}}}}}}}}}}}}}}}}}}else return B.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=s,t===0}B.evaluated=
{props:{name:!0,fixedSeconds:!0,setupSeconds:!0,secondSetupSeconds:!0,restExtraSeconds:!0,switchSeconds:!0,farSwitchSeconds:!0,
supersetRoundRestSeconds:!0,blockSwitchSeconds:!0,blockRoundRestSeconds:!0,f:!0,g:!0,kappa:!0,effects:!0,from:!0,sessionsKnown:!0,
confidence:!0,revision:!0,spread:!0},dynamicProps:!1,dynamicItems:!1};function me(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(typeof e=="string"){if(L(e)>256)return me.errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(L(e)<1)return me.errors=[{instancePath:r,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return me.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return me.
errors=s,t===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.exclude===void 0&&(o="exclude")||e.keep===
void 0&&(o="keep"))return Xe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.exclude!==void 0){let i=e.exclude,n=t;if(t===n)if(Array.isArray(
i)){if(i.length>100)return Xe.errors=[{instancePath:r+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"max\
Items",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var a=!0;let y=i.length;for(let d=0;d<y;d++){
let f=t;me(i[d],{instancePath:r+"/exclude/"+d,parentData:i,parentDataProperty:d,rootData:l,dynamicAnchors:h})||(s=s===null?
me.errors:s.concat(me.errors),t=s.length);var a=f===t;if(!a)break}}}else return Xe.errors=[{instancePath:r+"/exclude",schemaPath:"\
#/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=n===t}else var u=!0;if(u)
if(e.keep!==void 0){let i=e.keep,n=t;if(t===n)if(Array.isArray(i)){if(i.length>100)return Xe.errors=[{instancePath:r+"/k\
eep",schemaPath:"#/properties/keep/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 \
items"}],!1;{var p=!0;let y=i.length;for(let d=0;d<y;d++){let f=t;me(i[d],{instancePath:r+"/keep/"+d,parentData:i,parentDataProperty:d,
rootData:l,dynamicAnchors:h})||(s=s===null?me.errors:s.concat(me.errors),t=s.length);var p=f===t;if(!p)break}}}else return Xe.
errors=[{instancePath:r+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var u=n===t}else var u=!0}else return Xe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Xe.errors=s,t===0}Xe.evaluated={props:{exclude:!0,keep:!0},dynamicProps:!1,
dynamicItems:!1};function be(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){if(e.sessionIds!==void 0){let i=e.sessionIds,n=t;if(t===n)if(Array.isArray(i)){if(i.length>
2184)return be.errors=[{instancePath:r+"/sessionIds",schemaPath:"#/properties/sessionIds/maxItems",keyword:"maxItems",params:{
limit:2184},message:"must NOT have more than 2184 items"}],!1;{var a=!0;let y=i.length;for(let d=0;d<y;d++){let f=t;me(i[d],
{instancePath:r+"/sessionIds/"+d,parentData:i,parentDataProperty:d,rootData:l,dynamicAnchors:h})||(s=s===null?me.errors:
s.concat(me.errors),t=s.length);var a=f===t;if(!a)break}}}else return be.errors=[{instancePath:r+"/sessionIds",schemaPath:"\
#/properties/sessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=n===t}else var p=!0;
if(p){if(e.days!==void 0){let n=e.days,c=t;if(t===c)if(Array.isArray(n)){if(n.length>7)return be.errors=[{instancePath:r+
"/days",schemaPath:"#/properties/days/maxItems",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 i\
tems"}],!1;{var u=!0;let d=n.length;for(let f=0;f<d;f++){let g=n[f],P=t;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return be.errors=[{instancePath:r+"/days/"+f,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===P&&typeof g=="number"&&isFinite(g)){if(g>7||isNaN(g))return be.errors=[{
instancePath:r+"/days/"+f,schemaPath:"#/properties/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(g<1||isNaN(g))return be.errors=[{instancePath:r+"/days/"+f,schemaPath:"#/properties/days/\
items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var u=P===t;if(!u)break}}}else
return be.errors=[{instancePath:r+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var p=c===t}else var p=!0;if(p)if(e.weeks!==void 0){let n=e.weeks,c=t;if(t===c)if(Array.isArray(n)){
if(n.length>104)return be.errors=[{instancePath:r+"/weeks",schemaPath:"#/properties/weeks/maxItems",keyword:"maxItems",params:{
limit:104},message:"must NOT have more than 104 items"}],!1;{var o=!0;let d=n.length;for(let f=0;f<d;f++){let g=n[f],P=t;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return be.errors=[{instancePath:r+"/weeks/"+f,schemaPath:"#/pro\
perties/weeks/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===P&&typeof g=="num\
ber"&&isFinite(g)){if(g>104||isNaN(g))return be.errors=[{instancePath:r+"/weeks/"+f,schemaPath:"#/properties/weeks/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:104},message:"must be <= 104"}],!1;if(g<1||isNaN(g))return be.
errors=[{instancePath:r+"/weeks/"+f,schemaPath:"#/properties/weeks/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var o=P===t;if(!o)break}}}else return be.errors=[{instancePath:r+"/weeks",schemaPath:"\
#/properties/weeks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=c===t}else var p=!0}}else
return be.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=s,t===0}be.evaluated={props:{sessionIds:!0,days:!0,weeks:!0},dynamicProps:!1,dynamicItems:!1};function _e(e,{
instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=_e.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let p;if(e.minutes===void 0&&(p="minutes"))return _e.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.dayOfWeek!==void 0){let u=e.dayOfWeek,
o=t;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return _e.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===o&&typeof u=="\
number"&&isFinite(u)){if(u>7||isNaN(u))return _e.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(u<1||isNaN(u))return _e.errors=
[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=o===t}else var a=!0;if(a){if(e.sessionId!==void 0){let o=t;me(e.sessionId,{instancePath:r+
"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:h})||(s=s===null?me.errors:s.concat(me.
errors),t=s.length);var a=o===t}else var a=!0;if(a)if(e.minutes!==void 0){let o=e.minutes,i=t;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return _e.errors=[{instancePath:r+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===i&&typeof o=="number"&&isFinite(o)){if(o>180||isNaN(
o))return _e.errors=[{instancePath:r+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(o<15||isNaN(o))return _e.errors=[{instancePath:r+"/minutes",schemaPath:"\
#/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=i===
t}else var a=!0}}else return _e.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return _e.errors=s,t===0}_e.evaluated={props:{dayOfWeek:!0,sessionId:!0,minutes:!0},dynamicProps:!1,
dynamicItems:!1};function tt(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=tt.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.exerciseId===void 0&&(p="exerciseId")||e.sets===void 0&&(p="sets"))return tt.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;if(e.exerciseId!==void 0){let u=t;me(e.exerciseId,{instancePath:r+"/exerciseId",parentData:e,parentDataProperty:"\
exerciseId",rootData:l,dynamicAnchors:h})||(s=s===null?me.errors:s.concat(me.errors),t=s.length);var a=u===t}else var a=!0;
if(a)if(e.sets!==void 0){let u=e.sets,o=t;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return tt.errors=[{instancePath:r+
"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===
o&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return tt.errors=[{instancePath:r+"/sets",schemaPath:"#/propertie\
s/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(u<0||isNaN(u))return tt.
errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=o===t}else var a=!0}else return tt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return tt.errors=s,t===0}tt.evaluated={props:{exerciseId:!0,sets:!0},
dynamicProps:!1,dynamicItems:!1};function je(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let o;if(e.elapsedSeconds===void 0&&(o="elapsedSeconds")||e.done===void 0&&(o="done")||e.doneSessionIds===
void 0&&(o="doneSessionIds"))return je.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.sessionId!==void 0){let i=t;me(e.sessionId,{instancePath:r+"/ses\
sionId",parentData:e,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:h})||(s=s===null?me.errors:s.concat(me.errors),
t=s.length);var a=i===t}else var a=!0;if(a){if(e.elapsedSeconds!==void 0){let n=e.elapsedSeconds,c=t;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return je.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elaps\
edSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof n=="number"&&isFinite(
n)){if(n>86400||isNaN(n))return je.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(n<0||isNaN(n))return je.
errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=c===t}else var a=!0;if(a){if(e.done!==void 0){let c=e.done,y=t;if(t===y)if(Array.
isArray(c)){if(c.length>100)return je.errors=[{instancePath:r+"/done",schemaPath:"#/properties/done/maxItems",keyword:"m\
axItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var p=!0;let f=c.length;for(let g=0;g<f;g++){
let P=t;tt(c[g],{instancePath:r+"/done/"+g,parentData:c,parentDataProperty:g,rootData:l,dynamicAnchors:h})||(s=s===null?
tt.errors:s.concat(tt.errors),t=s.length);var p=P===t;if(!p)break}}}else return je.errors=[{instancePath:r+"/done",schemaPath:"\
#/properties/done/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===t}else var a=!0;if(a)
if(e.doneSessionIds!==void 0){let c=e.doneSessionIds,y=t;if(t===y)if(Array.isArray(c)){if(c.length>2184)return je.errors=
[{instancePath:r+"/doneSessionIds",schemaPath:"#/properties/doneSessionIds/maxItems",keyword:"maxItems",params:{limit:2184},
message:"must NOT have more than 2184 items"}],!1;{var u=!0;let f=c.length;for(let g=0;g<f;g++){let P=t;me(c[g],{instancePath:r+
"/doneSessionIds/"+g,parentData:c,parentDataProperty:g,rootData:l,dynamicAnchors:h})||(s=s===null?me.errors:s.concat(me.
errors),t=s.length);var u=P===t;if(!u)break}}}else return je.errors=[{instancePath:r+"/doneSessionIds",schemaPath:"#/pro\
perties/doneSessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===t}else var a=!0}}}else
return je.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return je.errors=s,t===0}je.evaluated={props:{sessionId:!0,elapsedSeconds:!0,done:!0,doneSessionIds:!0},dynamicProps:!1,
dynamicItems:!1};function $(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let i;if(e.coreLiftPolicy===void 0&&(i="coreLiftPolicy")||e.dropSets===void 0&&(i="dropSets")||
e.crowdedGym===void 0&&(i="crowdedGym")||e.supersets===void 0&&(i="supersets")||e.tempo===void 0&&(i="tempo")||e.leastSessionSeconds===
void 0&&(i="leastSessionSeconds")||e.coreMinimumSets===void 0&&(i="coreMinimumSets")||e.coreRestCapSeconds===void 0&&(i=
"coreRestCapSeconds")||e.fallbackRestCapSeconds===void 0&&(i="fallbackRestCapSeconds")||e.accessoryRestCapsSeconds===void 0&&
(i="accessoryRestCapsSeconds")||e.heavyRestCapsSeconds===void 0&&(i="heavyRestCapsSeconds")||e.heavyWarmUpSets===void 0&&
(i="heavyWarmUpSets")||e.otherWarmUpSets===void 0&&(i="otherWarmUpSets")||e.conditioningLeastShare===void 0&&(i="conditi\
oningLeastShare")||e.conditioningMinutesASet===void 0&&(i="conditioningMinutesASet")||e.dropSetSets===void 0&&(i="dropSe\
tSets")||e.antagonistQuality===void 0&&(i="antagonistQuality")||e.supersetQuality===void 0&&(i="supersetQuality")||e.metabolicStressQuality===
void 0&&(i="metabolicStressQuality")||e.equipmentClusterQuality===void 0&&(i="equipmentClusterQuality")||e.coachGroupQuality===
void 0&&(i="coachGroupQuality")||e.dropSetQuality===void 0&&(i="dropSetQuality")||e.shortRestQuality===void 0&&(i="short\
RestQuality")||e.shortRestSeconds===void 0&&(i="shortRestSeconds")||e.fullRestSeconds===void 0&&(i="fullRestSeconds")||e.
secondaryShare===void 0&&(i="secondaryShare")||e.hypertrophyWeight===void 0&&(i="hypertrophyWeight")||e.strengthWeight===
void 0&&(i="strengthWeight")||e.balanceWeight===void 0&&(i="balanceWeight")||e.changeWeight===void 0&&(i="changeWeight"))
return $.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must hav\
e required property '"+i+"'"}],!1;if(e.coreLiftPolicy!==void 0){let n=e.coreLiftPolicy,c=t;if(typeof n!="string")return $.
errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;if(!(n==="fit"||n==="protect"))return $.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"\
#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:Rt.properties.coreLiftPolicy.enum},message:"must \
be equal to one of the allowed values"}],!1;var a=c===t}else var a=!0;if(a){if(e.dropSets!==void 0){let c=t;if(typeof e.
dropSets!="boolean")return $.errors=[{instancePath:r+"/dropSets",schemaPath:"#/properties/dropSets/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===t}else var a=!0;if(a){if(e.crowdedGym!==void 0){let y=t;
if(typeof e.crowdedGym!="boolean")return $.errors=[{instancePath:r+"/crowdedGym",schemaPath:"#/properties/crowdedGym/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===t}else var a=!0;if(a){if(e.supersets!==
void 0){let d=e.supersets,f=t;if(typeof d!="string")return $.errors=[{instancePath:r+"/supersets",schemaPath:"#/properti\
es/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(d==="allow"||d==="none"))return $.
errors=[{instancePath:r+"/supersets",schemaPath:"#/properties/supersets/enum",keyword:"enum",params:{allowedValues:Rt.properties.
supersets.enum},message:"must be equal to one of the allowed values"}],!1;var a=f===t}else var a=!0;if(a){if(e.tempo!==void 0){
let f=t;B(e.tempo,{instancePath:r+"/tempo",parentData:e,parentDataProperty:"tempo",rootData:l,dynamicAnchors:h})||(s=s===
null?B.errors:s.concat(B.errors),t=s.length);var a=f===t}else var a=!0;if(a){if(e.leastSessionSeconds!==void 0){let g=e.
leastSessionSeconds,P=t;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return $.errors=[{instancePath:r+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(t===P&&typeof g=="number"&&isFinite(g)){if(g>3600||isNaN(g))return $.errors=[{instancePath:r+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(g<0||isNaN(g))return $.errors=[{instancePath:r+"/leastSessionSeconds",schemaPath:"#/pr\
operties/leastSessionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=P===
t}else var a=!0;if(a){if(e.coreMinimumSets!==void 0){let P=e.coreMinimumSets,v=t;if(!(typeof P=="number"&&!(P%1)&&!isNaN(
P)&&isFinite(P)))return $.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===v&&typeof P=="number"&&isFinite(P)){if(P>100||isNaN(
P))return $.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(P<1||isNaN(P))return $.errors=[{instancePath:r+"/\
coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=v===t}else var a=!0;if(a){if(e.coreRestCapSeconds!==void 0){let v=e.coreRestCapSeconds,x=t;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return $.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/propertie\
s/coreRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===x&&typeof v=="nu\
mber"&&isFinite(v)){if(v>3600||isNaN(v))return $.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/\
coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(v<0||
isNaN(v))return $.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=x===t}else var a=!0;if(a){if(e.fallbackRestCapSeconds!==
void 0){let x=e.fallbackRestCapSeconds,N=t;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return $.errors=[{instancePath:r+
"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===N&&typeof x=="number"&&isFinite(x)){if(x>3600||isNaN(x))return $.errors=[{instancePath:r+"/\
fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:3600},message:"must be <= 3600"}],!1;if(x<0||isNaN(x))return $.errors=[{instancePath:r+"/fallbackRestCapSeconds",
schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}var a=N===t}else var a=!0;if(a){if(e.accessoryRestCapsSeconds!==void 0){let N=e.accessoryRestCapsSeconds,
S=t;if(t===S)if(Array.isArray(N)){if(N.length>10)return $.errors=[{instancePath:r+"/accessoryRestCapsSeconds",schemaPath:"\
#/properties/accessoryRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10\
 items"}],!1;{var p=!0;let j=N.length;for(let D=0;D<j;D++){let k=N[D],b=t;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return $.errors=[{instancePath:r+"/accessoryRestCapsSeconds/"+D,schemaPath:"#/properties/accessoryRestCapsSeconds/it\
ems/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===b&&typeof k=="number"&&isFinite(k)){
if(k>3600||isNaN(k))return $.errors=[{instancePath:r+"/accessoryRestCapsSeconds/"+D,schemaPath:"#/properties/accessoryRe\
stCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(k<0||
isNaN(k))return $.errors=[{instancePath:r+"/accessoryRestCapsSeconds/"+D,schemaPath:"#/properties/accessoryRestCapsSecon\
ds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var p=b===t;if(!p)break}}}else
return $.errors=[{instancePath:r+"/accessoryRestCapsSeconds",schemaPath:"#/properties/accessoryRestCapsSeconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=S===t}else var a=!0;if(a){if(e.heavyRestCapsSeconds!==void 0){
let S=e.heavyRestCapsSeconds,I=t;if(t===I)if(Array.isArray(S)){if(S.length>10)return $.errors=[{instancePath:r+"/heavyRe\
stCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"mus\
t NOT have more than 10 items"}],!1;{var u=!0;let D=S.length;for(let k=0;k<D;k++){let b=S[k],w=t;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return $.errors=[{instancePath:r+"/heavyRestCapsSeconds/"+k,schemaPath:"#/properties/hea\
vyRestCapsSeconds/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===w&&typeof b==
"number"&&isFinite(b)){if(b>3600||isNaN(b))return $.errors=[{instancePath:r+"/heavyRestCapsSeconds/"+k,schemaPath:"#/pro\
perties/heavyRestCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 36\
00"}],!1;if(b<0||isNaN(b))return $.errors=[{instancePath:r+"/heavyRestCapsSeconds/"+k,schemaPath:"#/properties/heavyRest\
CapsSeconds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var u=w===t;if(!u)
break}}}else return $.errors=[{instancePath:r+"/heavyRestCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=I===t}else var a=!0;if(a){if(e.heavyWarmUpSets!==
void 0){let I=e.heavyWarmUpSets,j=t;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return $.errors=[{instancePath:r+
"/heavyWarmUpSets",schemaPath:"#/properties/heavyWarmUpSets/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(t===j&&typeof I=="number"&&isFinite(I)){if(I>100||isNaN(I))return $.errors=[{instancePath:r+"/heavyWa\
rmUpSets",schemaPath:"#/properties/heavyWarmUpSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"}],!1;if(I<0||isNaN(I))return $.errors=[{instancePath:r+"/heavyWarmUpSets",schemaPath:"#/properties/heavy\
WarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=j===t}else var a=!0;
if(a){if(e.otherWarmUpSets!==void 0){let j=e.otherWarmUpSets,D=t;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))
return $.errors=[{instancePath:r+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===D&&typeof j=="number"&&isFinite(j)){if(j>100||isNaN(j))return $.errors=
[{instancePath:r+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(j<0||isNaN(j))return $.errors=[{instancePath:r+"/otherWarmUpSets",schemaPath:"\
#/properties/otherWarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=D===
t}else var a=!0;if(a){if(e.conditioningLeastShare!==void 0){let D=e.conditioningLeastShare,k=t;if(t===k)if(typeof D=="nu\
mber"&&isFinite(D)){if(D>1||isNaN(D))return $.errors=[{instancePath:r+"/conditioningLeastShare",schemaPath:"#/properties\
/conditioningLeastShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(D<0||
isNaN(D))return $.errors=[{instancePath:r+"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:r+
"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=k===t}else var a=!0;if(a){if(e.conditioningMinutesASet!==void 0){let k=e.conditioningMinutesASet,
b=t;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return $.errors=[{instancePath:r+"/conditioningMinutesASet",
schemaPath:"#/properties/conditioningMinutesASet/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(t===b&&typeof k=="number"&&isFinite(k)){if(k>1e3||isNaN(k))return $.errors=[{instancePath:r+"/conditioningMinutesA\
Set",schemaPath:"#/properties/conditioningMinutesASet/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(k<1||isNaN(k))return $.errors=[{instancePath:r+"/conditioningMinutesASet",schemaPath:"#/propert\
ies/conditioningMinutesASet/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=b===
t}else var a=!0;if(a){if(e.dropSetSets!==void 0){let b=e.dropSetSets,w=t;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return $.errors=[{instancePath:r+"/dropSetSets",schemaPath:"#/properties/dropSetSets/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===w&&typeof b=="number"&&isFinite(b)){if(b>100||isNaN(b))return $.errors=[
{instancePath:r+"/dropSetSets",schemaPath:"#/properties/dropSetSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(b<1||isNaN(b))return $.errors=[{instancePath:r+"/dropSetSets",schemaPath:"#/properties/\
dropSetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=w===t}else var a=!0;
if(a){if(e.antagonistQuality!==void 0){let w=e.antagonistQuality,F=t;if(t===F)if(typeof w=="number"&&isFinite(w)){if(w>10||
isNaN(w))return $.errors=[{instancePath:r+"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(w<0||isNaN(w))return $.errors=[{instancePath:r+
"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return $.errors=[{instancePath:r+"/antagonistQuality",schemaPath:"#/properties/antagoni\
stQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=F===t}else var a=!0;if(a){if(e.
supersetQuality!==void 0){let F=e.supersetQuality,C=t;if(t===C)if(typeof F=="number"&&isFinite(F)){if(F>10||isNaN(F))return $.
errors=[{instancePath:r+"/supersetQuality",schemaPath:"#/properties/supersetQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(F<0||isNaN(F))return $.errors=[{instancePath:r+"/supersetQuality",schemaPath:"\
#/properties/supersetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return $.errors=[{instancePath:r+"/supersetQuality",schemaPath:"#/properties/supersetQuality/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=C===t}else var a=!0;if(a){if(e.metabolicStressQuality!==void 0){let C=e.
metabolicStressQuality,T=t;if(t===T)if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C))return $.errors=[{instancePath:r+
"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(C<0||isNaN(C))return $.errors=[{instancePath:r+"/metabolicStressQuality",schemaPath:"\
#/properties/metabolicStressQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return $.errors=[{instancePath:r+"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=T===t}else var a=!0;if(a){if(e.equipmentClusterQuality!==
void 0){let T=e.equipmentClusterQuality,Q=t;if(t===Q)if(typeof T=="number"&&isFinite(T)){if(T>10||isNaN(T))return $.errors=
[{instancePath:r+"/equipmentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(T<0||isNaN(T))return $.errors=[{instancePath:r+"/equip\
mentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:r+"/equipmentClusterQuality",schemaPath:"#/prop\
erties/equipmentClusterQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=Q===t}else
var a=!0;if(a){if(e.coachGroupQuality!==void 0){let Q=e.coachGroupQuality,K=t;if(t===K)if(typeof Q=="number"&&isFinite(Q)){
if(Q>10||isNaN(Q))return $.errors=[{instancePath:r+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(Q<0||isNaN(Q))return $.errors=[{
instancePath:r+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:r+"/coachGroupQuality",schemaPath:"#/proper\
ties/coachGroupQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=K===t}else var a=!0;
if(a){if(e.dropSetQuality!==void 0){let K=e.dropSetQuality,M=t;if(t===M)if(typeof K=="number"&&isFinite(K)){if(K>10||isNaN(
K))return $.errors=[{instancePath:r+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(K<0||isNaN(K))return $.errors=[{instancePath:r+"/dropS\
etQuality",schemaPath:"#/properties/dropSetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return $.errors=[{instancePath:r+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=M===t}else var a=!0;if(a){if(e.shortRestQuality!==
void 0){let M=e.shortRestQuality,W=t;if(t===W)if(typeof M=="number"&&isFinite(M)){if(M>10||isNaN(M))return $.errors=[{instancePath:r+
"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"}],!1;if(M<0||isNaN(M))return $.errors=[{instancePath:r+"/shortRestQuality",schemaPath:"#/propert\
ies/shortRestQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.
errors=[{instancePath:r+"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var a=W===t}else var a=!0;if(a){if(e.shortRestSeconds!==void 0){let W=e.shortRestSeconds,
O=t;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return $.errors=[{instancePath:r+"/shortRestSeconds",schemaPath:"\
#/properties/shortRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===O&&typeof W==
"number"&&isFinite(W)){if(W>3600||isNaN(W))return $.errors=[{instancePath:r+"/shortRestSeconds",schemaPath:"#/properties\
/shortRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(W<0||
isNaN(W))return $.errors=[{instancePath:r+"/shortRestSeconds",schemaPath:"#/properties/shortRestSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=O===t}else var a=!0;if(a){if(e.fullRestSeconds!==
void 0){let O=e.fullRestSeconds,X=t;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return $.errors=[{instancePath:r+
"/fullRestSeconds",schemaPath:"#/properties/fullRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(t===X&&typeof O=="number"&&isFinite(O)){if(O>3600||isNaN(O))return $.errors=[{instancePath:r+"/fullRe\
stSeconds",schemaPath:"#/properties/fullRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(O<0||isNaN(O))return $.errors=[{instancePath:r+"/fullRestSeconds",schemaPath:"#/properties/full\
RestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=X===t}else var a=!0;
if(a){if(e.secondaryShare!==void 0){let X=e.secondaryShare,te=t;if(t===te)if(typeof X=="number"&&isFinite(X)){if(X>10||isNaN(
X))return $.errors=[{instancePath:r+"/secondaryShare",schemaPath:"#/properties/secondaryShare/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(X<0||isNaN(X))return $.errors=[{instancePath:r+"/secon\
daryShare",schemaPath:"#/properties/secondaryShare/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return $.errors=[{instancePath:r+"/secondaryShare",schemaPath:"#/properties/secondaryShare/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=te===t}else var a=!0;if(a){if(e.hypertrophyWeight!==
void 0){let te=e.hypertrophyWeight,se=t;if(t===se)if(typeof te=="number"&&isFinite(te)){if(te>10||isNaN(te))return $.errors=
[{instancePath:r+"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(te<0||isNaN(te))return $.errors=[{instancePath:r+"/hypertrophyWeight",schemaPath:"\
#/properties/hypertrophyWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return $.errors=[{instancePath:r+"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=se===t}else var a=!0;if(a){if(e.strengthWeight!==void 0){let se=e.strengthWeight,
he=t;if(t===he)if(typeof se=="number"&&isFinite(se)){if(se>10||isNaN(se))return $.errors=[{instancePath:r+"/strengthWeig\
ht",schemaPath:"#/properties/strengthWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must b\
e <= 10"}],!1;if(se<0||isNaN(se))return $.errors=[{instancePath:r+"/strengthWeight",schemaPath:"#/properties/strengthWei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:r+
"/strengthWeight",schemaPath:"#/properties/strengthWeight/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"}],!1;var a=he===t}else var a=!0;if(a){if(e.balanceWeight!==void 0){let he=e.balanceWeight,ve=t;if(t===ve)if(typeof he==
"number"&&isFinite(he)){if(he>10||isNaN(he))return $.errors=[{instancePath:r+"/balanceWeight",schemaPath:"#/properties/b\
alanceWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(he<0||isNaN(he))
return $.errors=[{instancePath:r+"/balanceWeight",schemaPath:"#/properties/balanceWeight/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:r+"/balanceWeight",schemaPath:"\
#/properties/balanceWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=ve===t}else var a=!0;
if(a){if(e.changeWeight!==void 0){let ve=e.changeWeight,Me=t;if(t===Me)if(typeof ve=="number"&&isFinite(ve)){if(ve>10||isNaN(
ve))return $.errors=[{instancePath:r+"/changeWeight",schemaPath:"#/properties/changeWeight/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(ve<0||isNaN(ve))return $.errors=[{instancePath:r+"/changeWeigh\
t",schemaPath:"#/properties/changeWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return $.errors=[{instancePath:r+"/changeWeight",schemaPath:"#/properties/changeWeight/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var a=Me===t}else var a=!0;if(a){if(e.preferences!==void 0){let Me=t;
Xe(e.preferences,{instancePath:r+"/preferences",parentData:e,parentDataProperty:"preferences",rootData:l,dynamicAnchors:h})||
(s=s===null?Xe.errors:s.concat(Xe.errors),t=s.length);var a=Me===t}else var a=!0;if(a){if(e.scope!==void 0){let kt=t;be(
e.scope,{instancePath:r+"/scope",parentData:e,parentDataProperty:"scope",rootData:l,dynamicAnchors:h})||(s=s===null?be.errors:
s.concat(be.errors),t=s.length);var a=kt===t}else var a=!0;if(a){if(e.targets!==void 0){let pt=e.targets,nt=t;if(t===nt)
if(Array.isArray(pt)){if(pt.length>2184)return $.errors=[{instancePath:r+"/targets",schemaPath:"#/properties/targets/max\
Items",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var o=!0;let Wt=pt.length;
for(let ht=0;ht<Wt;ht++){let ft=t;_e(pt[ht],{instancePath:r+"/targets/"+ht,parentData:pt,parentDataProperty:ht,rootData:l,
dynamicAnchors:h})||(s=s===null?_e.errors:s.concat(_e.errors),t=s.length);var o=ft===t;if(!o)break}}}else return $.errors=
[{instancePath:r+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var a=nt===t}else var a=!0;if(a)if(e.progress!==void 0){let pt=t;je(e.progress,{instancePath:r+"/progress",
parentData:e,parentDataProperty:"progress",rootData:l,dynamicAnchors:h})||(s=s===null?je.errors:s.concat(je.errors),t=s.
length);var a=pt===t}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:r,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=s,t===0}$.evaluated={props:{coreLiftPolicy:!0,
dropSets:!0,crowdedGym:!0,supersets:!0,tempo:!0,leastSessionSeconds:!0,coreMinimumSets:!0,coreRestCapSeconds:!0,fallbackRestCapSeconds:!0,
accessoryRestCapsSeconds:!0,heavyRestCapsSeconds:!0,heavyWarmUpSets:!0,otherWarmUpSets:!0,conditioningLeastShare:!0,conditioningMinutesASet:!0,
dropSetSets:!0,antagonistQuality:!0,supersetQuality:!0,metabolicStressQuality:!0,equipmentClusterQuality:!0,coachGroupQuality:!0,
dropSetQuality:!0,shortRestQuality:!0,shortRestSeconds:!0,fullRestSeconds:!0,secondaryShare:!0,hypertrophyWeight:!0,strengthWeight:!0,
balanceWeight:!0,changeWeight:!0,preferences:!0,scope:!0,targets:!0,progress:!0},dynamicProps:!1,dynamicItems:!1};function ke(e,{
instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=ke.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let p;if(e.tempo===void 0&&(p="tempo")||e.stimulusRetained===void 0&&(p="stimulusRetained")||e.coreProtection===void 0&&
(p="coreProtection"))return ke.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.tempo!==void 0){let u=e.tempo,o=t;if(t===o)if(typeof u=="string"){
if(L(u)>32)return ke.errors=[{instancePath:r+"/tempo",schemaPath:"#/properties/tempo/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1;if(L(u)<1)return ke.errors=[{instancePath:r+"/tempo",schemaPath:"\
#/properties/tempo/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ke.errors=[{instancePath:r+"/tempo",schemaPath:"#/properties/tempo/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=o===t}else var a=!0;if(a){if(e.stimulusRetained!==void 0){let o=e.stimulusRetained,i=t;if(t===
i)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return ke.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"\
#/properties/stimulusRetained/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(o<
0||isNaN(o))return ke.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ke.errors=[{instancePath:r+"/stimulusR\
etained",schemaPath:"#/properties/stimulusRetained/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var a=i===t}else var a=!0;if(a){if(e.coreProtection!==void 0){let i=e.coreProtection,n=t;if(t===n)if(i&&typeof i=="ob\
ject"&&!Array.isArray(i)){let y;if(i.level===void 0&&(y="level"))return ke.errors=[{instancePath:r+"/coreProtection",schemaPath:"\
#/properties/coreProtection/required",keyword:"required",params:{missingProperty:y},message:"must have required property\
 '"+y+"'"}],!1;i.level!==void 0&&(Ce(i.level,{instancePath:r+"/coreProtection/level",parentData:i,parentDataProperty:"le\
vel",rootData:l,dynamicAnchors:h})||(s=s===null?Ce.errors:s.concat(Ce.errors),t=s.length))}else return ke.errors=[{instancePath:r+
"/coreProtection",schemaPath:"#/properties/coreProtection/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var a=n===t}else var a=!0;if(a)if(e.minimumMinutes!==void 0){let i=e.minimumMinutes,n=t;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ke.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimu\
mMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===n&&typeof i=="number"&&isFinite(
i)){if(i>1e12||isNaN(i))return ke.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(i<1||isNaN(i))return ke.
errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var a=n===t}else var a=!0}}}else return ke.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=s,t===0}ke.evaluated={props:{
tempo:!0,stimulusRetained:!0,coreProtection:!0,minimumMinutes:!0},dynamicProps:!1,dynamicItems:!1};function V(e,{instancePath:r="",
parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=V.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let c;if(e.eventId===
void 0&&(c="eventId")||e.requestEventId===void 0&&(c="requestEventId")||e.userId===void 0&&(c="userId")||e.jobId===void 0&&
(c="jobId")||e.planId===void 0&&(c="planId")||e.timestamp===void 0&&(c="timestamp")||e.planSource===void 0&&(c="planSour\
ce")||e.targetMinutes===void 0&&(c="targetMinutes")||e.originalDurationSeconds===void 0&&(c="originalDurationSeconds")||
e.compressedDurationSeconds===void 0&&(c="compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&(c="meetsTimeCons\
traint")||e.strategy===void 0&&(c="strategy")||e.stimulusRetained===void 0&&(c="stimulusRetained")||e.coreProtection===void 0&&
(c="coreProtection")||e.sessions===void 0&&(c="sessions")||e.optimality===void 0&&(c="optimality")||e.assumptions===void 0&&
(c="assumptions")||e.policy===void 0&&(c="policy")||e.engineVersion===void 0&&(c="engineVersion"))return V.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;
if(e.eventId!==void 0){let y=e.eventId,d=t;if(t===d)if(typeof y=="string"){if(L(y)>256)return V.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have mor\
e than 256 characters"}],!1;if(L(y)<1)return V.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:r+
"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===
t}else var a=!0;if(a){if(e.requestEventId!==void 0){let d=e.requestEventId,f=t;if(t===f)if(typeof d=="string"){if(L(d)>256)
return V.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(L(d)<1)return V.errors=[{instancePath:r+"/re\
questEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requ\
estEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===t}else var a=!0;if(a){if(e.
userId!==void 0){let f=e.userId,g=t;if(t===g)if(typeof f=="string"){if(L(f)>256)return V.errors=[{instancePath:r+"/userI\
d",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 25\
6 characters"}],!1;if(L(f)<1)return V.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:r+"\
/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===
t}else var a=!0;if(a){if(e.jobId!==void 0){let g=e.jobId,P=t;if(t===P)if(typeof g=="string"){if(L(g)>256)return V.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(L(g)<1)return V.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=
[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=P===t}else var a=!0;if(a){if(e.planId!==void 0){let P=e.planId,v=t;if(t===v)if(typeof P=="string"){if(L(
P)>10200)return V.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{
limit:10200},message:"must NOT have more than 10200 characters"}],!1;if(L(P)<1)return V.errors=[{instancePath:r+"/planId",
schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return V.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=v===t}else var a=!0;if(a){if(e.timestamp!==void 0){let v=e.timestamp,
x=t;if(t===x)if(typeof v=="number"&&isFinite(v)){if(v>864e13||isNaN(v))return V.errors=[{instancePath:r+"/timestamp",schemaPath:"\
#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 864000000000\
0000"}],!1;if(v<0||isNaN(v))return V.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return V.errors=[{instancePath:r+"/timestamp",
schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=x===t}else
var a=!0;if(a){if(e.planSource!==void 0){let x=e.planSource,N=t;if(typeof x!="string")return V.errors=[{instancePath:r+"\
/planSource",schemaPath:"#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(x==="inline"||x==="stored"||x==="generated"))return V.errors=[{instancePath:r+"/planSource",schemaPath:"#/proper\
ties/planSource/enum",keyword:"enum",params:{allowedValues:It.properties.planSource.enum},message:"must be equal to one \
of the allowed values"}],!1;var a=N===t}else var a=!0;if(a){if(e.targetMinutes!==void 0){let N=e.targetMinutes,S=t;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return V.errors=[{instancePath:r+"/targetMinutes",schemaPath:"#/properties/tar\
getMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===S&&typeof N=="number"&&isFinite(
N)){if(N>180||isNaN(N))return V.errors=[{instancePath:r+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",
keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(N<15||isNaN(N))return V.errors=[{instancePath:r+
"/targetMinutes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var a=S===t}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){let S=t;G(e.originalDurationSeconds,
{instancePath:r+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:h})||
(s=s===null?G.errors:s.concat(G.errors),t=s.length);var a=S===t}else var a=!0;if(a){if(e.compressedDurationSeconds!==void 0){
let I=t;G(e.compressedDurationSeconds,{instancePath:r+"/compressedDurationSeconds",parentData:e,parentDataProperty:"comp\
ressedDurationSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?G.errors:s.concat(G.errors),t=s.length);var a=I===t}else
var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){let j=t;if(typeof e.meetsTimeConstraint!="boolean")return V.errors=[{instancePath:r+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=j===t}else var a=!0;if(a){if(e.shortfallSeconds!==void 0){let D=e.shortfallSeconds,k=t;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return V.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===k&&typeof D=="number"&&
isFinite(D)){if(D>1e13||isNaN(D))return V.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(D<1||
isNaN(D))return V.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=k===t}else var a=!0;if(a){if(e.minimumMinutes!==
void 0){let k=e.minimumMinutes,b=t;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return V.errors=[{instancePath:r+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(t===b&&typeof k=="number"&&isFinite(k)){if(k>1e12||isNaN(k))return V.errors=[{instancePath:r+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(k<1||isNaN(k))return V.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=b===t}else
var a=!0;if(a){if(e.strategy!==void 0){let b=e.strategy,w=t;if(typeof b!="string")return V.errors=[{instancePath:r+"/str\
ategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(b===
"core_only"||b==="core_plus_accessory"||b==="core_plus_superset"||b==="core_plus_block"||b==="core_plus_block_and_supers\
et"))return V.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:It.
properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var a=w===t}else var a=!0;if(a){if(e.
stimulusRetained!==void 0){let w=e.stimulusRetained,F=t;if(t===F)if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w))return V.
errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(w<0||isNaN(w))return V.errors=[{instancePath:r+"/stimulusRetaine\
d",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1}else return V.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var a=F===t}else var a=!0;if(a){if(e.coreProtection!==void 0){
let F=e.coreProtection,C=t;if(t===C)if(F&&typeof F=="object"&&!Array.isArray(F)){let Q;if(F.level===void 0&&(Q="level")||
F.kept===void 0&&(Q="kept")||F.programmed===void 0&&(Q="programmed"))return V.errors=[{instancePath:r+"/coreProtection",
schemaPath:"#/properties/coreProtection/required",keyword:"required",params:{missingProperty:Q},message:"must have requi\
red property '"+Q+"'"}],!1;if(F.level!==void 0){let K=t;Ce(F.level,{instancePath:r+"/coreProtection/level",parentData:F,
parentDataProperty:"level",rootData:l,dynamicAnchors:h})||(s=s===null?Ce.errors:s.concat(Ce.errors),t=s.length);var p=K===
t}else var p=!0;if(p){if(F.kept!==void 0){let M=F.kept,W=t;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return V.
errors=[{instancePath:r+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(t===W&&typeof M=="number"&&isFinite(M)){if(M>1e13||isNaN(M))
return V.errors=[{instancePath:r+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(M<0||isNaN(M))return V.
errors=[{instancePath:r+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var p=W===t}else var p=!0;if(p)if(F.programmed!==void 0){
let M=F.programmed,W=t;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return V.errors=[{instancePath:r+"/coreP\
rotection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(t===W&&typeof M=="number"&&isFinite(M)){if(M>1e13||isNaN(M))return V.errors=[
{instancePath:r+"/coreProtection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(M<0||isNaN(M))return V.errors=[
{instancePath:r+"/coreProtection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var p=W===t}else var p=!0}}else return V.errors=[{
instancePath:r+"/coreProtection",schemaPath:"#/properties/coreProtection/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=C===t}else var a=!0;if(a){if(e.sessions!==void 0){let C=e.sessions,T=t;if(t===T)if(Array.isArray(
C)){if(C.length>2184)return V.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"m\
axItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var u=!0;let K=C.length;for(let M=0;M<K;M++){
let W=t;Z(C[M],{instancePath:r+"/sessions/"+M,parentData:C,parentDataProperty:M,rootData:l,dynamicAnchors:h})||(s=s===null?
Z.errors:s.concat(Z.errors),t=s.length);var u=W===t;if(!u)break}}}else return V.errors=[{instancePath:r+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=T===t}else var a=!0;
if(a){if(e.optimality!==void 0){let T=e.optimality,Q=t;if(t===Q)if(Array.isArray(T)){if(T.length>104)return V.errors=[{instancePath:r+
"/optimality",schemaPath:"#/properties/optimality/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have\
 more than 104 items"}],!1;{var o=!0;let M=T.length;for(let W=0;W<M;W++){let O=t;ce(T[W],{instancePath:r+"/optimality/"+
W,parentData:T,parentDataProperty:W,rootData:l,dynamicAnchors:h})||(s=s===null?ce.errors:s.concat(ce.errors),t=s.length);
var o=O===t;if(!o)break}}}else return V.errors=[{instancePath:r+"/optimality",schemaPath:"#/properties/optimality/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=Q===t}else var a=!0;if(a){if(e.assumptions!==void 0){
let Q=e.assumptions,K=t;if(t===K)if(Array.isArray(Q)){if(Q.length>1e6)return V.errors=[{instancePath:r+"/assumptions",schemaPath:"\
#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],
!1;{var i=!0;let W=Q.length;for(let O=0;O<W;O++){let X=t;Se(Q[O],{instancePath:r+"/assumptions/"+O,parentData:Q,parentDataProperty:O,
rootData:l,dynamicAnchors:h})||(s=s===null?Se.errors:s.concat(Se.errors),t=s.length);var i=X===t;if(!i)break}}}else return V.
errors=[{instancePath:r+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=K===t}else var a=!0;if(a){if(e.policy!==void 0){let K=t;$(e.policy,{instancePath:r+"/policy",parentData:e,
parentDataProperty:"policy",rootData:l,dynamicAnchors:h})||(s=s===null?$.errors:s.concat($.errors),t=s.length);var a=K===
t}else var a=!0;if(a){if(e.engineVersion!==void 0){let M=e.engineVersion,W=t;if(t===W)if(typeof M=="string"){if(L(M)>64)
return V.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/properties/engineVersion/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(L(M)<1)return V.errors=[{instancePath:r+"/engi\
neVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return V.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/properties/engineVer\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=W===t}else var a=!0;if(a)if(e.alternatives!==
void 0){let M=e.alternatives,W=t;if(t===W)if(Array.isArray(M)){if(M.length>10)return V.errors=[{instancePath:r+"/alterna\
tives",schemaPath:"#/properties/alternatives/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more \
than 10 items"}],!1;{var n=!0;let X=M.length;for(let te=0;te<X;te++){let se=t;ke(M[te],{instancePath:r+"/alternatives/"+
te,parentData:M,parentDataProperty:te,rootData:l,dynamicAnchors:h})||(s=s===null?ke.errors:s.concat(ke.errors),t=s.length);
var n=se===t;if(!n)break}}}else return V.errors=[{instancePath:r+"/alternatives",schemaPath:"#/properties/alternatives/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=W===t}else var a=!0}}}}}}}}}}}}}}}}}}}}}else
return V.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return V.errors=s,t===0}V.evaluated={props:{eventId:!0,requestEventId:!0,userId:!0,jobId:!0,planId:!0,timestamp:!0,planSource:!0,
targetMinutes:!0,originalDurationSeconds:!0,compressedDurationSeconds:!0,meetsTimeConstraint:!0,shortfallSeconds:!0,minimumMinutes:!0,
strategy:!0,stimulusRetained:!0,coreProtection:!0,sessions:!0,optimality:!0,assumptions:!0,policy:!0,engineVersion:!0,alternatives:!0},
dynamicProps:!1,dynamicItems:!1};var Ot=E,xt={type:"object",required:["eventId","requestEventId","userId","jobId","planI\
d","timestamp","planSource","targetMinutes","originalDurationSeconds","compressedDurationSeconds","meetsTimeConstraint",
"strategy","stimulusRetained","coreProtection","sessions","optimality","assumptions","policy","engineVersion"],properties:{
eventId:{type:"string",minLength:1,maxLength:256},requestEventId:{type:"string",minLength:1,maxLength:256},userId:{type:"\
string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:10200},
timestamp:{type:"number",minimum:0,maximum:864e13},planSource:{type:"string",enum:["inline","stored","generated"]},targetMinutes:{
type:"integer",minimum:15,maximum:180},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"\
#/$defs/seconds"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{
type:"integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:["core_only","core_plus_accessory","core_plus_supers\
et","core_plus_block","core_plus_block_and_superset"]},stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{
type:"object",required:["level","kept","programmed"],properties:{level:{$ref:"#/$defs/coreLevel"},kept:{type:"integer",minimum:0,
maximum:1e13},programmed:{type:"integer",minimum:0,maximum:1e13}},additionalProperties:!1},sessions:{type:"array",maxItems:2184,
items:{$ref:"#/$defs/session"}},optimality:{type:"array",maxItems:104,items:{$ref:"#/$defs/optimality"}},assumptions:{type:"\
array",maxItems:1e6,items:{$ref:"#/$defs/assumption"}},policy:{$ref:"#/$defs/policy"},engineVersion:{type:"string",minLength:1,
maxLength:64},alternatives:{type:"array",maxItems:10,items:{$ref:"#/$defs/alternative"}}},$defs:{session:{type:"object",
required:["context","inScope","budgetSeconds","meetsTimeConstraint","usualSeconds","fourInFiveSeconds","coreProtection",
"fallback","segments","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},inScope:{type:"boole\
an"},budgetSeconds:{type:"integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"\
integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},usualSeconds:{$ref:"#/$defs/seco\
nds"},fourInFiveSeconds:{$ref:"#/$defs/seconds"},coreProtection:{$ref:"#/$defs/coreProtection"},fallback:{type:"integer",
minimum:0,maximum:2},segments:{type:"array",maxItems:400,items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},
telemetry:{type:"array",maxItems:401,items:{$ref:"#/$defs/telemetry"}},changes:{type:"array",maxItems:400,items:{$ref:"#\
/$defs/change"}},elapsedSeconds:{type:"integer",minimum:0,maximum:86400}},additionalProperties:!1},context:{type:"object",
required:["sessionId","microcycleId","dayOfWeek","name","originalDurationSeconds","exercises"],properties:{sessionId:{$ref:"\
#/$defs/id"},microcycleId:{$ref:"#/$defs/id"},dayOfWeek:{type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:10200},
originalDurationSeconds:{$ref:"#/$defs/seconds"},exercises:{type:"array",maxItems:400,items:{$ref:"#/$defs/exercise"}},asWritten:{
$ref:"#/$defs/asWritten"}},additionalProperties:!1},exercise:{type:"object",required:["id","name","isCoreLift","primaryM\
uscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds","muscles","facts","factsFrom","isRestStated","keepOr\
der","sets"],properties:{id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boole\
an"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$def\
s/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/s\
econds"},muscles:{$ref:"#/$defs/muscles"},facts:{$ref:"#/$defs/facts"},factsFrom:{type:"string",enum:["plan","catalogue",
"name","unknown"]},groupId:{$ref:"#/$defs/id"},isRestStated:{type:"boolean"},partSeconds:{$ref:"#/$defs/seconds"},keepOrder:{
type:"array",maxItems:200,items:{type:"integer",minimum:1,maximum:200}},sets:{type:"array",minItems:1,maxItems:200,items:{
$ref:"#/$defs/set"}},asWritten:{$ref:"#/$defs/asWritten"}},additionalProperties:!1},set:{type:"object",required:["id","i\
ndex","type","reps","estimatedDurationSeconds","restSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"integer",minimum:1,
maximum:200},type:{$ref:"#/$defs/setType"},reps:{$ref:"#/$defs/reps"},load:{$ref:"#/$defs/text"},effort:{$ref:"#/$defs/t\
ext"},estimatedDurationSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},asWritten:{$ref:"#/$defs/as\
Written"}},additionalProperties:!1},setType:{type:"string",enum:["warm_up","working","back_off","drop","amrap","failure",
"rest_pause","cluster","timed"],"x-open-enum":!0},reps:{anyOf:[{type:"integer",minimum:-1e12,maximum:1e12},{type:"string",
maxLength:10200}]},muscles:{type:"object",required:["primary","secondaries"],properties:{primary:{$ref:"#/$defs/muscle"},
secondaries:{type:"array",maxItems:24,items:{$ref:"#/$defs/muscle"}}},additionalProperties:!1},muscle:{type:"string",minLength:1,
maxLength:10200},facts:{type:"object",properties:{heavy:{type:"boolean"},gripLimited:{type:"boolean"},axialLoad:{type:"b\
oolean"},ballistic:{type:"boolean"},unilateral:{type:"boolean"},timed:{type:"boolean"},conditioning:{type:"boolean"},drill:{
type:"boolean"}},additionalProperties:!1},muscleGroup:{type:"string",enum:["chest","back","shoulders","quadriceps","hams\
trings","glutes","biceps","triceps","core","calves","full-body","other"]},equipment:{type:"string",enum:["barbell","dumb\
bell","kettlebell","machine","cable","bodyweight","band","cardio","other"]},asWritten:{type:"object",additionalProperties:!0},
text:{type:"string",maxLength:10200},segment:{type:"object",required:["id","kind","order","exercises","timing","seconds"],
properties:{id:{$ref:"#/$defs/id"},kind:{$ref:"#/$defs/segmentKind"},order:{type:"integer",minimum:1,maximum:400},exercises:{
type:"array",minItems:1,maxItems:12,items:{$ref:"#/$defs/performedExercise"}},rounds:{type:"integer",minimum:1,maximum:200},
priority:{type:"string",enum:["antagonist","equipment","non_competing"]},rationale:{type:"string",enum:["metabolic_stres\
s","equipment_cluster","coach_defined"]},timing:{$ref:"#/$defs/timing"},seconds:{$ref:"#/$defs/seconds"},done:{type:"boo\
lean"}},additionalProperties:!1},segmentKind:{type:"string",enum:["drill","core_lift","accessory_single","accessory_supe\
rset","accessory_block","coach_group","conditioning","drop_set"],"x-open-enum":!0},performedExercise:{type:"object",required:[
"id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds","sets"],properties:{
id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{
$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{
type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},sets:{type:"array",
minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},isSetUp:{type:"boolean"},restBeforeSeconds:{$ref:"#/$defs/seconds"},
rampSets:{type:"array",minItems:1,maxItems:3,items:{$ref:"#/$defs/rampSet"}}},additionalProperties:!1},timing:{type:"obj\
ect",required:["setupSeconds","workSeconds","restSeconds","totalSeconds"],properties:{setupSeconds:{$ref:"#/$defs/second\
s"},workSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{$ref:"#/$defs/seconds"}},additionalProperties:!1},
coreProtection:{type:"object",required:["level","lifts"],properties:{level:{$ref:"#/$defs/coreLevel"},lifts:{type:"array",
maxItems:400,items:{$ref:"#/$defs/keptLift"}}},additionalProperties:!1},coreLevel:{type:"string",enum:["full","reduced",
"partial"]},keptLift:{type:"object",required:["exerciseId","kept","programmed"],properties:{exerciseId:{$ref:"#/$defs/id"},
kept:{type:"integer",minimum:0,maximum:200},programmed:{type:"integer",minimum:0,maximum:200},postponed:{type:"boolean"}},
additionalProperties:!1},summary:{type:"object",required:["sessionId","originalDurationSeconds","compressedDurationSecon\
ds","durationDeltaSeconds","warmUpSeconds","segmentOrder"],properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{
$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,
maximum:1e13},warmUpSeconds:{$ref:"#/$defs/seconds"},segmentOrder:{type:"array",maxItems:400,items:{$ref:"#/$defs/id"}}},
additionalProperties:!1},telemetry:{type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"\
#/$defs/id"},kind:{type:"string",enum:["drill","core_lift","accessory_single","accessory_superset","accessory_block","co\
ach_group","conditioning","drop_set","session"],"x-open-enum":!0},strategy:{type:"string",minLength:1,maxLength:256},notes:{
type:"string",maxLength:1e3}},additionalProperties:!1},change:{type:"object",required:["exerciseIds","kinds","secondsSav\
ed","stimulusLost","sentence","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:400,items:{$ref:"#/$de\
fs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:10,items:{type:"string",enum:["dropped","\
fewer_sets","shorter_rest","fewer_warm_ups","superset","block","group_broken","drop_set","shortened","postponed"],"x-ope\
n-enum":!0}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},
sentence:{type:"string",minLength:1,maxLength:2e4},reason:{type:"string",minLength:1,maxLength:2e4}},additionalProperties:!1},
optimality:{type:"object",required:["microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{
$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},
gap:{type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,
maximum:1e12},stoppedBy:{type:"string",enum:["nodes","deadline"]}},additionalProperties:!1},assumption:{type:"object",required:[
"path","field","value","because"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},
value:{type:"string",maxLength:10200},because:{type:"string",enum:["default","catalogue","name","loads","text"],"x-open-\
enum":!0},stated:{type:"string",maxLength:10200}},additionalProperties:!1},policy:{type:"object",required:["coreLiftPoli\
cy","dropSets","crowdedGym","supersets","tempo","leastSessionSeconds","coreMinimumSets","coreRestCapSeconds","fallbackRe\
stCapSeconds","accessoryRestCapsSeconds","heavyRestCapsSeconds","heavyWarmUpSets","otherWarmUpSets","conditioningLeastSh\
are","conditioningMinutesASet","dropSetSets","antagonistQuality","supersetQuality","metabolicStressQuality","equipmentCl\
usterQuality","coachGroupQuality","dropSetQuality","shortRestQuality","shortRestSeconds","fullRestSeconds","secondarySha\
re","hypertrophyWeight","strengthWeight","balanceWeight","changeWeight"],properties:{coreLiftPolicy:{type:"string",enum:[
"fit","protect"]},dropSets:{type:"boolean"},crowdedGym:{type:"boolean"},supersets:{type:"string",enum:["allow","none"]},
tempo:{$ref:"#/$defs/tempo"},leastSessionSeconds:{type:"integer",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",
minimum:1,maximum:100},coreRestCapSeconds:{type:"integer",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"integer",
minimum:0,maximum:3600},accessoryRestCapsSeconds:{type:"array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},
heavyRestCapsSeconds:{type:"array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},heavyWarmUpSets:{type:"int\
eger",minimum:0,maximum:100},otherWarmUpSets:{type:"integer",minimum:0,maximum:100},conditioningLeastShare:{type:"number",
minimum:0,maximum:1},conditioningMinutesASet:{type:"integer",minimum:1,maximum:1e3},dropSetSets:{type:"integer",minimum:1,
maximum:100},antagonistQuality:{type:"number",minimum:0,maximum:10},supersetQuality:{type:"number",minimum:0,maximum:10},
metabolicStressQuality:{type:"number",minimum:0,maximum:10},equipmentClusterQuality:{type:"number",minimum:0,maximum:10},
coachGroupQuality:{type:"number",minimum:0,maximum:10},dropSetQuality:{type:"number",minimum:0,maximum:10},shortRestQuality:{
type:"number",minimum:0,maximum:10},shortRestSeconds:{type:"integer",minimum:0,maximum:3600},fullRestSeconds:{type:"inte\
ger",minimum:0,maximum:3600},secondaryShare:{type:"number",minimum:0,maximum:10},hypertrophyWeight:{type:"number",minimum:0,
maximum:10},strengthWeight:{type:"number",minimum:0,maximum:10},balanceWeight:{type:"number",minimum:0,maximum:10},changeWeight:{
type:"number",minimum:0,maximum:10},preferences:{$ref:"#/$defs/preferences"},scope:{$ref:"#/$defs/scope"},targets:{type:"\
array",maxItems:2184,items:{$ref:"#/$defs/target"}},progress:{$ref:"#/$defs/progress"}},additionalProperties:!1},tempo:{
type:"object",required:["name","fixedSeconds","setupSeconds","secondSetupSeconds","restExtraSeconds","switchSeconds","fa\
rSwitchSeconds","supersetRoundRestSeconds","blockSwitchSeconds","blockRoundRestSeconds","f","g","kappa","effects","from",
"sessionsKnown"],properties:{name:{type:"string",minLength:1,maxLength:32},fixedSeconds:{type:"integer",minimum:0,maximum:3600},
setupSeconds:{type:"integer",minimum:0,maximum:3600},secondSetupSeconds:{type:"integer",minimum:0,maximum:3600},restExtraSeconds:{
type:"integer",minimum:0,maximum:3600},switchSeconds:{type:"integer",minimum:0,maximum:3600},farSwitchSeconds:{type:"int\
eger",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"integer",minimum:0,maximum:3600},blockSwitchSeconds:{type:"\
integer",minimum:0,maximum:3600},blockRoundRestSeconds:{type:"integer",minimum:0,maximum:3600},f:{type:"number",exclusiveMinimum:0,
maximum:1e3},g:{type:"number",exclusiveMinimum:0,maximum:1e3},kappa:{type:"number",exclusiveMinimum:0,maximum:1e3},effects:{
type:"object",additionalProperties:{type:"number",minimum:-1,maximum:10}},from:{type:"string",enum:["population","person\
al"]},sessionsKnown:{type:"integer",minimum:0,maximum:1e9},confidence:{type:"number",minimum:.5,maximum:1},revision:{type:"\
integer",minimum:0,maximum:9e15},spread:{$ref:"#/$defs/spread"}},additionalProperties:!1},spread:{type:"object",required:[
"fixed","covariance","exercises","noise","clockSeconds","effect","effects"],properties:{fixed:{type:"number",minimum:-1e3,
maximum:1e3},covariance:{type:"number",minimum:-1e3,maximum:1e3},exercises:{type:"number",minimum:-1e3,maximum:1e3},noise:{
type:"number",minimum:0,maximum:1e3},clockSeconds:{type:"integer",minimum:0,maximum:3600},effect:{type:"number",minimum:0,
maximum:1e3},effects:{type:"object",additionalProperties:{type:"number",minimum:0,maximum:1e3}}},additionalProperties:!1},
alternative:{type:"object",required:["tempo","stimulusRetained","coreProtection"],properties:{tempo:{type:"string",minLength:1,
maxLength:32},stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{type:"object",required:["level"],properties:{
level:{$ref:"#/$defs/coreLevel"}},additionalProperties:!1},minimumMinutes:{type:"integer",minimum:1,maximum:1e12}},additionalProperties:!1},
id:{type:"string",minLength:1,maxLength:10200},seconds:{type:"integer",minimum:0,maximum:1e13},preferences:{type:"object",
required:["exclude","keep"],properties:{exclude:{type:"array",maxItems:100,items:{$ref:"#/$defs/asked"}},keep:{type:"arr\
ay",maxItems:100,items:{$ref:"#/$defs/asked"}}},additionalProperties:!1},asked:{type:"string",minLength:1,maxLength:256},
scope:{type:"object",properties:{sessionIds:{type:"array",maxItems:2184,items:{$ref:"#/$defs/asked"}},days:{type:"array",
maxItems:7,items:{type:"integer",minimum:1,maximum:7}},weeks:{type:"array",maxItems:104,items:{type:"integer",minimum:1,
maximum:104}}},additionalProperties:!1},target:{type:"object",required:["minutes"],properties:{dayOfWeek:{type:"integer",
minimum:1,maximum:7},sessionId:{$ref:"#/$defs/asked"},minutes:{type:"integer",minimum:15,maximum:180}},additionalProperties:!1},
progress:{type:"object",required:["elapsedSeconds","done","doneSessionIds"],properties:{sessionId:{$ref:"#/$defs/asked"},
elapsedSeconds:{type:"integer",minimum:0,maximum:86400},done:{type:"array",maxItems:100,items:{$ref:"#/$defs/doneSets"}},
doneSessionIds:{type:"array",maxItems:2184,items:{$ref:"#/$defs/asked"}}},additionalProperties:!1},doneSets:{type:"objec\
t",required:["exerciseId","sets"],properties:{exerciseId:{$ref:"#/$defs/asked"},sets:{type:"integer",minimum:0,maximum:200}},
additionalProperties:!1},rampSet:{type:"object",required:["reps","load"],properties:{reps:{type:"integer",minimum:1,maximum:20},
load:{type:"string",minLength:1,maxLength:100}},additionalProperties:!1}},additionalProperties:!1},dt=Object.prototype.hasOwnProperty;
function _(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=_.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)))return _.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(t===0&&typeof e=="number"&&isFinite(e)){if(e>1e13||isNaN(e))return _.errors=[{instancePath:r,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(e<0||isNaN(
e))return _.errors=[{instancePath:r,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}return _.errors=s,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Yt={type:"string",enum:["ful\
l","reduced","partial"]};function Ue(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=Ue.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof e!="string"?
(Ue.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"full"||e==="reduced"||e==="partial"?(Ue.errors=s,t===0):(Ue.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Yt.enum},message:"must be equal to one of the allowed values"}],!1)}Ue.evaluated={dynamicProps:!1,
dynamicItems:!1};var Zt={type:"object",required:["context","inScope","budgetSeconds","meetsTimeConstraint","usualSeconds",
"fourInFiveSeconds","coreProtection","fallback","segments","summary","telemetry","changes"],properties:{context:{$ref:"#\
/$defs/context"},inScope:{type:"boolean"},budgetSeconds:{type:"integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"\
boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},
usualSeconds:{$ref:"#/$defs/seconds"},fourInFiveSeconds:{$ref:"#/$defs/seconds"},coreProtection:{$ref:"#/$defs/coreProte\
ction"},fallback:{type:"integer",minimum:0,maximum:2},segments:{type:"array",maxItems:400,items:{$ref:"#/$defs/segment"}},
summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:401,items:{$ref:"#/$defs/telemetry"}},changes:{type:"a\
rray",maxItems:400,items:{$ref:"#/$defs/change"}},elapsedSeconds:{type:"integer",minimum:0,maximum:86400}},additionalProperties:!1};
function z(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=z.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(typeof e=="string"){if(L(e)>10200)
return z.errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT hav\
e more than 10200 characters"}],!1;if(L(e)<1)return z.errors=[{instancePath:r,schemaPath:"#/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return z.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return z.errors=s,t===0}z.evaluated={dynamicProps:!1,
dynamicItems:!1};var Lt={type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","\
equipment","targetRestSeconds","muscles","facts","factsFrom","isRestStated","keepOrder","sets"],properties:{id:{$ref:"#/\
$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$def\
s/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"arr\
ay",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},muscles:{$ref:"#/$defs/muscl\
es"},facts:{$ref:"#/$defs/facts"},factsFrom:{type:"string",enum:["plan","catalogue","name","unknown"]},groupId:{$ref:"#/\
$defs/id"},isRestStated:{type:"boolean"},partSeconds:{$ref:"#/$defs/seconds"},keepOrder:{type:"array",maxItems:200,items:{
type:"integer",minimum:1,maximum:200}},sets:{type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},asWritten:{
$ref:"#/$defs/asWritten"}},additionalProperties:!1},Jt={type:"string",enum:["chest","back","shoulders","quadriceps","ham\
strings","glutes","biceps","triceps","core","calves","full-body","other"]};function we(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=we.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof e!="string"?(we.errors=[{instancePath:r,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1):e==="chest"||e==="back"||e==="shoulders"||e==="quadriceps"||e===
"hamstrings"||e==="glutes"||e==="biceps"||e==="triceps"||e==="core"||e==="calves"||e==="full-body"||e==="other"?(we.errors=
s,t===0):(we.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Jt.enum},message:"must be \
equal to one of the allowed values"}],!1)}we.evaluated={dynamicProps:!1,dynamicItems:!1};var er={type:"string",enum:["ba\
rbell","dumbbell","kettlebell","machine","cable","bodyweight","band","cardio","other"]};function rt(e,{instancePath:r="",
parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=rt.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof e!="string"?(rt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1):e==="barbell"||e==="dumbbell"||e==="kettlebell"||e==="machin\
e"||e==="cable"||e==="bodyweight"||e==="band"||e==="cardio"||e==="other"?(rt.errors=s,t===0):(rt.errors=[{instancePath:r,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:er.enum},message:"must be equal to one of the allowed values"}],
!1)}rt.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,
dynamicAnchors:h={}}={}){let s=null,t=0,m=Ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
t===0)if(typeof e=="string"){if(L(e)>10200)return Ye.errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:10200},message:"must NOT have more than 10200 characters"}],!1;if(L(e)<1)return Ye.errors=[{instancePath:r,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ye.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return Ye.
errors=s,t===0}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};function at(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=at.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.primary===void 0&&(u="primary")||e.secondaries===
void 0&&(u="secondaries"))return at.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let o=t;for(let i in e)if(!(i==="primary"||i==="secondaries"))return at.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;if(o===t){if(e.primary!==void 0){let i=t;Ye(e.primary,{instancePath:r+
"/primary",parentData:e,parentDataProperty:"primary",rootData:l,dynamicAnchors:h})||(s=s===null?Ye.errors:s.concat(Ye.errors),
t=s.length);var p=i===t}else var p=!0;if(p)if(e.secondaries!==void 0){let i=e.secondaries,n=t;if(t===n)if(Array.isArray(
i)){if(i.length>24)return at.errors=[{instancePath:r+"/secondaries",schemaPath:"#/properties/secondaries/maxItems",keyword:"\
maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var a=!0;let y=i.length;for(let d=0;d<y;d++){
let f=t;Ye(i[d],{instancePath:r+"/secondaries/"+d,parentData:i,parentDataProperty:d,rootData:l,dynamicAnchors:h})||(s=s===
null?Ye.errors:s.concat(Ye.errors),t=s.length);var a=f===t;if(!a)break}}}else return at.errors=[{instancePath:r+"/second\
aries",schemaPath:"#/properties/secondaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=n===
t}else var p=!0}}}else return at.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return at.errors=s,t===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(e,{instancePath:r="",
parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Ne.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p=t;for(let u in e)
if(!(u==="heavy"||u==="gripLimited"||u==="axialLoad"||u==="ballistic"||u==="unilateral"||u==="timed"||u==="conditioning"||
u==="drill"))return Ne.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;if(p===t){if(e.heavy!==void 0){let u=t;if(typeof e.
heavy!="boolean")return Ne.errors=[{instancePath:r+"/heavy",schemaPath:"#/properties/heavy/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=u===t}else var a=!0;if(a){if(e.gripLimited!==void 0){let o=t;if(typeof e.
gripLimited!="boolean")return Ne.errors=[{instancePath:r+"/gripLimited",schemaPath:"#/properties/gripLimited/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=o===t}else var a=!0;if(a){if(e.axialLoad!==void 0){let i=t;
if(typeof e.axialLoad!="boolean")return Ne.errors=[{instancePath:r+"/axialLoad",schemaPath:"#/properties/axialLoad/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=i===t}else var a=!0;if(a){if(e.ballistic!==void 0){
let n=t;if(typeof e.ballistic!="boolean")return Ne.errors=[{instancePath:r+"/ballistic",schemaPath:"#/properties/ballist\
ic/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=n===t}else var a=!0;if(a){if(e.unilateral!==
void 0){let c=t;if(typeof e.unilateral!="boolean")return Ne.errors=[{instancePath:r+"/unilateral",schemaPath:"#/properti\
es/unilateral/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=c===t}else var a=!0;if(a){
if(e.timed!==void 0){let y=t;if(typeof e.timed!="boolean")return Ne.errors=[{instancePath:r+"/timed",schemaPath:"#/prope\
rties/timed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===t}else var a=!0;if(a){
if(e.conditioning!==void 0){let d=t;if(typeof e.conditioning!="boolean")return Ne.errors=[{instancePath:r+"/conditioning",
schemaPath:"#/properties/conditioning/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===
t}else var a=!0;if(a)if(e.drill!==void 0){let d=t;if(typeof e.drill!="boolean")return Ne.errors=[{instancePath:r+"/drill",
schemaPath:"#/properties/drill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===t}else
var a=!0}}}}}}}}else return Ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ne.errors=s,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr={type:"obje\
ct",required:["id","index","type","reps","estimatedDurationSeconds","restSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{
type:"integer",minimum:1,maximum:200},type:{$ref:"#/$defs/setType"},reps:{$ref:"#/$defs/reps"},load:{$ref:"#/$defs/text"},
effort:{$ref:"#/$defs/text"},estimatedDurationSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},asWritten:{
$ref:"#/$defs/asWritten"}},additionalProperties:!1},rr={type:"string",enum:["warm_up","working","back_off","drop","amrap",
"failure","rest_pause","cluster","timed"],"x-open-enum":!0};function yt(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=yt.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof e!="string"?(yt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1):e==="warm_up"||e==="working"||e==="back_off"||e==="drop"||e==="amrap"||e==="failure"||e===
"rest_pause"||e==="cluster"||e==="timed"?(yt.errors=s,t===0):(yt.errors=[{instancePath:r,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:rr.enum},message:"must be equal to one of the allowed values"}],!1)}yt.evaluated={dynamicProps:!1,
dynamicItems:!1};function bt(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=bt.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=t,p=!1,u=t;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let n={instancePath:r,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};s===null?s=[n]:s.push(n),t++}if(t===u&&typeof e=="number"&&isFinite(e)){if(e>1e12||
isNaN(e)){let n={instancePath:r,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"};s===null?s=[n]:s.push(n),t++}else if(e<-1e12||isNaN(e)){let n={instancePath:r,schemaPath:"#/a\
nyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"};s===null?s=[
n]:s.push(n),t++}}var i=u===t;p=p||i;let o=t;if(t===o)if(typeof e=="string"){if(L(e)>10200){let n={instancePath:r,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"};s===null?
s=[n]:s.push(n),t++}}else{let n={instancePath:r,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[n]:s.push(n),t++}var i=o===t;if(p=p||i,p)t=a,s!==null&&(a?s.length=a:s=null);else{let n={instancePath:r,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[n]:s.push(n),t++,
bt.errors=s,!1}return bt.errors=s,t===0}bt.evaluated={dynamicProps:!1,dynamicItems:!1};function st(e,{instancePath:r="",
parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=st.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(typeof e=="string"){if(L(e)>10200)return st.errors=[{instancePath:r,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"}],!1}else
return st.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
return st.errors=s,t===0}st.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Ke.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0&&!(e&&typeof e=="object"&&!Array.isArray(e))?(Ke.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1):(Ke.errors=s,t===0)}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Fe(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.id===void 0&&(p="id")||e.index===void 0&&(p="index")||e.type===void 0&&(p="type")||e.reps===void 0&&
(p="reps")||e.estimatedDurationSeconds===void 0&&(p="estimatedDurationSeconds")||e.restSeconds===void 0&&(p="restSeconds"))
return Fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must ha\
ve required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!dt.call(tr.properties,o))return Fe.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;if(u===t){if(e.id!==void 0){let o=t;z(e.id,{instancePath:r+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=o===t}else var a=!0;if(a){if(e.
index!==void 0){let i=e.index,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Fe.errors=[{instancePath:r+
"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===
n&&typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i))return Fe.errors=[{instancePath:r+"/index",schemaPath:"#/properti\
es/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(i<1||isNaN(i))return Fe.
errors=[{instancePath:r+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=n===t}else var a=!0;if(a){if(e.type!==void 0){let n=t;yt(e.type,{instancePath:r+"/type",
parentData:e,parentDataProperty:"type",rootData:l,dynamicAnchors:h})||(s=s===null?yt.errors:s.concat(yt.errors),t=s.length);
var a=n===t}else var a=!0;if(a){if(e.reps!==void 0){let c=t;bt(e.reps,{instancePath:r+"/reps",parentData:e,parentDataProperty:"\
reps",rootData:l,dynamicAnchors:h})||(s=s===null?bt.errors:s.concat(bt.errors),t=s.length);var a=c===t}else var a=!0;if(a){
if(e.load!==void 0){let y=t;st(e.load,{instancePath:r+"/load",parentData:e,parentDataProperty:"load",rootData:l,dynamicAnchors:h})||
(s=s===null?st.errors:s.concat(st.errors),t=s.length);var a=y===t}else var a=!0;if(a){if(e.effort!==void 0){let d=t;st(e.
effort,{instancePath:r+"/effort",parentData:e,parentDataProperty:"effort",rootData:l,dynamicAnchors:h})||(s=s===null?st.
errors:s.concat(st.errors),t=s.length);var a=d===t}else var a=!0;if(a){if(e.estimatedDurationSeconds!==void 0){let f=t;_(
e.estimatedDurationSeconds,{instancePath:r+"/estimatedDurationSeconds",parentData:e,parentDataProperty:"estimatedDuratio\
nSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(_.errors),t=s.length);var a=f===t}else var a=!0;if(a){
if(e.restSeconds!==void 0){let g=t;_(e.restSeconds,{instancePath:r+"/restSeconds",parentData:e,parentDataProperty:"restS\
econds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(_.errors),t=s.length);var a=g===t}else var a=!0;if(a)
if(e.asWritten!==void 0){let g=t;Ke(e.asWritten,{instancePath:r+"/asWritten",parentData:e,parentDataProperty:"asWritten",
rootData:l,dynamicAnchors:h})||(s=s===null?Ke.errors:s.concat(Ke.errors),t=s.length);var a=g===t}else var a=!0}}}}}}}}}}else
return Fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Fe.errors=s,t===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=ae.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.id===void 0&&(n="id")||e.
name===void 0&&(n="name")||e.isCoreLift===void 0&&(n="isCoreLift")||e.primaryMuscleGroup===void 0&&(n="primaryMuscleGrou\
p")||e.secondaryMuscleGroups===void 0&&(n="secondaryMuscleGroups")||e.equipment===void 0&&(n="equipment")||e.targetRestSeconds===
void 0&&(n="targetRestSeconds")||e.muscles===void 0&&(n="muscles")||e.facts===void 0&&(n="facts")||e.factsFrom===void 0&&
(n="factsFrom")||e.isRestStated===void 0&&(n="isRestStated")||e.keepOrder===void 0&&(n="keepOrder")||e.sets===void 0&&(n=
"sets"))return ae.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{let c=t;for(let y in e)if(!dt.call(Lt.properties,y))return ae.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have \
additional properties"}],!1;if(c===t){if(e.id!==void 0){let y=t;z(e.id,{instancePath:r+"/id",parentData:e,parentDataProperty:"\
id",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=y===t}else var a=!0;if(a){if(e.
name!==void 0){let d=e.name,f=t;if(t===f)if(typeof d=="string"){if(L(d)>10200)return ae.errors=[{instancePath:r+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200\
 characters"}],!1;if(L(d)<1)return ae.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ae.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===
t}else var a=!0;if(a){if(e.isCoreLift!==void 0){let f=t;if(typeof e.isCoreLift!="boolean")return ae.errors=[{instancePath:r+
"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var a=f===t}else var a=!0;if(a){if(e.primaryMuscleGroup!==void 0){let g=t;we(e.primaryMuscleGroup,{instancePath:r+"/p\
rimaryMuscleGroup",parentData:e,parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:h})||(s=s===null?we.errors:
s.concat(we.errors),t=s.length);var a=g===t}else var a=!0;if(a){if(e.secondaryMuscleGroups!==void 0){let P=e.secondaryMuscleGroups,
v=t;if(t===v)if(Array.isArray(P)){if(P.length>12)return ae.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"\
#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 it\
ems"}],!1;{var p=!0;let N=P.length;for(let S=0;S<N;S++){let I=t;we(P[S],{instancePath:r+"/secondaryMuscleGroups/"+S,parentData:P,
parentDataProperty:S,rootData:l,dynamicAnchors:h})||(s=s===null?we.errors:s.concat(we.errors),t=s.length);var p=I===t;if(!p)
break}}}else return ae.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===t}else var a=!0;if(a){if(e.equipment!==
void 0){let v=e.equipment,x=t;if(t===x)if(Array.isArray(v)){if(v.length>9)return ae.errors=[{instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 item\
s"}],!1;{var u=!0;let S=v.length;for(let I=0;I<S;I++){let j=t;rt(v[I],{instancePath:r+"/equipment/"+I,parentData:v,parentDataProperty:I,
rootData:l,dynamicAnchors:h})||(s=s===null?rt.errors:s.concat(rt.errors),t=s.length);var u=j===t;if(!u)break}}}else return ae.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=x===t}else var a=!0;if(a){if(e.targetRestSeconds!==void 0){let x=t;_(e.targetRestSeconds,{instancePath:r+
"/targetRestSeconds",parentData:e,parentDataProperty:"targetRestSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:
s.concat(_.errors),t=s.length);var a=x===t}else var a=!0;if(a){if(e.muscles!==void 0){let N=t;at(e.muscles,{instancePath:r+
"/muscles",parentData:e,parentDataProperty:"muscles",rootData:l,dynamicAnchors:h})||(s=s===null?at.errors:s.concat(at.errors),
t=s.length);var a=N===t}else var a=!0;if(a){if(e.facts!==void 0){let S=t;Ne(e.facts,{instancePath:r+"/facts",parentData:e,
parentDataProperty:"facts",rootData:l,dynamicAnchors:h})||(s=s===null?Ne.errors:s.concat(Ne.errors),t=s.length);var a=S===
t}else var a=!0;if(a){if(e.factsFrom!==void 0){let I=e.factsFrom,j=t;if(typeof I!="string")return ae.errors=[{instancePath:r+
"/factsFrom",schemaPath:"#/properties/factsFrom/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(!(I==="plan"||I==="catalogue"||I==="name"||I==="unknown"))return ae.errors=[{instancePath:r+"/factsFrom",schemaPath:"\
#/properties/factsFrom/enum",keyword:"enum",params:{allowedValues:Lt.properties.factsFrom.enum},message:"must be equal t\
o one of the allowed values"}],!1;var a=j===t}else var a=!0;if(a){if(e.groupId!==void 0){let j=t;z(e.groupId,{instancePath:r+
"/groupId",parentData:e,parentDataProperty:"groupId",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),
t=s.length);var a=j===t}else var a=!0;if(a){if(e.isRestStated!==void 0){let D=t;if(typeof e.isRestStated!="boolean")return ae.
errors=[{instancePath:r+"/isRestStated",schemaPath:"#/properties/isRestStated/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var a=D===t}else var a=!0;if(a){if(e.partSeconds!==void 0){let k=t;_(e.partSeconds,{instancePath:r+
"/partSeconds",parentData:e,parentDataProperty:"partSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(
_.errors),t=s.length);var a=k===t}else var a=!0;if(a){if(e.keepOrder!==void 0){let b=e.keepOrder,w=t;if(t===w)if(Array.isArray(
b)){if(b.length>200)return ae.errors=[{instancePath:r+"/keepOrder",schemaPath:"#/properties/keepOrder/maxItems",keyword:"\
maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;{var o=!0;let C=b.length;for(let T=0;T<C;T++){
let Q=b[T],K=t;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q)))return ae.errors=[{instancePath:r+"/keepOrder/"+
T,schemaPath:"#/properties/keepOrder/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===
K&&typeof Q=="number"&&isFinite(Q)){if(Q>200||isNaN(Q))return ae.errors=[{instancePath:r+"/keepOrder/"+T,schemaPath:"#/p\
roperties/keepOrder/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(Q<
1||isNaN(Q))return ae.errors=[{instancePath:r+"/keepOrder/"+T,schemaPath:"#/properties/keepOrder/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var o=K===t;if(!o)break}}}else return ae.errors=[{
instancePath:r+"/keepOrder",schemaPath:"#/properties/keepOrder/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var a=w===t}else var a=!0;if(a){if(e.sets!==void 0){let w=e.sets,F=t;if(t===F)if(Array.isArray(w)){if(w.length>
200)return ae.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"}],!1;if(w.length<1)return ae.errors=[{instancePath:r+"/sets",schemaPath:"#/p\
roperties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let T=w.
length;for(let Q=0;Q<T;Q++){let K=t;Fe(w[Q],{instancePath:r+"/sets/"+Q,parentData:w,parentDataProperty:Q,rootData:l,dynamicAnchors:h})||
(s=s===null?Fe.errors:s.concat(Fe.errors),t=s.length);var i=K===t;if(!i)break}}}else return ae.errors=[{instancePath:r+"\
/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=F===t}else
var a=!0;if(a)if(e.asWritten!==void 0){let w=t;Ke(e.asWritten,{instancePath:r+"/asWritten",parentData:e,parentDataProperty:"\
asWritten",rootData:l,dynamicAnchors:h})||(s=s===null?Ke.errors:s.concat(Ke.errors),t=s.length);var a=w===t}else var a=!0}}}}}}}}}}}}}}}}}else
return ae.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ae.errors=s,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.sessionId===void 0&&(u="s\
essionId")||e.microcycleId===void 0&&(u="microcycleId")||e.dayOfWeek===void 0&&(u="dayOfWeek")||e.name===void 0&&(u="nam\
e")||e.originalDurationSeconds===void 0&&(u="originalDurationSeconds")||e.exercises===void 0&&(u="exercises"))return De.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;{let o=t;for(let i in e)if(!(i==="sessionId"||i==="microcycleId"||i==="dayOfWeek"||i==="name"||
i==="originalDurationSeconds"||i==="exercises"||i==="asWritten"))return De.errors=[{instancePath:r,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],
!1;if(o===t){if(e.sessionId!==void 0){let i=t;z(e.sessionId,{instancePath:r+"/sessionId",parentData:e,parentDataProperty:"\
sessionId",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=i===t}else var a=!0;
if(a){if(e.microcycleId!==void 0){let n=t;z(e.microcycleId,{instancePath:r+"/microcycleId",parentData:e,parentDataProperty:"\
microcycleId",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=n===t}else var a=!0;
if(a){if(e.dayOfWeek!==void 0){let c=e.dayOfWeek,y=t;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return De.
errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===y&&typeof c=="number"&&isFinite(c)){if(c>7||isNaN(c))return De.errors=[{instancePath:r+"/da\
yOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be\
 <= 7"}],!1;if(c<0||isNaN(c))return De.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=y===t}else var a=!0;if(a){if(e.name!==
void 0){let y=e.name,d=t;if(t===d)if(typeof y=="string"){if(L(y)>10200)return De.errors=[{instancePath:r+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"}],
!1}else return De.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var a=d===t}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){let d=t;_(e.originalDurationSeconds,
{instancePath:r+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:h})||
(s=s===null?_.errors:s.concat(_.errors),t=s.length);var a=d===t}else var a=!0;if(a){if(e.exercises!==void 0){let f=e.exercises,
g=t;if(t===g)if(Array.isArray(f)){if(f.length>400)return De.errors=[{instancePath:r+"/exercises",schemaPath:"#/propertie\
s/exercises/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var p=!0;let v=f.
length;for(let x=0;x<v;x++){let N=t;ae(f[x],{instancePath:r+"/exercises/"+x,parentData:f,parentDataProperty:x,rootData:l,
dynamicAnchors:h})||(s=s===null?ae.errors:s.concat(ae.errors),t=s.length);var p=N===t;if(!p)break}}}else return De.errors=
[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var a=g===t}else var a=!0;if(a)if(e.asWritten!==void 0){let f=t;Ke(e.asWritten,{instancePath:r+"/asWrit\
ten",parentData:e,parentDataProperty:"asWritten",rootData:l,dynamicAnchors:h})||(s=s===null?Ke.errors:s.concat(Ke.errors),
t=s.length);var a=f===t}else var a=!0}}}}}}}}else return De.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return De.errors=s,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ie(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=Ie.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.exerciseId===void 0&&(p="exerciseId")||e.kept===void 0&&(p="kept")||e.programmed===void 0&&(p="pr\
ogrammed"))return Ie.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!(o==="exerciseId"||o==="kept"||o==="programmed"||o===
"postponed"))return Ie.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"}],!1;if(u===t){if(e.exerciseId!==void 0){let o=t;z(e.
exerciseId,{instancePath:r+"/exerciseId",parentData:e,parentDataProperty:"exerciseId",rootData:l,dynamicAnchors:h})||(s=
s===null?z.errors:s.concat(z.errors),t=s.length);var a=o===t}else var a=!0;if(a){if(e.kept!==void 0){let i=e.kept,n=t;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Ie.errors=[{instancePath:r+"/kept",schemaPath:"#/properties/kept/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===n&&typeof i=="number"&&isFinite(i)){if(i>200||
isNaN(i))return Ie.errors=[{instancePath:r+"/kept",schemaPath:"#/properties/kept/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(i<0||isNaN(i))return Ie.errors=[{instancePath:r+"/kept",schemaPath:"#/pr\
operties/kept/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=n===t}else var a=!0;
if(a){if(e.programmed!==void 0){let n=e.programmed,c=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ie.
errors=[{instancePath:r+"/programmed",schemaPath:"#/properties/programmed/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===c&&typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n))return Ie.errors=[{instancePath:r+"/\
programmed",schemaPath:"#/properties/programmed/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"m\
ust be <= 200"}],!1;if(n<0||isNaN(n))return Ie.errors=[{instancePath:r+"/programmed",schemaPath:"#/properties/programmed\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=c===t}else var a=!0;if(a)
if(e.postponed!==void 0){let n=t;if(typeof e.postponed!="boolean")return Ie.errors=[{instancePath:r+"/postponed",schemaPath:"\
#/properties/postponed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=n===t}else var a=!0}}}}}else
return Ie.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ie.errors=s,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function it(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=it.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.level===void 0&&(u="level")||
e.lifts===void 0&&(u="lifts"))return it.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let o=t;for(let i in e)if(!(i==="level"||i==="lifts"))return it.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;if(o===t){if(e.level!==void 0){let i=t;Ue(e.level,{instancePath:r+"/level",parentData:e,
parentDataProperty:"level",rootData:l,dynamicAnchors:h})||(s=s===null?Ue.errors:s.concat(Ue.errors),t=s.length);var p=i===
t}else var p=!0;if(p)if(e.lifts!==void 0){let i=e.lifts,n=t;if(t===n)if(Array.isArray(i)){if(i.length>400)return it.errors=
[{instancePath:r+"/lifts",schemaPath:"#/properties/lifts/maxItems",keyword:"maxItems",params:{limit:400},message:"must N\
OT have more than 400 items"}],!1;{var a=!0;let y=i.length;for(let d=0;d<y;d++){let f=t;Ie(i[d],{instancePath:r+"/lifts/"+
d,parentData:i,parentDataProperty:d,rootData:l,dynamicAnchors:h})||(s=s===null?Ie.errors:s.concat(Ie.errors),t=s.length);
var a=f===t;if(!a)break}}}else return it.errors=[{instancePath:r+"/lifts",schemaPath:"#/properties/lifts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=n===t}else var p=!0}}}else return it.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return it.errors=s,t===0}it.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var wt={type:"object",required:["id","kind","order","exercises","timing","sec\
onds"],properties:{id:{$ref:"#/$defs/id"},kind:{$ref:"#/$defs/segmentKind"},order:{type:"integer",minimum:1,maximum:400},
exercises:{type:"array",minItems:1,maxItems:12,items:{$ref:"#/$defs/performedExercise"}},rounds:{type:"integer",minimum:1,
maximum:200},priority:{type:"string",enum:["antagonist","equipment","non_competing"]},rationale:{type:"string",enum:["me\
tabolic_stress","equipment_cluster","coach_defined"]},timing:{$ref:"#/$defs/timing"},seconds:{$ref:"#/$defs/seconds"},done:{
type:"boolean"}},additionalProperties:!1},ar={type:"string",enum:["drill","core_lift","accessory_single","accessory_supe\
rset","accessory_block","coach_group","conditioning","drop_set"],"x-open-enum":!0};function lt(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=lt.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof e!="string"?(lt.errors=[{instancePath:r,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1):e==="drill"||e==="core_lift"||e==="accessory_single"||e==="acce\
ssory_superset"||e==="accessory_block"||e==="coach_group"||e==="conditioning"||e==="drop_set"?(lt.errors=s,t===0):(lt.errors=
[{instancePath:r,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.enum},message:"must be equal to one of the \
allowed values"}],!1)}lt.evaluated={dynamicProps:!1,dynamicItems:!1};var sr={type:"object",required:["id","name","isCore\
Lift","primaryMuscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds","sets"],properties:{id:{$ref:"#/$defs\
/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$defs/mus\
cleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,
items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},sets:{type:"array",minItems:1,maxItems:200,
items:{$ref:"#/$defs/set"}},isSetUp:{type:"boolean"},restBeforeSeconds:{$ref:"#/$defs/seconds"},rampSets:{type:"array",minItems:1,
maxItems:3,items:{$ref:"#/$defs/rampSet"}}},additionalProperties:!1};function Oe(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.reps===void 0&&(p="reps")||e.load===void 0&&
(p="load"))return Oe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!(o==="reps"||o==="load"))return Oe.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;if(u===t){if(e.reps!==void 0){let o=e.reps,i=t;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return Oe.errors=[{instancePath:r+"/reps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(t===i&&typeof o=="number"&&isFinite(o)){if(o>20||isNaN(o))return Oe.errors=[{instancePath:r+
"/reps",schemaPath:"#/properties/reps/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 2\
0"}],!1;if(o<1||isNaN(o))return Oe.errors=[{instancePath:r+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=i===t}else var a=!0;if(a)if(e.load!==void 0){let o=e.
load,i=t;if(t===i)if(typeof o=="string"){if(L(o)>100)return Oe.errors=[{instancePath:r+"/load",schemaPath:"#/properties/\
load/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(L(o)<1)return Oe.
errors=[{instancePath:r+"/load",schemaPath:"#/properties/load/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return Oe.errors=[{instancePath:r+"/load",schemaPath:"#/properties/load/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0}}}else return Oe.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=
s,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.id===void 0&&(n="id")||e.name===void 0&&(n=
"name")||e.isCoreLift===void 0&&(n="isCoreLift")||e.primaryMuscleGroup===void 0&&(n="primaryMuscleGroup")||e.secondaryMuscleGroups===
void 0&&(n="secondaryMuscleGroups")||e.equipment===void 0&&(n="equipment")||e.targetRestSeconds===void 0&&(n="targetRest\
Seconds")||e.sets===void 0&&(n="sets"))return ue.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let c=t;for(let y in e)if(!dt.call(sr.properties,
y))return ue.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;if(c===t){if(e.id!==void 0){let y=t;z(e.id,{instancePath:r+"/id",parentData:e,
parentDataProperty:"id",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=y===t}else
var a=!0;if(a){if(e.name!==void 0){let d=e.name,f=t;if(t===f)if(typeof d=="string"){if(L(d)>10200)return ue.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more th\
an 10200 characters"}],!1;if(L(d)<1)return ue.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ue.errors=[{instancePath:r+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===
t}else var a=!0;if(a){if(e.isCoreLift!==void 0){let f=t;if(typeof e.isCoreLift!="boolean")return ue.errors=[{instancePath:r+
"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var a=f===t}else var a=!0;if(a){if(e.primaryMuscleGroup!==void 0){let g=t;we(e.primaryMuscleGroup,{instancePath:r+"/p\
rimaryMuscleGroup",parentData:e,parentDataProperty:"primaryMuscleGroup",rootData:l,dynamicAnchors:h})||(s=s===null?we.errors:
s.concat(we.errors),t=s.length);var a=g===t}else var a=!0;if(a){if(e.secondaryMuscleGroups!==void 0){let P=e.secondaryMuscleGroups,
v=t;if(t===v)if(Array.isArray(P)){if(P.length>12)return ue.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"\
#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 it\
ems"}],!1;{var p=!0;let N=P.length;for(let S=0;S<N;S++){let I=t;we(P[S],{instancePath:r+"/secondaryMuscleGroups/"+S,parentData:P,
parentDataProperty:S,rootData:l,dynamicAnchors:h})||(s=s===null?we.errors:s.concat(we.errors),t=s.length);var p=I===t;if(!p)
break}}}else return ue.errors=[{instancePath:r+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=v===t}else var a=!0;if(a){if(e.equipment!==
void 0){let v=e.equipment,x=t;if(t===x)if(Array.isArray(v)){if(v.length>9)return ue.errors=[{instancePath:r+"/equipment",
schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 item\
s"}],!1;{var u=!0;let S=v.length;for(let I=0;I<S;I++){let j=t;rt(v[I],{instancePath:r+"/equipment/"+I,parentData:v,parentDataProperty:I,
rootData:l,dynamicAnchors:h})||(s=s===null?rt.errors:s.concat(rt.errors),t=s.length);var u=j===t;if(!u)break}}}else return ue.
errors=[{instancePath:r+"/equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=x===t}else var a=!0;if(a){if(e.targetRestSeconds!==void 0){let x=t;_(e.targetRestSeconds,{instancePath:r+
"/targetRestSeconds",parentData:e,parentDataProperty:"targetRestSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:
s.concat(_.errors),t=s.length);var a=x===t}else var a=!0;if(a){if(e.sets!==void 0){let N=e.sets,S=t;if(t===S)if(Array.isArray(
N)){if(N.length>200)return ue.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",
params:{limit:200},message:"must NOT have more than 200 items"}],!1;if(N.length<1)return ue.errors=[{instancePath:r+"/se\
ts",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 item\
s"}],!1;{var o=!0;let j=N.length;for(let D=0;D<j;D++){let k=t;Fe(N[D],{instancePath:r+"/sets/"+D,parentData:N,parentDataProperty:D,
rootData:l,dynamicAnchors:h})||(s=s===null?Fe.errors:s.concat(Fe.errors),t=s.length);var o=k===t;if(!o)break}}}else return ue.
errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var a=S===t}else var a=!0;if(a){if(e.isSetUp!==void 0){let S=t;if(typeof e.isSetUp!="boolean")return ue.errors=
[{instancePath:r+"/isSetUp",schemaPath:"#/properties/isSetUp/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var a=S===t}else var a=!0;if(a){if(e.restBeforeSeconds!==void 0){let I=t;_(e.restBeforeSeconds,{instancePath:r+
"/restBeforeSeconds",parentData:e,parentDataProperty:"restBeforeSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:
s.concat(_.errors),t=s.length);var a=I===t}else var a=!0;if(a)if(e.rampSets!==void 0){let I=e.rampSets,j=t;if(t===j)if(Array.
isArray(I)){if(I.length>3)return ue.errors=[{instancePath:r+"/rampSets",schemaPath:"#/properties/rampSets/maxItems",keyword:"\
maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1;if(I.length<1)return ue.errors=[{instancePath:r+
"/rampSets",schemaPath:"#/properties/rampSets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var i=!0;let k=I.length;for(let b=0;b<k;b++){let w=t;Oe(I[b],{instancePath:r+"/rampSets/"+b,parentData:I,
parentDataProperty:b,rootData:l,dynamicAnchors:h})||(s=s===null?Oe.errors:s.concat(Oe.errors),t=s.length);var i=w===t;if(!i)
break}}}else return ue.errors=[{instancePath:r+"/rampSets",schemaPath:"#/properties/rampSets/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=j===t}else var a=!0}}}}}}}}}}}}else return ue.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=s,t===0}ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ct(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=ct.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.setupSeconds===void 0&&(p="setupSeconds")||e.workSeconds===void 0&&(p="workSecon\
ds")||e.restSeconds===void 0&&(p="restSeconds")||e.totalSeconds===void 0&&(p="totalSeconds"))return ct.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let u=t;for(let o in e)if(!(o==="setupSeconds"||o==="workSeconds"||o==="restSeconds"||o==="totalSeconds"))return ct.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;if(u===t){if(e.setupSeconds!==void 0){let o=t;_(e.setupSeconds,{instancePath:r+
"/setupSeconds",parentData:e,parentDataProperty:"setupSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(
_.errors),t=s.length);var a=o===t}else var a=!0;if(a){if(e.workSeconds!==void 0){let i=t;_(e.workSeconds,{instancePath:r+
"/workSeconds",parentData:e,parentDataProperty:"workSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(
_.errors),t=s.length);var a=i===t}else var a=!0;if(a){if(e.restSeconds!==void 0){let n=t;_(e.restSeconds,{instancePath:r+
"/restSeconds",parentData:e,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(
_.errors),t=s.length);var a=n===t}else var a=!0;if(a)if(e.totalSeconds!==void 0){let n=t;_(e.totalSeconds,{instancePath:r+
"/totalSeconds",parentData:e,parentDataProperty:"totalSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(
_.errors),t=s.length);var a=n===t}else var a=!0}}}}}else return ct.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ct.errors=s,t===0}ct.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ye(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.id===void 0&&(u="id")||e.kind===void 0&&(u="kind")||e.order===void 0&&(u="order")||
e.exercises===void 0&&(u="exercises")||e.timing===void 0&&(u="timing")||e.seconds===void 0&&(u="seconds"))return ye.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;{let o=t;for(let i in e)if(!dt.call(wt.properties,i))return ye.errors=[{instancePath:r,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prop\
erties"}],!1;if(o===t){if(e.id!==void 0){let i=t;z(e.id,{instancePath:r+"/id",parentData:e,parentDataProperty:"id",rootData:l,
dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=i===t}else var a=!0;if(a){if(e.kind!==void 0){
let n=t;lt(e.kind,{instancePath:r+"/kind",parentData:e,parentDataProperty:"kind",rootData:l,dynamicAnchors:h})||(s=s===null?
lt.errors:s.concat(lt.errors),t=s.length);var a=n===t}else var a=!0;if(a){if(e.order!==void 0){let c=e.order,y=t;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ye.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===y&&typeof c=="number"&&isFinite(c)){if(c>400||
isNaN(c))return ye.errors=[{instancePath:r+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:400},message:"must be <= 400"}],!1;if(c<1||isNaN(c))return ye.errors=[{instancePath:r+"/order",schemaPath:"#/p\
roperties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=y===t}else
var a=!0;if(a){if(e.exercises!==void 0){let y=e.exercises,d=t;if(t===d)if(Array.isArray(y)){if(y.length>12)return ye.errors=
[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:12},message:"\
must NOT have more than 12 items"}],!1;if(y.length<1)return ye.errors=[{instancePath:r+"/exercises",schemaPath:"#/proper\
ties/exercises/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var p=!0;let g=y.
length;for(let P=0;P<g;P++){let v=t;ue(y[P],{instancePath:r+"/exercises/"+P,parentData:y,parentDataProperty:P,rootData:l,
dynamicAnchors:h})||(s=s===null?ue.errors:s.concat(ue.errors),t=s.length);var p=v===t;if(!p)break}}}else return ye.errors=
[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var a=d===t}else var a=!0;if(a){if(e.rounds!==void 0){let d=e.rounds,f=t;if(!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d)))return ye.errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(t===f&&typeof d=="number"&&isFinite(d)){if(d>200||isNaN(d))return ye.
errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/rounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"}],!1;if(d<1||isNaN(d))return ye.errors=[{instancePath:r+"/rounds",schemaPath:"#/properties/roun\
ds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=f===t}else var a=!0;if(a){
if(e.priority!==void 0){let f=e.priority,g=t;if(typeof f!="string")return ye.errors=[{instancePath:r+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="antagonist"||f===
"equipment"||f==="non_competing"))return ye.errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/enum",
keyword:"enum",params:{allowedValues:wt.properties.priority.enum},message:"must be equal to one of the allowed values"}],
!1;var a=g===t}else var a=!0;if(a){if(e.rationale!==void 0){let g=e.rationale,P=t;if(typeof g!="string")return ye.errors=
[{instancePath:r+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;if(!(g==="metabolic_stress"||g==="equipment_cluster"||g==="coach_defined"))return ye.errors=[{instancePath:r+
"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues:wt.properties.rationale.enum},
message:"must be equal to one of the allowed values"}],!1;var a=P===t}else var a=!0;if(a){if(e.timing!==void 0){let P=t;
ct(e.timing,{instancePath:r+"/timing",parentData:e,parentDataProperty:"timing",rootData:l,dynamicAnchors:h})||(s=s===null?
ct.errors:s.concat(ct.errors),t=s.length);var a=P===t}else var a=!0;if(a){if(e.seconds!==void 0){let v=t;_(e.seconds,{instancePath:r+
"/seconds",parentData:e,parentDataProperty:"seconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(_.errors),
t=s.length);var a=v===t}else var a=!0;if(a)if(e.done!==void 0){let v=t;if(typeof e.done!="boolean")return ye.errors=[{instancePath:r+
"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=v===
t}else var a=!0}}}}}}}}}}}else return ye.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ye.errors=s,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(e,{
instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Be.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let u;if(e.sessionId===void 0&&(u="sessionId")||e.originalDurationSeconds===void 0&&(u="originalDurationSeconds")||e.compressedDurationSeconds===
void 0&&(u="compressedDurationSeconds")||e.durationDeltaSeconds===void 0&&(u="durationDeltaSeconds")||e.warmUpSeconds===
void 0&&(u="warmUpSeconds")||e.segmentOrder===void 0&&(u="segmentOrder"))return Be.errors=[{instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=t;for(let i in e)
if(!(i==="sessionId"||i==="originalDurationSeconds"||i==="compressedDurationSeconds"||i==="durationDeltaSeconds"||i==="w\
armUpSeconds"||i==="segmentOrder"))return Be.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;if(o===t){if(e.sessionId!==
void 0){let i=t;z(e.sessionId,{instancePath:r+"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:h})||
(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=i===t}else var a=!0;if(a){if(e.originalDurationSeconds!==void 0){
let n=t;_(e.originalDurationSeconds,{instancePath:r+"/originalDurationSeconds",parentData:e,parentDataProperty:"original\
DurationSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(_.errors),t=s.length);var a=n===t}else var a=!0;
if(a){if(e.compressedDurationSeconds!==void 0){let c=t;_(e.compressedDurationSeconds,{instancePath:r+"/compressedDuratio\
nSeconds",parentData:e,parentDataProperty:"compressedDurationSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:
s.concat(_.errors),t=s.length);var a=c===t}else var a=!0;if(a){if(e.durationDeltaSeconds!==void 0){let y=e.durationDeltaSeconds,
d=t;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Be.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"\
#/properties/durationDeltaSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===d&&
typeof y=="number"&&isFinite(y)){if(y>1e13||isNaN(y))return Be.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"\
#/properties/durationDeltaSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 100\
00000000000"}],!1;if(y<-1e13||isNaN(y))return Be.errors=[{instancePath:r+"/durationDeltaSeconds",schemaPath:"#/propertie\
s/durationDeltaSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must be >= -100000000000\
00"}],!1}var a=d===t}else var a=!0;if(a){if(e.warmUpSeconds!==void 0){let d=t;_(e.warmUpSeconds,{instancePath:r+"/warmUp\
Seconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(_.
errors),t=s.length);var a=d===t}else var a=!0;if(a)if(e.segmentOrder!==void 0){let d=e.segmentOrder,f=t;if(t===f)if(Array.
isArray(d)){if(d.length>400)return Be.errors=[{instancePath:r+"/segmentOrder",schemaPath:"#/properties/segmentOrder/maxI\
tems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var p=!0;let P=d.length;for(let v=0;v<
P;v++){let x=t;z(d[v],{instancePath:r+"/segmentOrder/"+v,parentData:d,parentDataProperty:v,rootData:l,dynamicAnchors:h})||
(s=s===null?z.errors:s.concat(z.errors),t=s.length);var p=x===t;if(!p)break}}}else return Be.errors=[{instancePath:r+"/s\
egmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var a=f===t}else var a=!0}}}}}}}else return Be.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Be.errors=s,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ir={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"str\
ing",enum:["drill","core_lift","accessory_single","accessory_superset","accessory_block","coach_group","conditioning","d\
rop_set","session"],"x-open-enum":!0},strategy:{type:"string",minLength:1,maxLength:256},notes:{type:"string",maxLength:1e3}},
additionalProperties:!1};function Ae(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.segmentId===void 0&&(p="segmentId")||e.kind===void 0&&(p="kind")||e.strategy===void 0&&
(p="strategy"))return Ae.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!(o==="segmentId"||o==="kind"||o==="strategy"||o===
"notes"))return Ae.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;if(u===t){if(e.segmentId!==void 0){let o=t;z(e.segmentId,{instancePath:r+
"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.
errors),t=s.length);var a=o===t}else var a=!0;if(a){if(e.kind!==void 0){let i=e.kind,n=t;if(typeof i!="string")return Ae.
errors=[{instancePath:r+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;if(!(i==="drill"||i==="core_lift"||i==="accessory_single"||i==="accessory_superset"||i==="accessory_bloc\
k"||i==="coach_group"||i==="conditioning"||i==="drop_set"||i==="session"))return Ae.errors=[{instancePath:r+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:ir.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var a=n===t}else var a=!0;if(a){if(e.strategy!==void 0){let n=e.strategy,c=t;if(t===c)if(typeof n==
"string"){if(L(n)>256)return Ae.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(L(n)<1)return Ae.errors=[{instancePath:r+
"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"}],!1}else return Ae.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===t}else var a=!0;if(a)if(e.notes!==void 0){let n=e.notes,
c=t;if(t===c)if(typeof n=="string"){if(L(n)>1e3)return Ae.errors=[{instancePath:r+"/notes",schemaPath:"#/properties/note\
s/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return Ae.
errors=[{instancePath:r+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var a=c===t}else var a=!0}}}}}else return Ae.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ae.errors=s,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nr={type:"object",required:["exerciseIds","kinds","secondsSaved","stimulusLost","sentence","reason"],properties:{exerciseIds:{
type:"array",minItems:1,maxItems:400,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,
maxItems:10,items:{type:"string",enum:["dropped","fewer_sets","shorter_rest","fewer_warm_ups","superset","block","group_\
broken","drop_set","shortened","postponed"],"x-open-enum":!0}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},
stimulusLost:{type:"number",minimum:-1e3,maximum:1e3},sentence:{type:"string",minLength:1,maxLength:2e4},reason:{type:"s\
tring",minLength:1,maxLength:2e4}},additionalProperties:!1};function re(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=re.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.exerciseIds===void 0&&(o="exerciseIds")||
e.kinds===void 0&&(o="kinds")||e.secondsSaved===void 0&&(o="secondsSaved")||e.stimulusLost===void 0&&(o="stimulusLost")||
e.sentence===void 0&&(o="sentence")||e.reason===void 0&&(o="reason"))return re.errors=[{instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=t;for(let n in e)
if(!(n==="exerciseIds"||n==="segmentId"||n==="kinds"||n==="secondsSaved"||n==="stimulusLost"||n==="sentence"||n==="reaso\
n"))return re.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;if(i===t){if(e.exerciseIds!==void 0){let n=e.exerciseIds,c=t;if(t===c)
if(Array.isArray(n)){if(n.length>400)return re.errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exerciseI\
ds/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;if(n.length<1)return re.
errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let d=n.length;for(let f=0;f<d;f++){let g=t;z(n[f],{instancePath:r+
"/exerciseIds/"+f,parentData:n,parentDataProperty:f,rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),
t=s.length);var a=g===t;if(!a)break}}}else return re.errors=[{instancePath:r+"/exerciseIds",schemaPath:"#/properties/exe\
rciseIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=c===t}else var p=!0;if(p){if(e.segmentId!==
void 0){let c=t;z(e.segmentId,{instancePath:r+"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:l,dynamicAnchors:h})||
(s=s===null?z.errors:s.concat(z.errors),t=s.length);var p=c===t}else var p=!0;if(p){if(e.kinds!==void 0){let y=e.kinds,d=t;
if(t===d)if(Array.isArray(y)){if(y.length>10)return re.errors=[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/m\
axItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;if(y.length<1)return re.errors=
[{instancePath:r+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"}],!1;{var u=!0;let g=y.length;for(let P=0;P<g;P++){let v=y[P],x=t;if(typeof v!="string")return re.
errors=[{instancePath:r+"/kinds/"+P,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(v==="dropped"||v==="fewer_sets"||v==="shorter_rest"||v==="fewer_warm_ups"||v==="superset"||v===
"block"||v==="group_broken"||v==="drop_set"||v==="shortened"||v==="postponed"))return re.errors=[{instancePath:r+"/kinds\
/"+P,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues:nr.properties.kinds.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var u=x===t;if(!u)break}}}else return re.errors=[{instancePath:r+"/kind\
s",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=d===t}else
var p=!0;if(p){if(e.secondsSaved!==void 0){let d=e.secondsSaved,f=t;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return re.errors=[{instancePath:r+"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===f&&typeof d=="number"&&isFinite(d)){if(d>1e13||isNaN(d))return re.
errors=[{instancePath:r+"/secondsSaved",schemaPath:"#/properties/secondsSaved/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(d<-1e13||isNaN(d))return re.errors=[{instancePath:r+"/second\
sSaved",schemaPath:"#/properties/secondsSaved/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"m\
ust be >= -10000000000000"}],!1}var p=f===t}else var p=!0;if(p){if(e.stimulusLost!==void 0){let f=e.stimulusLost,g=t;if(t===
g)if(typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return re.errors=[{instancePath:r+"/stimulusLost",schemaPath:"#\
/properties/stimulusLost/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(f<
-1e3||isNaN(f))return re.errors=[{instancePath:r+"/stimulusLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return re.errors=[{instancePath:r+"/st\
imulusLost",schemaPath:"#/properties/stimulusLost/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var p=g===t}else var p=!0;if(p){if(e.sentence!==void 0){let g=e.sentence,P=t;if(t===P)if(typeof g=="string"){if(L(g)>
2e4)return re.errors=[{instancePath:r+"/sentence",schemaPath:"#/properties/sentence/maxLength",keyword:"maxLength",params:{
limit:2e4},message:"must NOT have more than 20000 characters"}],!1;if(L(g)<1)return re.errors=[{instancePath:r+"/sentenc\
e",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"}],!1}else return re.errors=[{instancePath:r+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var p=P===t}else var p=!0;if(p)if(e.reason!==void 0){let g=e.reason,
P=t;if(t===P)if(typeof g=="string"){if(L(g)>2e4)return re.errors=[{instancePath:r+"/reason",schemaPath:"#/properties/rea\
son/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters"}],!1;if(L(g)<1)
return re.errors=[{instancePath:r+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return re.errors=[{instancePath:r+"/reason",schemaPath:"#/prop\
erties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===t}else var p=!0}}}}}}}}else
return re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return re.errors=s,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.context===void 0&&(i="con\
text")||e.inScope===void 0&&(i="inScope")||e.budgetSeconds===void 0&&(i="budgetSeconds")||e.meetsTimeConstraint===void 0&&
(i="meetsTimeConstraint")||e.usualSeconds===void 0&&(i="usualSeconds")||e.fourInFiveSeconds===void 0&&(i="fourInFiveSeco\
nds")||e.coreProtection===void 0&&(i="coreProtection")||e.fallback===void 0&&(i="fallback")||e.segments===void 0&&(i="se\
gments")||e.summary===void 0&&(i="summary")||e.telemetry===void 0&&(i="telemetry")||e.changes===void 0&&(i="changes"))return Y.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let n=t;for(let c in e)if(!dt.call(Zt.properties,c))return Y.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional p\
roperties"}],!1;if(n===t){if(e.context!==void 0){let c=t;De(e.context,{instancePath:r+"/context",parentData:e,parentDataProperty:"\
context",rootData:l,dynamicAnchors:h})||(s=s===null?De.errors:s.concat(De.errors),t=s.length);var a=c===t}else var a=!0;
if(a){if(e.inScope!==void 0){let y=t;if(typeof e.inScope!="boolean")return Y.errors=[{instancePath:r+"/inScope",schemaPath:"\
#/properties/inScope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===t}else var a=!0;
if(a){if(e.budgetSeconds!==void 0){let d=e.budgetSeconds,f=t;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Y.
errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(t===f&&typeof d=="number"&&isFinite(d)){if(d>10800||isNaN(d))return Y.errors=[{instancePath:r+
"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:10800},
message:"must be <= 10800"}],!1;if(d<0||isNaN(d))return Y.errors=[{instancePath:r+"/budgetSeconds",schemaPath:"#/propert\
ies/budgetSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===t}else
var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){let f=t;if(typeof e.meetsTimeConstraint!="boolean")return Y.errors=[{instancePath:r+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var a=f===t}else var a=!0;if(a){if(e.shortfallSeconds!==void 0){let g=e.shortfallSeconds,P=t;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Y.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===P&&typeof g=="number"&&
isFinite(g)){if(g>1e13||isNaN(g))return Y.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(g<1||
isNaN(g))return Y.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=P===t}else var a=!0;if(a){if(e.minimumMinutes!==
void 0){let P=e.minimumMinutes,v=t;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return Y.errors=[{instancePath:r+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(t===v&&typeof P=="number"&&isFinite(P)){if(P>1e12||isNaN(P))return Y.errors=[{instancePath:r+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(P<1||isNaN(P))return Y.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=v===t}else
var a=!0;if(a){if(e.usualSeconds!==void 0){let v=t;_(e.usualSeconds,{instancePath:r+"/usualSeconds",parentData:e,parentDataProperty:"\
usualSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(_.errors),t=s.length);var a=v===t}else var a=!0;
if(a){if(e.fourInFiveSeconds!==void 0){let x=t;_(e.fourInFiveSeconds,{instancePath:r+"/fourInFiveSeconds",parentData:e,parentDataProperty:"\
fourInFiveSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(_.errors),t=s.length);var a=x===t}else var a=!0;
if(a){if(e.coreProtection!==void 0){let N=t;it(e.coreProtection,{instancePath:r+"/coreProtection",parentData:e,parentDataProperty:"\
coreProtection",rootData:l,dynamicAnchors:h})||(s=s===null?it.errors:s.concat(it.errors),t=s.length);var a=N===t}else var a=!0;
if(a){if(e.fallback!==void 0){let S=e.fallback,I=t;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return Y.errors=
[{instancePath:r+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(t===I&&typeof S=="number"&&isFinite(S)){if(S>2||isNaN(S))return Y.errors=[{instancePath:r+"/fallba\
ck",schemaPath:"#/properties/fallback/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],
!1;if(S<0||isNaN(S))return Y.errors=[{instancePath:r+"/fallback",schemaPath:"#/properties/fallback/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=I===t}else var a=!0;if(a){if(e.segments!==void 0){
let I=e.segments,j=t;if(t===j)if(Array.isArray(I)){if(I.length>400)return Y.errors=[{instancePath:r+"/segments",schemaPath:"\
#/properties/segments/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{
var p=!0;let k=I.length;for(let b=0;b<k;b++){let w=t;ye(I[b],{instancePath:r+"/segments/"+b,parentData:I,parentDataProperty:b,
rootData:l,dynamicAnchors:h})||(s=s===null?ye.errors:s.concat(ye.errors),t=s.length);var p=w===t;if(!p)break}}}else return Y.
errors=[{instancePath:r+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=j===t}else var a=!0;if(a){if(e.summary!==void 0){let j=t;Be(e.summary,{instancePath:r+"/summar\
y",parentData:e,parentDataProperty:"summary",rootData:l,dynamicAnchors:h})||(s=s===null?Be.errors:s.concat(Be.errors),t=
s.length);var a=j===t}else var a=!0;if(a){if(e.telemetry!==void 0){let D=e.telemetry,k=t;if(t===k)if(Array.isArray(D)){if(D.
length>401)return Y.errors=[{instancePath:r+"/telemetry",schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",
params:{limit:401},message:"must NOT have more than 401 items"}],!1;{var u=!0;let w=D.length;for(let F=0;F<w;F++){let C=t;
Ae(D[F],{instancePath:r+"/telemetry/"+F,parentData:D,parentDataProperty:F,rootData:l,dynamicAnchors:h})||(s=s===null?Ae.
errors:s.concat(Ae.errors),t=s.length);var u=C===t;if(!u)break}}}else return Y.errors=[{instancePath:r+"/telemetry",schemaPath:"\
#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=k===t}else var a=!0;
if(a){if(e.changes!==void 0){let k=e.changes,b=t;if(t===b)if(Array.isArray(k)){if(k.length>400)return Y.errors=[{instancePath:r+
"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more \
than 400 items"}],!1;{var o=!0;let F=k.length;for(let C=0;C<F;C++){let T=t;re(k[C],{instancePath:r+"/changes/"+C,parentData:k,
parentDataProperty:C,rootData:l,dynamicAnchors:h})||(s=s===null?re.errors:s.concat(re.errors),t=s.length);var o=T===t;if(!o)
break}}}else return Y.errors=[{instancePath:r+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var a=b===t}else var a=!0;if(a)if(e.elapsedSeconds!==void 0){let k=e.elapsedSeconds,
b=t;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return Y.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"\
#/properties/elapsedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===b&&typeof k==
"number"&&isFinite(k)){if(k>86400||isNaN(k))return Y.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/\
elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(k<0||isNaN(
k))return Y.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=b===t}else var a=!0}}}}}}}}}}}}}}}}else return Y.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=
s,t===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qt={type:"object",required:["microcycleId","objective",
"upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,
maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},status:{type:"\
string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",enum:["nodes",
"deadline"]}},additionalProperties:!1};function pe(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.microcycleId===void 0&&(p="microcycleId")||e.objective===void 0&&(p="objective")||
e.upperBound===void 0&&(p="upperBound")||e.gap===void 0&&(p="gap")||e.status===void 0&&(p="status")||e.nodes===void 0&&(p=
"nodes"))return pe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!(o==="microcycleId"||o==="objective"||o==="upperBo\
und"||o==="gap"||o==="status"||o==="nodes"||o==="stoppedBy"))return pe.errors=[{instancePath:r,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;if(u===t){if(e.microcycleId!==void 0){let o=t;z(e.microcycleId,{instancePath:r+"/microcycleId",parentData:e,parentDataProperty:"\
microcycleId",rootData:l,dynamicAnchors:h})||(s=s===null?z.errors:s.concat(z.errors),t=s.length);var a=o===t}else var a=!0;
if(a){if(e.objective!==void 0){let i=e.objective,n=t;if(t===n)if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i))return pe.
errors=[{instancePath:r+"/objective",schemaPath:"#/properties/objective/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"}],!1;if(i<-1e3||isNaN(i))return pe.errors=[{instancePath:r+"/objective",schemaPath:"\
#/properties/objective/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else
return pe.errors=[{instancePath:r+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var a=n===t}else var a=!0;if(a){if(e.upperBound!==void 0){let n=e.upperBound,c=t;if(t===
c)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return pe.errors=[{instancePath:r+"/upperBound",schemaPath:"#/p\
roperties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||
isNaN(n))return pe.errors=[{instancePath:r+"/upperBound",schemaPath:"#/properties/upperBound/minimum",keyword:"minimum",
params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return pe.errors=[{instancePath:r+"/upperBound",
schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=c===
t}else var a=!0;if(a){if(e.gap!==void 0){let c=e.gap,y=t;if(t===y)if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c))
return pe.errors=[{instancePath:r+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"}],!1;if(c<0||isNaN(c))return pe.errors=[{instancePath:r+"/gap",schemaPath:"#/proper\
ties/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return pe.errors=[
{instancePath:r+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var a=y===t}else var a=!0;if(a){if(e.status!==void 0){let y=e.status,d=t;if(typeof y!="string")return pe.errors=[{instancePath:r+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(y===
"optimal"||y==="bounded"))return pe.errors=[{instancePath:r+"/status",schemaPath:"#/properties/status/enum",keyword:"enu\
m",params:{allowedValues:qt.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var a=d===
t}else var a=!0;if(a){if(e.nodes!==void 0){let d=e.nodes,f=t;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return pe.
errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(t===f&&typeof d=="number"&&isFinite(d)){if(d>1e12||isNaN(d))return pe.errors=[{instancePath:r+"/n\
odes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= \
1000000000000"}],!1;if(d<0||isNaN(d))return pe.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===t}else var a=!0;if(a)if(e.stoppedBy!==
void 0){let d=e.stoppedBy,f=t;if(typeof d!="string")return pe.errors=[{instancePath:r+"/stoppedBy",schemaPath:"#/propert\
ies/stoppedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(d==="nodes"||d==="deadline"))
return pe.errors=[{instancePath:r+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"enum",params:{allowedValues:qt.
properties.stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var a=f===t}else var a=!0}}}}}}}}else
return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return pe.errors=s,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={type:"object",required:["path",
"field","value","because"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},
value:{type:"string",maxLength:10200},because:{type:"string",enum:["default","catalogue","name","loads","text"],"x-open-\
enum":!0},stated:{type:"string",maxLength:10200}},additionalProperties:!1};function ge(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=ge.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.path===void 0&&(p="path")||
e.field===void 0&&(p="field")||e.value===void 0&&(p="value")||e.because===void 0&&(p="because"))return ge.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let u=t;for(let o in e)if(!(o==="path"||o==="field"||o==="value"||o==="because"||o==="stated"))return ge.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;if(u===t){if(e.path!==void 0){let o=e.path,i=t;if(t===i)if(typeof o=="string"){if(L(o)>256)return ge.
errors=[{instancePath:r+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1}else return ge.errors=[{instancePath:r+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===t}else var a=!0;if(a){if(e.field!==
void 0){let i=e.field,n=t;if(t===n)if(typeof i=="string"){if(L(i)>64)return ge.errors=[{instancePath:r+"/field",schemaPath:"\
#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;
if(L(i)<1)return ge.errors=[{instancePath:r+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ge.errors=[{instancePath:r+"/field",schemaPath:"\
#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===t}else var a=!0;if(a){
if(e.value!==void 0){let n=e.value,c=t;if(t===c)if(typeof n=="string"){if(L(n)>10200)return ge.errors=[{instancePath:r+"\
/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more t\
han 10200 characters"}],!1}else return ge.errors=[{instancePath:r+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=c===t}else var a=!0;if(a){if(e.because!==void 0){let c=e.
because,y=t;if(typeof c!="string")return ge.errors=[{instancePath:r+"/because",schemaPath:"#/properties/because/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(c==="default"||c==="catalogue"||c==="name"||c==="loads"||
c==="text"))return ge.errors=[{instancePath:r+"/because",schemaPath:"#/properties/because/enum",keyword:"enum",params:{allowedValues:mr.
properties.because.enum},message:"must be equal to one of the allowed values"}],!1;var a=y===t}else var a=!0;if(a)if(e.stated!==
void 0){let c=e.stated,y=t;if(t===y)if(typeof c=="string"){if(L(c)>10200)return ge.errors=[{instancePath:r+"/stated",schemaPath:"\
#/properties/stated/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 character\
s"}],!1}else return ge.errors=[{instancePath:r+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=y===t}else var a=!0}}}}}}else return ge.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=s,t===0}ge.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Nt={type:"object",required:["coreLiftPolicy","dropSets","crowdedGym","supersets","t\
empo","leastSessionSeconds","coreMinimumSets","coreRestCapSeconds","fallbackRestCapSeconds","accessoryRestCapsSeconds","\
heavyRestCapsSeconds","heavyWarmUpSets","otherWarmUpSets","conditioningLeastShare","conditioningMinutesASet","dropSetSet\
s","antagonistQuality","supersetQuality","metabolicStressQuality","equipmentClusterQuality","coachGroupQuality","dropSet\
Quality","shortRestQuality","shortRestSeconds","fullRestSeconds","secondaryShare","hypertrophyWeight","strengthWeight","\
balanceWeight","changeWeight"],properties:{coreLiftPolicy:{type:"string",enum:["fit","protect"]},dropSets:{type:"boolean"},
crowdedGym:{type:"boolean"},supersets:{type:"string",enum:["allow","none"]},tempo:{$ref:"#/$defs/tempo"},leastSessionSeconds:{
type:"integer",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,maximum:100},coreRestCapSeconds:{type:"\
integer",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"integer",minimum:0,maximum:3600},accessoryRestCapsSeconds:{
type:"array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},heavyRestCapsSeconds:{type:"array",maxItems:10,items:{
type:"integer",minimum:0,maximum:3600}},heavyWarmUpSets:{type:"integer",minimum:0,maximum:100},otherWarmUpSets:{type:"in\
teger",minimum:0,maximum:100},conditioningLeastShare:{type:"number",minimum:0,maximum:1},conditioningMinutesASet:{type:"\
integer",minimum:1,maximum:1e3},dropSetSets:{type:"integer",minimum:1,maximum:100},antagonistQuality:{type:"number",minimum:0,
maximum:10},supersetQuality:{type:"number",minimum:0,maximum:10},metabolicStressQuality:{type:"number",minimum:0,maximum:10},
equipmentClusterQuality:{type:"number",minimum:0,maximum:10},coachGroupQuality:{type:"number",minimum:0,maximum:10},dropSetQuality:{
type:"number",minimum:0,maximum:10},shortRestQuality:{type:"number",minimum:0,maximum:10},shortRestSeconds:{type:"intege\
r",minimum:0,maximum:3600},fullRestSeconds:{type:"integer",minimum:0,maximum:3600},secondaryShare:{type:"number",minimum:0,
maximum:10},hypertrophyWeight:{type:"number",minimum:0,maximum:10},strengthWeight:{type:"number",minimum:0,maximum:10},balanceWeight:{
type:"number",minimum:0,maximum:10},changeWeight:{type:"number",minimum:0,maximum:10},preferences:{$ref:"#/$defs/prefere\
nces"},scope:{$ref:"#/$defs/scope"},targets:{type:"array",maxItems:2184,items:{$ref:"#/$defs/target"}},progress:{$ref:"#\
/$defs/progress"}},additionalProperties:!1},jt={type:"object",required:["name","fixedSeconds","setupSeconds","secondSetu\
pSeconds","restExtraSeconds","switchSeconds","farSwitchSeconds","supersetRoundRestSeconds","blockSwitchSeconds","blockRo\
undRestSeconds","f","g","kappa","effects","from","sessionsKnown"],properties:{name:{type:"string",minLength:1,maxLength:32},
fixedSeconds:{type:"integer",minimum:0,maximum:3600},setupSeconds:{type:"integer",minimum:0,maximum:3600},secondSetupSeconds:{
type:"integer",minimum:0,maximum:3600},restExtraSeconds:{type:"integer",minimum:0,maximum:3600},switchSeconds:{type:"int\
eger",minimum:0,maximum:3600},farSwitchSeconds:{type:"integer",minimum:0,maximum:3600},supersetRoundRestSeconds:{type:"i\
nteger",minimum:0,maximum:3600},blockSwitchSeconds:{type:"integer",minimum:0,maximum:3600},blockRoundRestSeconds:{type:"\
integer",minimum:0,maximum:3600},f:{type:"number",exclusiveMinimum:0,maximum:1e3},g:{type:"number",exclusiveMinimum:0,maximum:1e3},
kappa:{type:"number",exclusiveMinimum:0,maximum:1e3},effects:{type:"object",additionalProperties:{type:"number",minimum:-1,
maximum:10}},from:{type:"string",enum:["population","personal"]},sessionsKnown:{type:"integer",minimum:0,maximum:1e9},confidence:{
type:"number",minimum:.5,maximum:1},revision:{type:"integer",minimum:0,maximum:9e15},spread:{$ref:"#/$defs/spread"}},additionalProperties:!1};
function J(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=J.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let u;if(e.fixed===void 0&&(u="fixed")||e.covariance===void 0&&(u="covariance")||e.exercises===void 0&&(u="exercises")||
e.noise===void 0&&(u="noise")||e.clockSeconds===void 0&&(u="clockSeconds")||e.effect===void 0&&(u="effect")||e.effects===
void 0&&(u="effects"))return J.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let o=t;for(let i in e)if(!(i==="fixed"||i==="covariance"||i==="exer\
cises"||i==="noise"||i==="clockSeconds"||i==="effect"||i==="effects"))return J.errors=[{instancePath:r,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional proper\
ties"}],!1;if(o===t){if(e.fixed!==void 0){let i=e.fixed,n=t;if(t===n)if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(
i))return J.errors=[{instancePath:r+"/fixed",schemaPath:"#/properties/fixed/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(i<-1e3||isNaN(i))return J.errors=[{instancePath:r+"/fixed",schemaPath:"\
#/properties/fixed/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return J.
errors=[{instancePath:r+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"}],!1;var a=n===t}else var a=!0;if(a){if(e.covariance!==void 0){let n=e.covariance,c=t;if(t===c)if(typeof n==
"number"&&isFinite(n)){if(n>1e3||isNaN(n))return J.errors=[{instancePath:r+"/covariance",schemaPath:"#/properties/covari\
ance/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||isNaN(n))return J.
errors=[{instancePath:r+"/covariance",schemaPath:"#/properties/covariance/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e3},message:"must be >= -1000"}],!1}else return J.errors=[{instancePath:r+"/covariance",schemaPath:"#/proper\
ties/covariance/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=c===t}else var a=!0;if(a){
if(e.exercises!==void 0){let c=e.exercises,y=t;if(t===y)if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c))return J.
errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"}],!1;if(c<-1e3||isNaN(c))return J.errors=[{instancePath:r+"/exercises",schemaPath:"\
#/properties/exercises/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else
return J.errors=[{instancePath:r+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var a=y===t}else var a=!0;if(a){if(e.noise!==void 0){let y=e.noise,d=t;if(t===d)if(typeof y==
"number"&&isFinite(y)){if(y>1e3||isNaN(y))return J.errors=[{instancePath:r+"/noise",schemaPath:"#/properties/noise/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(y<0||isNaN(y))return J.errors=
[{instancePath:r+"/noise",schemaPath:"#/properties/noise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return J.errors=[{instancePath:r+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=d===t}else var a=!0;if(a){if(e.clockSeconds!==void 0){let d=e.clockSeconds,
f=t;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return J.errors=[{instancePath:r+"/clockSeconds",schemaPath:"\
#/properties/clockSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===f&&typeof d==
"number"&&isFinite(d)){if(d>3600||isNaN(d))return J.errors=[{instancePath:r+"/clockSeconds",schemaPath:"#/properties/clo\
ckSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(d<0||isNaN(d))
return J.errors=[{instancePath:r+"/clockSeconds",schemaPath:"#/properties/clockSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=f===t}else var a=!0;if(a){if(e.effect!==void 0){let f=e.effect,
g=t;if(t===g)if(typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return J.errors=[{instancePath:r+"/effect",schemaPath:"\
#/properties/effect/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(f<0||
isNaN(f))return J.errors=[{instancePath:r+"/effect",schemaPath:"#/properties/effect/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return J.errors=[{instancePath:r+"/effect",schemaPath:"#/properties/effect\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=g===t}else var a=!0;if(a)if(e.effects!==
void 0){let f=e.effects,g=t;if(t===g)if(f&&typeof f=="object"&&!Array.isArray(f))for(let v in f){let x=f[v],N=t;if(t===N)
if(typeof x=="number"&&isFinite(x)){if(x>1e3||isNaN(x))return J.errors=[{instancePath:r+"/effects/"+v.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(x<0||isNaN(x))return J.errors=[{instancePath:r+"/effects/"+v.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return J.errors=[{instancePath:r+"/effects/"+v.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var p=N===t;if(!p)break}else return J.errors=[{instancePath:r+"/effects",schemaPath:"#/properties/ef\
fects/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===t}else var a=!0}}}}}}}}else return J.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.
errors=s,t===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=U.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.name===void 0&&(u="name")||e.fixedSeconds===
void 0&&(u="fixedSeconds")||e.setupSeconds===void 0&&(u="setupSeconds")||e.secondSetupSeconds===void 0&&(u="secondSetupS\
econds")||e.restExtraSeconds===void 0&&(u="restExtraSeconds")||e.switchSeconds===void 0&&(u="switchSeconds")||e.farSwitchSeconds===
void 0&&(u="farSwitchSeconds")||e.supersetRoundRestSeconds===void 0&&(u="supersetRoundRestSeconds")||e.blockSwitchSeconds===
void 0&&(u="blockSwitchSeconds")||e.blockRoundRestSeconds===void 0&&(u="blockRoundRestSeconds")||e.f===void 0&&(u="f")||
e.g===void 0&&(u="g")||e.kappa===void 0&&(u="kappa")||e.effects===void 0&&(u="effects")||e.from===void 0&&(u="from")||e.
sessionsKnown===void 0&&(u="sessionsKnown"))return U.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=t;for(let i in e)if(!dt.call(jt.properties,
i))return U.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;if(o===t){if(e.name!==void 0){let i=e.name,n=t;if(t===n)if(typeof i==
"string"){if(L(i)>32)return U.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLengt\
h",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(L(i)<1)return U.errors=[{instancePath:r+"/n\
ame",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return U.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===t}else var a=!0;if(a){if(e.fixedSeconds!==void 0){let n=e.fixedSeconds,
c=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return U.errors=[{instancePath:r+"/fixedSeconds",schemaPath:"\
#/properties/fixedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof n==
"number"&&isFinite(n)){if(n>3600||isNaN(n))return U.errors=[{instancePath:r+"/fixedSeconds",schemaPath:"#/properties/fix\
edSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))
return U.errors=[{instancePath:r+"/fixedSeconds",schemaPath:"#/properties/fixedSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=c===t}else var a=!0;if(a){if(e.setupSeconds!==void 0){let c=e.
setupSeconds,y=t;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return U.errors=[{instancePath:r+"/setupSecond\
s",schemaPath:"#/properties/setupSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===
y&&typeof c=="number"&&isFinite(c)){if(c>3600||isNaN(c))return U.errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/p\
roperties/setupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(c<
0||isNaN(c))return U.errors=[{instancePath:r+"/setupSeconds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=y===t}else var a=!0;if(a){if(e.secondSetupSeconds!==
void 0){let y=e.secondSetupSeconds,d=t;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return U.errors=[{instancePath:r+
"/secondSetupSeconds",schemaPath:"#/properties/secondSetupSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===d&&typeof y=="number"&&isFinite(y)){if(y>3600||isNaN(y))return U.errors=[{instancePath:r+"/\
secondSetupSeconds",schemaPath:"#/properties/secondSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(y<0||isNaN(y))return U.errors=[{instancePath:r+"/secondSetupSeconds",schemaPath:"#/pro\
perties/secondSetupSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=d===
t}else var a=!0;if(a){if(e.restExtraSeconds!==void 0){let d=e.restExtraSeconds,f=t;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return U.errors=[{instancePath:r+"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===f&&typeof d=="number"&&isFinite(d)){if(d>3600||isNaN(
d))return U.errors=[{instancePath:r+"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(d<0||isNaN(d))return U.errors=[{instancePath:r+
"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var a=f===t}else var a=!0;if(a){if(e.switchSeconds!==void 0){let f=e.switchSeconds,g=t;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return U.errors=[{instancePath:r+"/switchSeconds",schemaPath:"#/properties/swi\
tchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===g&&typeof f=="number"&&isFinite(
f)){if(f>3600||isNaN(f))return U.errors=[{instancePath:r+"/switchSeconds",schemaPath:"#/properties/switchSeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(f<0||isNaN(f))return U.errors=[{
instancePath:r+"/switchSeconds",schemaPath:"#/properties/switchSeconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var a=g===t}else var a=!0;if(a){if(e.farSwitchSeconds!==void 0){let g=e.farSwitchSeconds,
P=t;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return U.errors=[{instancePath:r+"/farSwitchSeconds",schemaPath:"\
#/properties/farSwitchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===P&&typeof g==
"number"&&isFinite(g)){if(g>3600||isNaN(g))return U.errors=[{instancePath:r+"/farSwitchSeconds",schemaPath:"#/properties\
/farSwitchSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(g<0||
isNaN(g))return U.errors=[{instancePath:r+"/farSwitchSeconds",schemaPath:"#/properties/farSwitchSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=P===t}else var a=!0;if(a){if(e.supersetRoundRestSeconds!==
void 0){let P=e.supersetRoundRestSeconds,v=t;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return U.errors=[{
instancePath:r+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===v&&typeof P=="number"&&isFinite(P)){if(P>3600||isNaN(P))return U.errors=
[{instancePath:r+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return U.errors=[{instancePath:r+"/s\
upersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=v===t}else var a=!0;if(a){if(e.blockSwitchSeconds!==void 0){let v=e.blockSwitchSeconds,
x=t;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return U.errors=[{instancePath:r+"/blockSwitchSeconds",schemaPath:"\
#/properties/blockSwitchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===x&&typeof v==
"number"&&isFinite(v)){if(v>3600||isNaN(v))return U.errors=[{instancePath:r+"/blockSwitchSeconds",schemaPath:"#/properti\
es/blockSwitchSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(v<
0||isNaN(v))return U.errors=[{instancePath:r+"/blockSwitchSeconds",schemaPath:"#/properties/blockSwitchSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=x===t}else var a=!0;if(a){if(e.blockRoundRestSeconds!==
void 0){let x=e.blockRoundRestSeconds,N=t;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return U.errors=[{instancePath:r+
"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===N&&typeof x=="number"&&isFinite(x)){if(x>3600||isNaN(x))return U.errors=[{instancePath:r+"/\
blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:3600},message:"must be <= 3600"}],!1;if(x<0||isNaN(x))return U.errors=[{instancePath:r+"/blockRoundRestSeconds",schemaPath:"\
#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var a=N===t}else var a=!0;if(a){if(e.f!==void 0){let N=e.f,S=t;if(t===S)if(typeof N=="number"&&isFinite(N)){if(N>1e3||
isNaN(N))return U.errors=[{instancePath:r+"/f",schemaPath:"#/properties/f/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(N<=0||isNaN(N))return U.errors=[{instancePath:r+"/f",schemaPath:"#/prop\
erties/f/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return U.
errors=[{instancePath:r+"/f",schemaPath:"#/properties/f/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var a=S===t}else var a=!0;if(a){if(e.g!==void 0){let S=e.g,I=t;if(t===I)if(typeof S=="number"&&isFinite(S)){if(S>
1e3||isNaN(S))return U.errors=[{instancePath:r+"/g",schemaPath:"#/properties/g/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(S<=0||isNaN(S))return U.errors=[{instancePath:r+"/g",schemaPath:"#/prop\
erties/g/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return U.
errors=[{instancePath:r+"/g",schemaPath:"#/properties/g/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var a=I===t}else var a=!0;if(a){if(e.kappa!==void 0){let I=e.kappa,j=t;if(t===j)if(typeof I=="number"&&isFinite(
I)){if(I>1e3||isNaN(I))return U.errors=[{instancePath:r+"/kappa",schemaPath:"#/properties/kappa/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(I<=0||isNaN(I))return U.errors=[{instancePath:r+
"/kappa",schemaPath:"#/properties/kappa/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return U.errors=[{instancePath:r+"/kappa",schemaPath:"#/properties/kappa/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=j===t}else var a=!0;if(a){if(e.effects!==void 0){let j=e.effects,D=t;
if(t===D)if(j&&typeof j=="object"&&!Array.isArray(j))for(let b in j){let w=j[b],F=t;if(t===F)if(typeof w=="number"&&isFinite(
w)){if(w>10||isNaN(w))return U.errors=[{instancePath:r+"/effects/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be \
<= 10"}],!1;if(w<-1||isNaN(w))return U.errors=[{instancePath:r+"/effects/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be \
>= -1"}],!1}else return U.errors=[{instancePath:r+"/effects/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/effects/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var p=F===
t;if(!p)break}else return U.errors=[{instancePath:r+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=D===t}else var a=!0;if(a){if(e.from!==void 0){let D=e.from,k=t;if(typeof D!=
"string")return U.errors=[{instancePath:r+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(D==="population"||D==="personal"))return U.errors=[{instancePath:r+"/from",schemaPath:"\
#/properties/from/enum",keyword:"enum",params:{allowedValues:jt.properties.from.enum},message:"must be equal to one of t\
he allowed values"}],!1;var a=k===t}else var a=!0;if(a){if(e.sessionsKnown!==void 0){let k=e.sessionsKnown,b=t;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return U.errors=[{instancePath:r+"/sessionsKnown",schemaPath:"#/properties/ses\
sionsKnown/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===b&&typeof k=="number"&&isFinite(
k)){if(k>1e9||isNaN(k))return U.errors=[{instancePath:r+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(k<0||isNaN(k))return U.errors=
[{instancePath:r+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var a=b===t}else var a=!0;if(a){if(e.confidence!==void 0){let b=e.confidence,w=t;
if(t===w)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return U.errors=[{instancePath:r+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<.5||
isNaN(b))return U.errors=[{instancePath:r+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:.5},message:"must be >= 0.5"}],!1}else return U.errors=[{instancePath:r+"/confidence",schemaPath:"\
#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=w===t}else var a=!0;
if(a){if(e.revision!==void 0){let w=e.revision,F=t;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return U.errors=
[{instancePath:r+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(t===F&&typeof w=="number"&&isFinite(w)){if(w>9e15||isNaN(w))return U.errors=[{instancePath:r+"/rev\
ision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e15},message:"must be\
 <= 9000000000000000"}],!1;if(w<0||isNaN(w))return U.errors=[{instancePath:r+"/revision",schemaPath:"#/properties/revisi\
on/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=F===t}else var a=!0;if(a)
if(e.spread!==void 0){let w=t;J(e.spread,{instancePath:r+"/spread",parentData:e,parentDataProperty:"spread",rootData:l,dynamicAnchors:h})||
(s=s===null?J.errors:s.concat(J.errors),t=s.length);var a=w===t}else var a=!0}}}}}}}}}}}}}}}}}}}}else return U.errors=[{
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=s,
t===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(typeof e=="string"){if(L(e)>256)return oe.errors=[{instancePath:r,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(L(e)<1)return oe.errors=[{instancePath:r,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return oe.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return oe.
errors=s,t===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};function He(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=He.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.exclude===void 0&&(o="exclude")||e.keep===
void 0&&(o="keep"))return He.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let i=t;for(let n in e)if(!(n==="exclude"||n==="keep"))return He.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;if(i===t){if(e.exclude!==void 0){let n=e.exclude,c=t;if(t===c)if(Array.isArray(
n)){if(n.length>100)return He.errors=[{instancePath:r+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"max\
Items",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var a=!0;let d=n.length;for(let f=0;f<d;f++){
let g=t;oe(n[f],{instancePath:r+"/exclude/"+f,parentData:n,parentDataProperty:f,rootData:l,dynamicAnchors:h})||(s=s===null?
oe.errors:s.concat(oe.errors),t=s.length);var a=g===t;if(!a)break}}}else return He.errors=[{instancePath:r+"/exclude",schemaPath:"\
#/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=c===t}else var u=!0;if(u)
if(e.keep!==void 0){let n=e.keep,c=t;if(t===c)if(Array.isArray(n)){if(n.length>100)return He.errors=[{instancePath:r+"/k\
eep",schemaPath:"#/properties/keep/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 \
items"}],!1;{var p=!0;let d=n.length;for(let f=0;f<d;f++){let g=t;oe(n[f],{instancePath:r+"/keep/"+f,parentData:n,parentDataProperty:f,
rootData:l,dynamicAnchors:h})||(s=s===null?oe.errors:s.concat(oe.errors),t=s.length);var p=g===t;if(!p)break}}}else return He.
errors=[{instancePath:r+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var u=c===t}else var u=!0}}}else return He.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return He.errors=s,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Pe(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,
m=Pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let i=t;for(let n in e)if(!(n==="sessionIds"||n==="days"||n==="weeks"))return Pe.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;if(i===t){if(e.sessionIds!==void 0){let n=e.sessionIds,c=t;if(t===c)if(Array.isArray(n)){if(n.length>2184)
return Pe.errors=[{instancePath:r+"/sessionIds",schemaPath:"#/properties/sessionIds/maxItems",keyword:"maxItems",params:{
limit:2184},message:"must NOT have more than 2184 items"}],!1;{var a=!0;let d=n.length;for(let f=0;f<d;f++){let g=t;oe(n[f],
{instancePath:r+"/sessionIds/"+f,parentData:n,parentDataProperty:f,rootData:l,dynamicAnchors:h})||(s=s===null?oe.errors:
s.concat(oe.errors),t=s.length);var a=g===t;if(!a)break}}}else return Pe.errors=[{instancePath:r+"/sessionIds",schemaPath:"\
#/properties/sessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=c===t}else var p=!0;
if(p){if(e.days!==void 0){let c=e.days,y=t;if(t===y)if(Array.isArray(c)){if(c.length>7)return Pe.errors=[{instancePath:r+
"/days",schemaPath:"#/properties/days/maxItems",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 i\
tems"}],!1;{var u=!0;let f=c.length;for(let g=0;g<f;g++){let P=c[g],v=t;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P)))return Pe.errors=[{instancePath:r+"/days/"+g,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===v&&typeof P=="number"&&isFinite(P)){if(P>7||isNaN(P))return Pe.errors=[{
instancePath:r+"/days/"+g,schemaPath:"#/properties/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(P<1||isNaN(P))return Pe.errors=[{instancePath:r+"/days/"+g,schemaPath:"#/properties/days/\
items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var u=v===t;if(!u)break}}}else
return Pe.errors=[{instancePath:r+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var p=y===t}else var p=!0;if(p)if(e.weeks!==void 0){let c=e.weeks,y=t;if(t===y)if(Array.isArray(c)){
if(c.length>104)return Pe.errors=[{instancePath:r+"/weeks",schemaPath:"#/properties/weeks/maxItems",keyword:"maxItems",params:{
limit:104},message:"must NOT have more than 104 items"}],!1;{var o=!0;let f=c.length;for(let g=0;g<f;g++){let P=c[g],v=t;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return Pe.errors=[{instancePath:r+"/weeks/"+g,schemaPath:"#/pro\
perties/weeks/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===v&&typeof P=="num\
ber"&&isFinite(P)){if(P>104||isNaN(P))return Pe.errors=[{instancePath:r+"/weeks/"+g,schemaPath:"#/properties/weeks/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:104},message:"must be <= 104"}],!1;if(P<1||isNaN(P))return Pe.
errors=[{instancePath:r+"/weeks/"+g,schemaPath:"#/properties/weeks/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var o=v===t;if(!o)break}}}else return Pe.errors=[{instancePath:r+"/weeks",schemaPath:"\
#/properties/weeks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=y===t}else var p=!0}}}else
return Pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Pe.errors=s,t===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=We.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.minutes===void 0&&(p="min\
utes"))return We.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!(o==="dayOfWeek"||o==="sessionId"||o==="minutes"))
return We.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;if(u===t){if(e.dayOfWeek!==void 0){let o=e.dayOfWeek,i=t;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return We.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfW\
eek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===i&&typeof o=="number"&&isFinite(o)){
if(o>7||isNaN(o))return We.errors=[{instancePath:r+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(o<1||isNaN(o))return We.errors=[{instancePath:r+"/\
dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"}],!1}var a=i===t}else var a=!0;if(a){if(e.sessionId!==void 0){let i=t;oe(e.sessionId,{instancePath:r+"/sessionI\
d",parentData:e,parentDataProperty:"sessionId",rootData:l,dynamicAnchors:h})||(s=s===null?oe.errors:s.concat(oe.errors),
t=s.length);var a=i===t}else var a=!0;if(a)if(e.minutes!==void 0){let i=e.minutes,n=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return We.errors=[{instancePath:r+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===n&&typeof i=="number"&&isFinite(i)){if(i>180||isNaN(i))return We.errors=
[{instancePath:r+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},
message:"must be <= 180"}],!1;if(i<15||isNaN(i))return We.errors=[{instancePath:r+"/minutes",schemaPath:"#/properties/mi\
nutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=n===t}else var a=!0}}}}else
return We.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return We.errors=s,t===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(e,{instancePath:r="",parentData:R,
parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=Ze.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.exerciseId===void 0&&(p="\
exerciseId")||e.sets===void 0&&(p="sets"))return Ze.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!(o==="exerciseId"||o===
"sets"))return Ze.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;if(u===t){if(e.exerciseId!==void 0){let o=t;oe(e.exerciseId,{instancePath:r+
"/exerciseId",parentData:e,parentDataProperty:"exerciseId",rootData:l,dynamicAnchors:h})||(s=s===null?oe.errors:s.concat(
oe.errors),t=s.length);var a=o===t}else var a=!0;if(a)if(e.sets!==void 0){let o=e.sets,i=t;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return Ze.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(t===i&&typeof o=="number"&&isFinite(o)){if(o>200||isNaN(o))return Ze.
errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"}],!1;if(o<0||isNaN(o))return Ze.errors=[{instancePath:r+"/sets",schemaPath:"#/properties/sets/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=i===t}else var a=!0}}}else return Ze.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ze.
errors=s,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.elapsedSeconds===void 0&&(o="elapsedSecon\
ds")||e.done===void 0&&(o="done")||e.doneSessionIds===void 0&&(o="doneSessionIds"))return $e.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=t;for(let n in e)
if(!(n==="sessionId"||n==="elapsedSeconds"||n==="done"||n==="doneSessionIds"))return $e.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;if(i===t){if(e.sessionId!==void 0){let n=t;oe(e.sessionId,{instancePath:r+"/sessionId",parentData:e,parentDataProperty:"\
sessionId",rootData:l,dynamicAnchors:h})||(s=s===null?oe.errors:s.concat(oe.errors),t=s.length);var a=n===t}else var a=!0;
if(a){if(e.elapsedSeconds!==void 0){let c=e.elapsedSeconds,y=t;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))
return $e.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===y&&typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c))return $e.
errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},message:"must be <= 86400"}],!1;if(c<0||isNaN(c))return $e.errors=[{instancePath:r+"/elapsedSeconds",schemaPath:"\
#/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=y===
t}else var a=!0;if(a){if(e.done!==void 0){let y=e.done,d=t;if(t===d)if(Array.isArray(y)){if(y.length>100)return $e.errors=
[{instancePath:r+"/done",schemaPath:"#/properties/done/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT\
 have more than 100 items"}],!1;{var p=!0;let g=y.length;for(let P=0;P<g;P++){let v=t;Ze(y[P],{instancePath:r+"/done/"+P,
parentData:y,parentDataProperty:P,rootData:l,dynamicAnchors:h})||(s=s===null?Ze.errors:s.concat(Ze.errors),t=s.length);var p=v===
t;if(!p)break}}}else return $e.errors=[{instancePath:r+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var a=d===t}else var a=!0;if(a)if(e.doneSessionIds!==void 0){let y=e.doneSessionIds,
d=t;if(t===d)if(Array.isArray(y)){if(y.length>2184)return $e.errors=[{instancePath:r+"/doneSessionIds",schemaPath:"#/pro\
perties/doneSessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;
{var u=!0;let g=y.length;for(let P=0;P<g;P++){let v=t;oe(y[P],{instancePath:r+"/doneSessionIds/"+P,parentData:y,parentDataProperty:P,
rootData:l,dynamicAnchors:h})||(s=s===null?oe.errors:s.concat(oe.errors),t=s.length);var u=v===t;if(!u)break}}}else return $e.
errors=[{instancePath:r+"/doneSessionIds",schemaPath:"#/properties/doneSessionIds/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var a=d===t}else var a=!0}}}}}else return $e.errors=[{instancePath:r,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=s,t===0}$e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function A(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=A.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let i;if(e.coreLiftPolicy===void 0&&(i="coreLiftPolicy")||e.dropSets===void 0&&(i="dropSets")||
e.crowdedGym===void 0&&(i="crowdedGym")||e.supersets===void 0&&(i="supersets")||e.tempo===void 0&&(i="tempo")||e.leastSessionSeconds===
void 0&&(i="leastSessionSeconds")||e.coreMinimumSets===void 0&&(i="coreMinimumSets")||e.coreRestCapSeconds===void 0&&(i=
"coreRestCapSeconds")||e.fallbackRestCapSeconds===void 0&&(i="fallbackRestCapSeconds")||e.accessoryRestCapsSeconds===void 0&&
(i="accessoryRestCapsSeconds")||e.heavyRestCapsSeconds===void 0&&(i="heavyRestCapsSeconds")||e.heavyWarmUpSets===void 0&&
(i="heavyWarmUpSets")||e.otherWarmUpSets===void 0&&(i="otherWarmUpSets")||e.conditioningLeastShare===void 0&&(i="conditi\
oningLeastShare")||e.conditioningMinutesASet===void 0&&(i="conditioningMinutesASet")||e.dropSetSets===void 0&&(i="dropSe\
tSets")||e.antagonistQuality===void 0&&(i="antagonistQuality")||e.supersetQuality===void 0&&(i="supersetQuality")||e.metabolicStressQuality===
void 0&&(i="metabolicStressQuality")||e.equipmentClusterQuality===void 0&&(i="equipmentClusterQuality")||e.coachGroupQuality===
void 0&&(i="coachGroupQuality")||e.dropSetQuality===void 0&&(i="dropSetQuality")||e.shortRestQuality===void 0&&(i="short\
RestQuality")||e.shortRestSeconds===void 0&&(i="shortRestSeconds")||e.fullRestSeconds===void 0&&(i="fullRestSeconds")||e.
secondaryShare===void 0&&(i="secondaryShare")||e.hypertrophyWeight===void 0&&(i="hypertrophyWeight")||e.strengthWeight===
void 0&&(i="strengthWeight")||e.balanceWeight===void 0&&(i="balanceWeight")||e.changeWeight===void 0&&(i="changeWeight"))
return A.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must hav\
e required property '"+i+"'"}],!1;{let n=t;for(let c in e)if(!dt.call(Nt.properties,c))return A.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have \
additional properties"}],!1;if(n===t){if(e.coreLiftPolicy!==void 0){let c=e.coreLiftPolicy,y=t;if(typeof c!="string")return A.
errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;if(!(c==="fit"||c==="protect"))return A.errors=[{instancePath:r+"/coreLiftPolicy",schemaPath:"\
#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:Nt.properties.coreLiftPolicy.enum},message:"must \
be equal to one of the allowed values"}],!1;var a=y===t}else var a=!0;if(a){if(e.dropSets!==void 0){let y=t;if(typeof e.
dropSets!="boolean")return A.errors=[{instancePath:r+"/dropSets",schemaPath:"#/properties/dropSets/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===t}else var a=!0;if(a){if(e.crowdedGym!==void 0){let d=t;
if(typeof e.crowdedGym!="boolean")return A.errors=[{instancePath:r+"/crowdedGym",schemaPath:"#/properties/crowdedGym/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=d===t}else var a=!0;if(a){if(e.supersets!==
void 0){let f=e.supersets,g=t;if(typeof f!="string")return A.errors=[{instancePath:r+"/supersets",schemaPath:"#/properti\
es/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="allow"||f==="none"))return A.
errors=[{instancePath:r+"/supersets",schemaPath:"#/properties/supersets/enum",keyword:"enum",params:{allowedValues:Nt.properties.
supersets.enum},message:"must be equal to one of the allowed values"}],!1;var a=g===t}else var a=!0;if(a){if(e.tempo!==void 0){
let g=t;U(e.tempo,{instancePath:r+"/tempo",parentData:e,parentDataProperty:"tempo",rootData:l,dynamicAnchors:h})||(s=s===
null?U.errors:s.concat(U.errors),t=s.length);var a=g===t}else var a=!0;if(a){if(e.leastSessionSeconds!==void 0){let P=e.
leastSessionSeconds,v=t;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return A.errors=[{instancePath:r+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(t===v&&typeof P=="number"&&isFinite(P)){if(P>3600||isNaN(P))return A.errors=[{instancePath:r+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(P<0||isNaN(P))return A.errors=[{instancePath:r+"/leastSessionSeconds",schemaPath:"#/pr\
operties/leastSessionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=v===
t}else var a=!0;if(a){if(e.coreMinimumSets!==void 0){let v=e.coreMinimumSets,x=t;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v)&&isFinite(v)))return A.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(t===x&&typeof v=="number"&&isFinite(v)){if(v>100||isNaN(
v))return A.errors=[{instancePath:r+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(v<1||isNaN(v))return A.errors=[{instancePath:r+"/\
coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var a=x===t}else var a=!0;if(a){if(e.coreRestCapSeconds!==void 0){let x=e.coreRestCapSeconds,N=t;if(!(typeof x==
"number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return A.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/propertie\
s/coreRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===N&&typeof x=="nu\
mber"&&isFinite(x)){if(x>3600||isNaN(x))return A.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/\
coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(x<0||
isNaN(x))return A.errors=[{instancePath:r+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=N===t}else var a=!0;if(a){if(e.fallbackRestCapSeconds!==
void 0){let N=e.fallbackRestCapSeconds,S=t;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return A.errors=[{instancePath:r+
"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===S&&typeof N=="number"&&isFinite(N)){if(N>3600||isNaN(N))return A.errors=[{instancePath:r+"/\
fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:3600},message:"must be <= 3600"}],!1;if(N<0||isNaN(N))return A.errors=[{instancePath:r+"/fallbackRestCapSeconds",
schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}var a=S===t}else var a=!0;if(a){if(e.accessoryRestCapsSeconds!==void 0){let S=e.accessoryRestCapsSeconds,
I=t;if(t===I)if(Array.isArray(S)){if(S.length>10)return A.errors=[{instancePath:r+"/accessoryRestCapsSeconds",schemaPath:"\
#/properties/accessoryRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10\
 items"}],!1;{var p=!0;let D=S.length;for(let k=0;k<D;k++){let b=S[k],w=t;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return A.errors=[{instancePath:r+"/accessoryRestCapsSeconds/"+k,schemaPath:"#/properties/accessoryRestCapsSeconds/it\
ems/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===w&&typeof b=="number"&&isFinite(b)){
if(b>3600||isNaN(b))return A.errors=[{instancePath:r+"/accessoryRestCapsSeconds/"+k,schemaPath:"#/properties/accessoryRe\
stCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(b<0||
isNaN(b))return A.errors=[{instancePath:r+"/accessoryRestCapsSeconds/"+k,schemaPath:"#/properties/accessoryRestCapsSecon\
ds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var p=w===t;if(!p)break}}}else
return A.errors=[{instancePath:r+"/accessoryRestCapsSeconds",schemaPath:"#/properties/accessoryRestCapsSeconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=I===t}else var a=!0;if(a){if(e.heavyRestCapsSeconds!==void 0){
let I=e.heavyRestCapsSeconds,j=t;if(t===j)if(Array.isArray(I)){if(I.length>10)return A.errors=[{instancePath:r+"/heavyRe\
stCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"mus\
t NOT have more than 10 items"}],!1;{var u=!0;let k=I.length;for(let b=0;b<k;b++){let w=I[b],F=t;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w)))return A.errors=[{instancePath:r+"/heavyRestCapsSeconds/"+b,schemaPath:"#/properties/hea\
vyRestCapsSeconds/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===F&&typeof w==
"number"&&isFinite(w)){if(w>3600||isNaN(w))return A.errors=[{instancePath:r+"/heavyRestCapsSeconds/"+b,schemaPath:"#/pro\
perties/heavyRestCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 36\
00"}],!1;if(w<0||isNaN(w))return A.errors=[{instancePath:r+"/heavyRestCapsSeconds/"+b,schemaPath:"#/properties/heavyRest\
CapsSeconds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var u=F===t;if(!u)
break}}}else return A.errors=[{instancePath:r+"/heavyRestCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=j===t}else var a=!0;if(a){if(e.heavyWarmUpSets!==
void 0){let j=e.heavyWarmUpSets,D=t;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return A.errors=[{instancePath:r+
"/heavyWarmUpSets",schemaPath:"#/properties/heavyWarmUpSets/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(t===D&&typeof j=="number"&&isFinite(j)){if(j>100||isNaN(j))return A.errors=[{instancePath:r+"/heavyWa\
rmUpSets",schemaPath:"#/properties/heavyWarmUpSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"}],!1;if(j<0||isNaN(j))return A.errors=[{instancePath:r+"/heavyWarmUpSets",schemaPath:"#/properties/heavy\
WarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=D===t}else var a=!0;
if(a){if(e.otherWarmUpSets!==void 0){let D=e.otherWarmUpSets,k=t;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))
return A.errors=[{instancePath:r+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(t===k&&typeof D=="number"&&isFinite(D)){if(D>100||isNaN(D))return A.errors=
[{instancePath:r+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(D<0||isNaN(D))return A.errors=[{instancePath:r+"/otherWarmUpSets",schemaPath:"\
#/properties/otherWarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=k===
t}else var a=!0;if(a){if(e.conditioningLeastShare!==void 0){let k=e.conditioningLeastShare,b=t;if(t===b)if(typeof k=="nu\
mber"&&isFinite(k)){if(k>1||isNaN(k))return A.errors=[{instancePath:r+"/conditioningLeastShare",schemaPath:"#/properties\
/conditioningLeastShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(k<0||
isNaN(k))return A.errors=[{instancePath:r+"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+
"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var a=b===t}else var a=!0;if(a){if(e.conditioningMinutesASet!==void 0){let b=e.conditioningMinutesASet,
w=t;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return A.errors=[{instancePath:r+"/conditioningMinutesASet",
schemaPath:"#/properties/conditioningMinutesASet/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(t===w&&typeof b=="number"&&isFinite(b)){if(b>1e3||isNaN(b))return A.errors=[{instancePath:r+"/conditioningMinutesA\
Set",schemaPath:"#/properties/conditioningMinutesASet/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(b<1||isNaN(b))return A.errors=[{instancePath:r+"/conditioningMinutesASet",schemaPath:"#/propert\
ies/conditioningMinutesASet/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=w===
t}else var a=!0;if(a){if(e.dropSetSets!==void 0){let w=e.dropSetSets,F=t;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return A.errors=[{instancePath:r+"/dropSetSets",schemaPath:"#/properties/dropSetSets/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(t===F&&typeof w=="number"&&isFinite(w)){if(w>100||isNaN(w))return A.errors=[
{instancePath:r+"/dropSetSets",schemaPath:"#/properties/dropSetSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(w<1||isNaN(w))return A.errors=[{instancePath:r+"/dropSetSets",schemaPath:"#/properties/\
dropSetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=F===t}else var a=!0;
if(a){if(e.antagonistQuality!==void 0){let F=e.antagonistQuality,C=t;if(t===C)if(typeof F=="number"&&isFinite(F)){if(F>10||
isNaN(F))return A.errors=[{instancePath:r+"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(F<0||isNaN(F))return A.errors=[{instancePath:r+
"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/antagonistQuality",schemaPath:"#/properties/antagoni\
stQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=C===t}else var a=!0;if(a){if(e.
supersetQuality!==void 0){let C=e.supersetQuality,T=t;if(t===T)if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C))return A.
errors=[{instancePath:r+"/supersetQuality",schemaPath:"#/properties/supersetQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(C<0||isNaN(C))return A.errors=[{instancePath:r+"/supersetQuality",schemaPath:"\
#/properties/supersetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return A.errors=[{instancePath:r+"/supersetQuality",schemaPath:"#/properties/supersetQuality/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=T===t}else var a=!0;if(a){if(e.metabolicStressQuality!==void 0){let T=e.
metabolicStressQuality,Q=t;if(t===Q)if(typeof T=="number"&&isFinite(T)){if(T>10||isNaN(T))return A.errors=[{instancePath:r+
"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(T<0||isNaN(T))return A.errors=[{instancePath:r+"/metabolicStressQuality",schemaPath:"\
#/properties/metabolicStressQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return A.errors=[{instancePath:r+"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=Q===t}else var a=!0;if(a){if(e.equipmentClusterQuality!==
void 0){let Q=e.equipmentClusterQuality,K=t;if(t===K)if(typeof Q=="number"&&isFinite(Q)){if(Q>10||isNaN(Q))return A.errors=
[{instancePath:r+"/equipmentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(Q<0||isNaN(Q))return A.errors=[{instancePath:r+"/equip\
mentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/equipmentClusterQuality",schemaPath:"#/prop\
erties/equipmentClusterQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=K===t}else
var a=!0;if(a){if(e.coachGroupQuality!==void 0){let K=e.coachGroupQuality,M=t;if(t===M)if(typeof K=="number"&&isFinite(K)){
if(K>10||isNaN(K))return A.errors=[{instancePath:r+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(K<0||isNaN(K))return A.errors=[{
instancePath:r+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/coachGroupQuality",schemaPath:"#/proper\
ties/coachGroupQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=M===t}else var a=!0;
if(a){if(e.dropSetQuality!==void 0){let M=e.dropSetQuality,W=t;if(t===W)if(typeof M=="number"&&isFinite(M)){if(M>10||isNaN(
M))return A.errors=[{instancePath:r+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(M<0||isNaN(M))return A.errors=[{instancePath:r+"/dropS\
etQuality",schemaPath:"#/properties/dropSetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=W===t}else var a=!0;if(a){if(e.shortRestQuality!==
void 0){let W=e.shortRestQuality,O=t;if(t===O)if(typeof W=="number"&&isFinite(W)){if(W>10||isNaN(W))return A.errors=[{instancePath:r+
"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"}],!1;if(W<0||isNaN(W))return A.errors=[{instancePath:r+"/shortRestQuality",schemaPath:"#/propert\
ies/shortRestQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return A.
errors=[{instancePath:r+"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var a=O===t}else var a=!0;if(a){if(e.shortRestSeconds!==void 0){let O=e.shortRestSeconds,
X=t;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return A.errors=[{instancePath:r+"/shortRestSeconds",schemaPath:"\
#/properties/shortRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===X&&typeof O==
"number"&&isFinite(O)){if(O>3600||isNaN(O))return A.errors=[{instancePath:r+"/shortRestSeconds",schemaPath:"#/properties\
/shortRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(O<0||
isNaN(O))return A.errors=[{instancePath:r+"/shortRestSeconds",schemaPath:"#/properties/shortRestSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=X===t}else var a=!0;if(a){if(e.fullRestSeconds!==
void 0){let X=e.fullRestSeconds,te=t;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return A.errors=[{instancePath:r+
"/fullRestSeconds",schemaPath:"#/properties/fullRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(t===te&&typeof X=="number"&&isFinite(X)){if(X>3600||isNaN(X))return A.errors=[{instancePath:r+"/fullR\
estSeconds",schemaPath:"#/properties/fullRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(X<0||isNaN(X))return A.errors=[{instancePath:r+"/fullRestSeconds",schemaPath:"#/properties/full\
RestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=te===t}else var a=!0;
if(a){if(e.secondaryShare!==void 0){let te=e.secondaryShare,se=t;if(t===se)if(typeof te=="number"&&isFinite(te)){if(te>10||
isNaN(te))return A.errors=[{instancePath:r+"/secondaryShare",schemaPath:"#/properties/secondaryShare/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(te<0||isNaN(te))return A.errors=[{instancePath:r+
"/secondaryShare",schemaPath:"#/properties/secondaryShare/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/secondaryShare",schemaPath:"#/properties/secondaryShare/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=se===t}else var a=!0;if(a){if(e.hypertrophyWeight!==
void 0){let se=e.hypertrophyWeight,he=t;if(t===he)if(typeof se=="number"&&isFinite(se)){if(se>10||isNaN(se))return A.errors=
[{instancePath:r+"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(se<0||isNaN(se))return A.errors=[{instancePath:r+"/hypertrophyWeight",schemaPath:"\
#/properties/hypertrophyWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return A.errors=[{instancePath:r+"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var a=he===t}else var a=!0;if(a){if(e.strengthWeight!==void 0){let he=e.strengthWeight,
ve=t;if(t===ve)if(typeof he=="number"&&isFinite(he)){if(he>10||isNaN(he))return A.errors=[{instancePath:r+"/strengthWeig\
ht",schemaPath:"#/properties/strengthWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must b\
e <= 10"}],!1;if(he<0||isNaN(he))return A.errors=[{instancePath:r+"/strengthWeight",schemaPath:"#/properties/strengthWei\
ght/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+
"/strengthWeight",schemaPath:"#/properties/strengthWeight/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"}],!1;var a=ve===t}else var a=!0;if(a){if(e.balanceWeight!==void 0){let ve=e.balanceWeight,Me=t;if(t===Me)if(typeof ve==
"number"&&isFinite(ve)){if(ve>10||isNaN(ve))return A.errors=[{instancePath:r+"/balanceWeight",schemaPath:"#/properties/b\
alanceWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(ve<0||isNaN(ve))
return A.errors=[{instancePath:r+"/balanceWeight",schemaPath:"#/properties/balanceWeight/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/balanceWeight",schemaPath:"\
#/properties/balanceWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=Me===t}else var a=!0;
if(a){if(e.changeWeight!==void 0){let Me=e.changeWeight,kt=t;if(t===kt)if(typeof Me=="number"&&isFinite(Me)){if(Me>10||isNaN(
Me))return A.errors=[{instancePath:r+"/changeWeight",schemaPath:"#/properties/changeWeight/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(Me<0||isNaN(Me))return A.errors=[{instancePath:r+"/changeWeigh\
t",schemaPath:"#/properties/changeWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return A.errors=[{instancePath:r+"/changeWeight",schemaPath:"#/properties/changeWeight/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var a=kt===t}else var a=!0;if(a){if(e.preferences!==void 0){let kt=t;
He(e.preferences,{instancePath:r+"/preferences",parentData:e,parentDataProperty:"preferences",rootData:l,dynamicAnchors:h})||
(s=s===null?He.errors:s.concat(He.errors),t=s.length);var a=kt===t}else var a=!0;if(a){if(e.scope!==void 0){let pt=t;Pe(
e.scope,{instancePath:r+"/scope",parentData:e,parentDataProperty:"scope",rootData:l,dynamicAnchors:h})||(s=s===null?Pe.errors:
s.concat(Pe.errors),t=s.length);var a=pt===t}else var a=!0;if(a){if(e.targets!==void 0){let nt=e.targets,Dt=t;if(t===Dt)
if(Array.isArray(nt)){if(nt.length>2184)return A.errors=[{instancePath:r+"/targets",schemaPath:"#/properties/targets/max\
Items",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var o=!0;let ht=nt.length;
for(let ft=0;ft<ht;ft++){let Mt=t;We(nt[ft],{instancePath:r+"/targets/"+ft,parentData:nt,parentDataProperty:ft,rootData:l,
dynamicAnchors:h})||(s=s===null?We.errors:s.concat(We.errors),t=s.length);var o=Mt===t;if(!o)break}}}else return A.errors=
[{instancePath:r+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var a=Dt===t}else var a=!0;if(a)if(e.progress!==void 0){let nt=t;$e(e.progress,{instancePath:r+"/progress",
parentData:e,parentDataProperty:"progress",rootData:l,dynamicAnchors:h})||(s=s===null?$e.errors:s.concat($e.errors),t=s.
length);var a=nt===t}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return A.errors=[{instancePath:r,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=s,t===0}A.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function fe(e,{instancePath:r="",parentData:R,parentDataProperty:q,rootData:l=e,dynamicAnchors:h={}}={}){
let s=null,t=0,m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.tempo===void 0&&(p="tempo")||e.stimulusRetained===void 0&&(p="stimulusRetained")||
e.coreProtection===void 0&&(p="coreProtection"))return fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let u=t;for(let o in e)if(!(o==="tem\
po"||o==="stimulusRetained"||o==="coreProtection"||o==="minimumMinutes"))return fe.errors=[{instancePath:r,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pr\
operties"}],!1;if(u===t){if(e.tempo!==void 0){let o=e.tempo,i=t;if(t===i)if(typeof o=="string"){if(L(o)>32)return fe.errors=
[{instancePath:r+"/tempo",schemaPath:"#/properties/tempo/maxLength",keyword:"maxLength",params:{limit:32},message:"must \
NOT have more than 32 characters"}],!1;if(L(o)<1)return fe.errors=[{instancePath:r+"/tempo",schemaPath:"#/properties/tem\
po/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return fe.errors=
[{instancePath:r+"/tempo",schemaPath:"#/properties/tempo/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var a=i===t}else var a=!0;if(a){if(e.stimulusRetained!==void 0){let i=e.stimulusRetained,n=t;if(t===n)if(typeof i==
"number"&&isFinite(i)){if(i>1||isNaN(i))return fe.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/s\
timulusRetained/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))
return fe.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return fe.errors=[{instancePath:r+"/stimulusRetaine\
d",schemaPath:"#/properties/stimulusRetained/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=n===
t}else var a=!0;if(a){if(e.coreProtection!==void 0){let n=e.coreProtection,c=t;if(t===c)if(n&&typeof n=="object"&&!Array.
isArray(n)){let d;if(n.level===void 0&&(d="level"))return fe.errors=[{instancePath:r+"/coreProtection",schemaPath:"#/pro\
perties/coreProtection/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+
"'"}],!1;{let f=t;for(let g in n)if(g!=="level")return fe.errors=[{instancePath:r+"/coreProtection",schemaPath:"#/proper\
ties/coreProtection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT\
 have additional properties"}],!1;f===t&&n.level!==void 0&&(Ue(n.level,{instancePath:r+"/coreProtection/level",parentData:n,
parentDataProperty:"level",rootData:l,dynamicAnchors:h})||(s=s===null?Ue.errors:s.concat(Ue.errors),t=s.length))}}else return fe.
errors=[{instancePath:r+"/coreProtection",schemaPath:"#/properties/coreProtection/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var a=c===t}else var a=!0;if(a)if(e.minimumMinutes!==void 0){let n=e.minimumMinutes,
c=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return fe.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"\
#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===c&&typeof n==
"number"&&isFinite(n)){if(n>1e12||isNaN(n))return fe.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/\
minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(n<
1||isNaN(n))return fe.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=c===t}else var a=!0}}}}}else return fe.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=
s,t===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(e,{instancePath:r="",parentData:R,parentDataProperty:q,
rootData:l=e,dynamicAnchors:h={}}={}){let s=null,t=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let c;if(e.eventId===void 0&&(c="eventId")||e.requestEventId===
void 0&&(c="requestEventId")||e.userId===void 0&&(c="userId")||e.jobId===void 0&&(c="jobId")||e.planId===void 0&&(c="pla\
nId")||e.timestamp===void 0&&(c="timestamp")||e.planSource===void 0&&(c="planSource")||e.targetMinutes===void 0&&(c="tar\
getMinutes")||e.originalDurationSeconds===void 0&&(c="originalDurationSeconds")||e.compressedDurationSeconds===void 0&&(c=
"compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&(c="meetsTimeConstraint")||e.strategy===void 0&&(c="strate\
gy")||e.stimulusRetained===void 0&&(c="stimulusRetained")||e.coreProtection===void 0&&(c="coreProtection")||e.sessions===
void 0&&(c="sessions")||e.optimality===void 0&&(c="optimality")||e.assumptions===void 0&&(c="assumptions")||e.policy===void 0&&
(c="policy")||e.engineVersion===void 0&&(c="engineVersion"))return E.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=t;for(let d in e)if(!dt.call(
xt.properties,d))return E.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;if(y===t){if(e.eventId!==void 0){let d=e.eventId,
f=t;if(t===f)if(typeof d=="string"){if(L(d)>256)return E.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eve\
ntId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(L(d)<1)return E.
errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:r+"/eventId",schemaPath:"#/properties/ev\
entId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===t}else var a=!0;if(a){if(e.requestEventId!==
void 0){let f=e.requestEventId,g=t;if(t===g)if(typeof f=="string"){if(L(f)>256)return E.errors=[{instancePath:r+"/reques\
tEventId",schemaPath:"#/properties/requestEventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(L(f)<1)return E.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/\
requestEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return E.errors=[{instancePath:r+"/requestEventId",schemaPath:"#/properties/requestEventId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=g===t}else var a=!0;if(a){if(e.userId!==void 0){let g=e.userId,P=t;if(t===
P)if(typeof g=="string"){if(L(g)>256)return E.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/maxLengt\
h",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(L(g)<1)return E.errors=
[{instancePath:r+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:r+"/userId",schemaPath:"#/properties/userId/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=P===t}else var a=!0;if(a){if(e.jobId!==void 0){
let P=e.jobId,v=t;if(t===v)if(typeof P=="string"){if(L(P)>256)return E.errors=[{instancePath:r+"/jobId",schemaPath:"#/pr\
operties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(L(
P)<1)return E.errors=[{instancePath:r+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:r+"/jobId",schemaPath:"#/proper\
ties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=v===t}else var a=!0;if(a){if(e.
planId!==void 0){let v=e.planId,x=t;if(t===x)if(typeof v=="string"){if(L(v)>10200)return E.errors=[{instancePath:r+"/pla\
nId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more tha\
n 10200 characters"}],!1;if(L(v)<1)return E.errors=[{instancePath:r+"/planId",schemaPath:"#/properties/planId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:r+
"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=x===
t}else var a=!0;if(a){if(e.timestamp!==void 0){let x=e.timestamp,N=t;if(t===N)if(typeof x=="number"&&isFinite(x)){if(x>864e13||
isNaN(x))return E.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(x<0||isNaN(x))return E.errors=[{instancePath:r+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return E.errors=[{instancePath:r+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var a=N===t}else var a=!0;if(a){if(e.planSource!==void 0){let N=e.
planSource,S=t;if(typeof N!="string")return E.errors=[{instancePath:r+"/planSource",schemaPath:"#/properties/planSource/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(N==="inline"||N==="stored"||N==="generate\
d"))return E.errors=[{instancePath:r+"/planSource",schemaPath:"#/properties/planSource/enum",keyword:"enum",params:{allowedValues:xt.
properties.planSource.enum},message:"must be equal to one of the allowed values"}],!1;var a=S===t}else var a=!0;if(a){if(e.
targetMinutes!==void 0){let S=e.targetMinutes,I=t;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return E.errors=
[{instancePath:r+"/targetMinutes",schemaPath:"#/properties/targetMinutes/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(t===I&&typeof S=="number"&&isFinite(S)){if(S>180||isNaN(S))return E.errors=[{instancePath:r+"/t\
argetMinutes",schemaPath:"#/properties/targetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(S<15||isNaN(S))return E.errors=[{instancePath:r+"/targetMinutes",schemaPath:"#/properties/target\
Minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=I===t}else var a=!0;
if(a){if(e.originalDurationSeconds!==void 0){let I=t;_(e.originalDurationSeconds,{instancePath:r+"/originalDurationSecon\
ds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:l,dynamicAnchors:h})||(s=s===null?_.errors:s.concat(
_.errors),t=s.length);var a=I===t}else var a=!0;if(a){if(e.compressedDurationSeconds!==void 0){let j=t;_(e.compressedDurationSeconds,
{instancePath:r+"/compressedDurationSeconds",parentData:e,parentDataProperty:"compressedDurationSeconds",rootData:l,dynamicAnchors:h})||
(s=s===null?_.errors:s.concat(_.errors),t=s.length);var a=j===t}else var a=!0;if(a){if(e.meetsTimeConstraint!==void 0){let D=t;
if(typeof e.meetsTimeConstraint!="boolean")return E.errors=[{instancePath:r+"/meetsTimeConstraint",schemaPath:"#/propert\
ies/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=D===t}else var a=!0;
if(a){if(e.shortfallSeconds!==void 0){let k=e.shortfallSeconds,b=t;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return E.errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(t===b&&typeof k=="number"&&isFinite(k)){if(k>1e13||isNaN(k))return E.
errors=[{instancePath:r+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(k<1||isNaN(k))return E.errors=[{instancePath:r+"\
/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=b===t}else var a=!0;if(a){if(e.minimumMinutes!==void 0){let b=e.minimumMinutes,w=t;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return E.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/mi\
nimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(t===w&&typeof b=="number"&&isFinite(
b)){if(b>1e12||isNaN(b))return E.errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(b<1||isNaN(b))return E.
errors=[{instancePath:r+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var a=w===t}else var a=!0;if(a){if(e.strategy!==void 0){let w=e.strategy,F=t;if(typeof w!=
"string")return E.errors=[{instancePath:r+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(w==="core_only"||w==="core_plus_accessory"||w==="core_plus_superset"||w==="c\
ore_plus_block"||w==="core_plus_block_and_superset"))return E.errors=[{instancePath:r+"/strategy",schemaPath:"#/properti\
es/strategy/enum",keyword:"enum",params:{allowedValues:xt.properties.strategy.enum},message:"must be equal to one of the\
 allowed values"}],!1;var a=F===t}else var a=!0;if(a){if(e.stimulusRetained!==void 0){let F=e.stimulusRetained,C=t;if(t===
C)if(typeof F=="number"&&isFinite(F)){if(F>1||isNaN(F))return E.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"\
#/properties/stimulusRetained/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(F<
0||isNaN(F))return E.errors=[{instancePath:r+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return E.errors=[{instancePath:r+"/stimulusRe\
tained",schemaPath:"#/properties/stimulusRetained/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var a=C===t}else var a=!0;if(a){if(e.coreProtection!==void 0){let C=e.coreProtection,T=t;if(t===T)if(C&&typeof C=="ob\
ject"&&!Array.isArray(C)){let K;if(C.level===void 0&&(K="level")||C.kept===void 0&&(K="kept")||C.programmed===void 0&&(K=
"programmed"))return E.errors=[{instancePath:r+"/coreProtection",schemaPath:"#/properties/coreProtection/required",keyword:"\
required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{let M=t;for(let W in C)if(!(W===
"level"||W==="kept"||W==="programmed"))return E.errors=[{instancePath:r+"/coreProtection",schemaPath:"#/properties/coreP\
rotection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have addi\
tional properties"}],!1;if(M===t){if(C.level!==void 0){let W=t;Ue(C.level,{instancePath:r+"/coreProtection/level",parentData:C,
parentDataProperty:"level",rootData:l,dynamicAnchors:h})||(s=s===null?Ue.errors:s.concat(Ue.errors),t=s.length);var p=W===
t}else var p=!0;if(p){if(C.kept!==void 0){let O=C.kept,X=t;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return E.
errors=[{instancePath:r+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(t===X&&typeof O=="number"&&isFinite(O)){if(O>1e13||isNaN(O))
return E.errors=[{instancePath:r+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(O<0||isNaN(O))return E.
errors=[{instancePath:r+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var p=X===t}else var p=!0;if(p)if(C.programmed!==void 0){
let O=C.programmed,X=t;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:r+"/coreP\
rotection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(t===X&&typeof O=="number"&&isFinite(O)){if(O>1e13||isNaN(O))return E.errors=[
{instancePath:r+"/coreProtection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(O<0||isNaN(O))return E.errors=[
{instancePath:r+"/coreProtection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var p=X===t}else var p=!0}}}}else return E.errors=
[{instancePath:r+"/coreProtection",schemaPath:"#/properties/coreProtection/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=T===t}else var a=!0;if(a){if(e.sessions!==void 0){let T=e.sessions,Q=t;if(t===Q)if(Array.isArray(
T)){if(T.length>2184)return E.errors=[{instancePath:r+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"m\
axItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var u=!0;let M=T.length;for(let W=0;W<M;W++){
let O=t;Y(T[W],{instancePath:r+"/sessions/"+W,parentData:T,parentDataProperty:W,rootData:l,dynamicAnchors:h})||(s=s===null?
Y.errors:s.concat(Y.errors),t=s.length);var u=O===t;if(!u)break}}}else return E.errors=[{instancePath:r+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=Q===t}else var a=!0;
if(a){if(e.optimality!==void 0){let Q=e.optimality,K=t;if(t===K)if(Array.isArray(Q)){if(Q.length>104)return E.errors=[{instancePath:r+
"/optimality",schemaPath:"#/properties/optimality/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have\
 more than 104 items"}],!1;{var o=!0;let W=Q.length;for(let O=0;O<W;O++){let X=t;pe(Q[O],{instancePath:r+"/optimality/"+
O,parentData:Q,parentDataProperty:O,rootData:l,dynamicAnchors:h})||(s=s===null?pe.errors:s.concat(pe.errors),t=s.length);
var o=X===t;if(!o)break}}}else return E.errors=[{instancePath:r+"/optimality",schemaPath:"#/properties/optimality/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=K===t}else var a=!0;if(a){if(e.assumptions!==void 0){
let K=e.assumptions,M=t;if(t===M)if(Array.isArray(K)){if(K.length>1e6)return E.errors=[{instancePath:r+"/assumptions",schemaPath:"\
#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],
!1;{var i=!0;let O=K.length;for(let X=0;X<O;X++){let te=t;ge(K[X],{instancePath:r+"/assumptions/"+X,parentData:K,parentDataProperty:X,
rootData:l,dynamicAnchors:h})||(s=s===null?ge.errors:s.concat(ge.errors),t=s.length);var i=te===t;if(!i)break}}}else return E.
errors=[{instancePath:r+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=M===t}else var a=!0;if(a){if(e.policy!==void 0){let M=t;A(e.policy,{instancePath:r+"/policy",parentData:e,
parentDataProperty:"policy",rootData:l,dynamicAnchors:h})||(s=s===null?A.errors:s.concat(A.errors),t=s.length);var a=M===
t}else var a=!0;if(a){if(e.engineVersion!==void 0){let W=e.engineVersion,O=t;if(t===O)if(typeof W=="string"){if(L(W)>64)
return E.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/properties/engineVersion/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(L(W)<1)return E.errors=[{instancePath:r+"/engi\
neVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return E.errors=[{instancePath:r+"/engineVersion",schemaPath:"#/properties/engineVer\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=O===t}else var a=!0;if(a)if(e.alternatives!==
void 0){let W=e.alternatives,O=t;if(t===O)if(Array.isArray(W)){if(W.length>10)return E.errors=[{instancePath:r+"/alterna\
tives",schemaPath:"#/properties/alternatives/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more \
than 10 items"}],!1;{var n=!0;let te=W.length;for(let se=0;se<te;se++){let he=t;fe(W[se],{instancePath:r+"/alternatives/"+
se,parentData:W,parentDataProperty:se,rootData:l,dynamicAnchors:h})||(s=s===null?fe.errors:s.concat(fe.errors),t=s.length);
var n=he===t;if(!n)break}}}else return E.errors=[{instancePath:r+"/alternatives",schemaPath:"#/properties/alternatives/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=O===t}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}else
return E.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return E.errors=s,t===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
