// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var pr=(e,s)=>()=>{try{return s||e((s={exports:{}}).exports,s),s.exports}catch(x){throw s=0,x}};var rr=pr(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});function er(e){let s=e.length,x=0,S=0,c;for(;S<
s;)x++,c=e.charCodeAt(S++),c>=55296&&c<=56319&&S<s&&(c=e.charCodeAt(S),(c&64512)===56320&&S++);return x}Je.default=er;er.
code='require("ajv/dist/runtime/ucs2length").default'});var $r=L,sr={type:"object",required:["eventId","requestEventId","userId","jobId","planId","timestamp","planSource","targ\
etMinutes","originalDurationSeconds","compressedDurationSeconds","meetsTimeConstraint","strategy","stimulusRetained","co\
reProtection","sessions","optimality","assumptions","policy","engineVersion"],properties:{eventId:{type:"string",minLength:1,
maxLength:256},requestEventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,maxLength:256},
jobId:{type:"string",minLength:1,maxLength:256},planId:{type:"string",minLength:1,maxLength:10200},timestamp:{type:"numb\
er",minimum:0,maximum:864e13},planSource:{type:"string",enum:["inline","stored","generated"]},targetMinutes:{type:"integ\
er",minimum:15,maximum:180},originalDurationSeconds:{$ref:"#/$defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/se\
conds"},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"\
integer",minimum:1,maximum:1e12},strategy:{type:"string",enum:["core_only","core_plus_accessory","core_plus_superset","c\
ore_plus_block","core_plus_block_and_superset"]},stimulusRetained:{type:"number",minimum:0,maximum:1},coreProtection:{type:"\
object",required:["level","kept","programmed"],properties:{level:{$ref:"#/$defs/coreLevel"},kept:{type:"integer",minimum:0,
maximum:1e13},programmed:{type:"integer",minimum:0,maximum:1e13}}},sessions:{type:"array",maxItems:2184,items:{$ref:"#/$\
defs/session"}},optimality:{type:"array",maxItems:104,items:{$ref:"#/$defs/optimality"}},assumptions:{type:"array",maxItems:1e6,
items:{$ref:"#/$defs/assumption"}},policy:{$ref:"#/$defs/policy"},engineVersion:{type:"string",minLength:1,maxLength:64},
alternatives:{type:"array",maxItems:10,items:{$ref:"#/$defs/alternative"}}},$defs:{session:{type:"object",required:["con\
text","inScope","budgetSeconds","meetsTimeConstraint","usualSeconds","fourInFiveSeconds","coreProtection","fallback","se\
gments","summary","telemetry","changes"],properties:{context:{$ref:"#/$defs/context"},inScope:{type:"boolean"},budgetSeconds:{
type:"integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"boolean"},shortfallSeconds:{type:"integer",minimum:1,
maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},usualSeconds:{$ref:"#/$defs/seconds"},fourInFiveSeconds:{
$ref:"#/$defs/seconds"},coreProtection:{$ref:"#/$defs/coreProtection"},fallback:{type:"integer",minimum:0,maximum:2},segments:{
type:"array",maxItems:400,items:{$ref:"#/$defs/segment"}},summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:401,
items:{$ref:"#/$defs/telemetry"}},changes:{type:"array",maxItems:400,items:{$ref:"#/$defs/change"}},elapsedSeconds:{type:"\
integer",minimum:0,maximum:86400}}},context:{type:"object",required:["sessionId","microcycleId","dayOfWeek","name","orig\
inalDurationSeconds","exercises"],properties:{sessionId:{$ref:"#/$defs/id"},microcycleId:{$ref:"#/$defs/id"},dayOfWeek:{
type:"integer",minimum:0,maximum:7},name:{type:"string",maxLength:10200},originalDurationSeconds:{$ref:"#/$defs/seconds"},
exercises:{type:"array",maxItems:400,items:{$ref:"#/$defs/exercise"}},asWritten:{$ref:"#/$defs/asWritten"}}},exercise:{type:"\
object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","targetRestSeconds",
"muscles","facts","factsFrom","isRestStated","keepOrder","sets"],properties:{id:{$ref:"#/$defs/id"},name:{type:"string",
minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{
type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equ\
ipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},muscles:{$ref:"#/$defs/muscles"},facts:{$ref:"#/$defs/facts"},factsFrom:{
type:"string",enum:["plan","catalogue","name","unknown"]},groupId:{$ref:"#/$defs/id"},isRestStated:{type:"boolean"},partSeconds:{
$ref:"#/$defs/seconds"},keepOrder:{type:"array",maxItems:200,items:{type:"integer",minimum:1,maximum:200}},sets:{type:"a\
rray",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},asWritten:{$ref:"#/$defs/asWritten"}}},set:{type:"object",required:[
"id","index","type","reps","estimatedDurationSeconds","restSeconds"],properties:{id:{$ref:"#/$defs/id"},index:{type:"int\
eger",minimum:1,maximum:200},type:{$ref:"#/$defs/setType"},reps:{$ref:"#/$defs/reps"},load:{$ref:"#/$defs/text"},effort:{
$ref:"#/$defs/text"},estimatedDurationSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},asWritten:{$ref:"\
#/$defs/asWritten"}}},setType:{type:"string","x-open-enum":!0},reps:{anyOf:[{type:"integer",minimum:-1e12,maximum:1e12},
{type:"string",maxLength:10200}]},muscles:{type:"object",required:["primary","secondaries"],properties:{primary:{$ref:"#\
/$defs/muscle"},secondaries:{type:"array",maxItems:24,items:{$ref:"#/$defs/muscle"}}}},muscle:{type:"string",minLength:1,
maxLength:10200},facts:{type:"object",properties:{heavy:{type:"boolean"},gripLimited:{type:"boolean"},axialLoad:{type:"b\
oolean"},ballistic:{type:"boolean"},unilateral:{type:"boolean"},timed:{type:"boolean"},conditioning:{type:"boolean"},drill:{
type:"boolean"}}},muscleGroup:{type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","biceps",
"triceps","core","calves","full-body","other"]},equipment:{type:"string",enum:["barbell","dumbbell","kettlebell","machin\
e","cable","bodyweight","band","cardio","other"]},asWritten:{type:"object",additionalProperties:!0},text:{type:"string",
maxLength:10200},segment:{type:"object",required:["id","kind","order","exercises","timing","seconds"],properties:{id:{$ref:"\
#/$defs/id"},kind:{$ref:"#/$defs/segmentKind"},order:{type:"integer",minimum:1,maximum:400},exercises:{type:"array",minItems:1,
maxItems:12,items:{$ref:"#/$defs/performedExercise"}},rounds:{type:"integer",minimum:1,maximum:200},priority:{type:"stri\
ng",enum:["antagonist","equipment","non_competing"]},rationale:{type:"string",enum:["metabolic_stress","equipment_cluste\
r","coach_defined"]},timing:{$ref:"#/$defs/timing"},seconds:{$ref:"#/$defs/seconds"},done:{type:"boolean"}}},segmentKind:{
type:"string","x-open-enum":!0},performedExercise:{type:"object",required:["id","name","isCoreLift","primaryMuscleGroup",
"secondaryMuscleGroups","equipment","targetRestSeconds","sets"],properties:{id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,
maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"\
array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},
targetRestSeconds:{$ref:"#/$defs/seconds"},sets:{type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},isSetUp:{
type:"boolean"},restBeforeSeconds:{$ref:"#/$defs/seconds"},rampSets:{type:"array",minItems:1,maxItems:3,items:{$ref:"#/$\
defs/rampSet"}}}},timing:{type:"object",required:["setupSeconds","workSeconds","restSeconds","totalSeconds"],properties:{
setupSeconds:{$ref:"#/$defs/seconds"},workSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/seconds"},totalSeconds:{
$ref:"#/$defs/seconds"}}},coreProtection:{type:"object",required:["level","lifts"],properties:{level:{$ref:"#/$defs/core\
Level"},lifts:{type:"array",maxItems:400,items:{$ref:"#/$defs/keptLift"}}}},coreLevel:{type:"string",enum:["full","reduc\
ed","partial"]},keptLift:{type:"object",required:["exerciseId","kept","programmed"],properties:{exerciseId:{$ref:"#/$def\
s/id"},kept:{type:"integer",minimum:0,maximum:200},programmed:{type:"integer",minimum:0,maximum:200},postponed:{type:"bo\
olean"}}},summary:{type:"object",required:["sessionId","originalDurationSeconds","compressedDurationSeconds","durationDe\
ltaSeconds","warmUpSeconds","segmentOrder"],properties:{sessionId:{$ref:"#/$defs/id"},originalDurationSeconds:{$ref:"#/$\
defs/seconds"},compressedDurationSeconds:{$ref:"#/$defs/seconds"},durationDeltaSeconds:{type:"integer",minimum:-1e13,maximum:1e13},
warmUpSeconds:{$ref:"#/$defs/seconds"},segmentOrder:{type:"array",maxItems:400,items:{$ref:"#/$defs/id"}}}},telemetry:{type:"\
object",required:["segmentId","kind","strategy"],properties:{segmentId:{$ref:"#/$defs/id"},kind:{type:"string","x-open-e\
num":!0},strategy:{type:"string",minLength:1,maxLength:256},notes:{type:"string",maxLength:1e3}}},change:{type:"object",
required:["exerciseIds","kinds","secondsSaved","stimulusLost","sentence","reason"],properties:{exerciseIds:{type:"array",
minItems:1,maxItems:400,items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:10,
items:{type:"string","x-open-enum":!0}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"num\
ber",minimum:-1e3,maximum:1e3},sentence:{type:"string",minLength:1,maxLength:2e4},reason:{type:"string",minLength:1,maxLength:2e4}}},
optimality:{type:"object",required:["microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{
$ref:"#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},
gap:{type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,
maximum:1e12},stoppedBy:{type:"string",enum:["nodes","deadline"]}}},assumption:{type:"object",required:["path","field","\
value","because"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,maxLength:64},value:{type:"\
string",maxLength:10200},because:{type:"string","x-open-enum":!0},stated:{type:"string",maxLength:10200}}},policy:{type:"\
object",required:["coreLiftPolicy","dropSets","crowdedGym","supersets","tempo","leastSessionSeconds","coreMinimumSets","\
coreRestCapSeconds","fallbackRestCapSeconds","accessoryRestCapsSeconds","heavyRestCapsSeconds","heavyWarmUpSets","otherW\
armUpSets","conditioningLeastShare","conditioningMinutesASet","dropSetSets","antagonistQuality","supersetQuality","metab\
olicStressQuality","equipmentClusterQuality","coachGroupQuality","dropSetQuality","shortRestQuality","shortRestSeconds",
"fullRestSeconds","secondaryShare","hypertrophyWeight","strengthWeight","balanceWeight","changeWeight"],properties:{coreLiftPolicy:{
type:"string",enum:["fit","protect"]},dropSets:{type:"boolean"},crowdedGym:{type:"boolean"},supersets:{type:"string",enum:[
"allow","none"]},tempo:{$ref:"#/$defs/tempo"},leastSessionSeconds:{type:"integer",minimum:0,maximum:3600},coreMinimumSets:{
type:"integer",minimum:1,maximum:100},coreRestCapSeconds:{type:"integer",minimum:0,maximum:3600},fallbackRestCapSeconds:{
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
array",maxItems:2184,items:{$ref:"#/$defs/target"}},progress:{$ref:"#/$defs/progress"}}},tempo:{type:"object",required:[
"name","fixedSeconds","setupSeconds","secondSetupSeconds","restExtraSeconds","switchSeconds","farSwitchSeconds","superse\
tRoundRestSeconds","blockSwitchSeconds","blockRoundRestSeconds","f","g","kappa","effects","from","sessionsKnown"],properties:{
name:{type:"string",minLength:1,maxLength:32},fixedSeconds:{type:"integer",minimum:0,maximum:3600},setupSeconds:{type:"i\
nteger",minimum:0,maximum:3600},secondSetupSeconds:{type:"integer",minimum:0,maximum:3600},restExtraSeconds:{type:"integ\
er",minimum:0,maximum:3600},switchSeconds:{type:"integer",minimum:0,maximum:3600},farSwitchSeconds:{type:"integer",minimum:0,
maximum:3600},supersetRoundRestSeconds:{type:"integer",minimum:0,maximum:3600},blockSwitchSeconds:{type:"integer",minimum:0,
maximum:3600},blockRoundRestSeconds:{type:"integer",minimum:0,maximum:3600},f:{type:"number",exclusiveMinimum:0,maximum:1e3},
g:{type:"number",exclusiveMinimum:0,maximum:1e3},kappa:{type:"number",exclusiveMinimum:0,maximum:1e3},effects:{type:"obj\
ect",additionalProperties:{type:"number",minimum:-1,maximum:10}},from:{type:"string",enum:["population","personal"]},sessionsKnown:{
type:"integer",minimum:0,maximum:1e9},confidence:{type:"number",minimum:.5,maximum:1},revision:{type:"integer",minimum:0,
maximum:9e15},spread:{$ref:"#/$defs/spread"}}},spread:{type:"object",required:["fixed","covariance","exercises","noise",
"clockSeconds","effect","effects"],properties:{fixed:{type:"number",minimum:-1e3,maximum:1e3},covariance:{type:"number",
minimum:-1e3,maximum:1e3},exercises:{type:"number",minimum:-1e3,maximum:1e3},noise:{type:"number",minimum:0,maximum:1e3},
clockSeconds:{type:"integer",minimum:0,maximum:3600},effect:{type:"number",minimum:0,maximum:1e3},effects:{type:"object",
additionalProperties:{type:"number",minimum:0,maximum:1e3}}}},alternative:{type:"object",required:["tempo","stimulusReta\
ined","coreProtection"],properties:{tempo:{type:"string",minLength:1,maxLength:32},stimulusRetained:{type:"number",minimum:0,
maximum:1},coreProtection:{type:"object",required:["level"],properties:{level:{$ref:"#/$defs/coreLevel"}}},minimumMinutes:{
type:"integer",minimum:1,maximum:1e12}}},id:{type:"string",minLength:1,maxLength:10200},seconds:{type:"integer",minimum:0,
maximum:1e13},preferences:{type:"object",required:["exclude","keep"],properties:{exclude:{type:"array",maxItems:100,items:{
$ref:"#/$defs/asked"}},keep:{type:"array",maxItems:100,items:{$ref:"#/$defs/asked"}}}},asked:{type:"string",minLength:1,
maxLength:256},scope:{type:"object",properties:{sessionIds:{type:"array",maxItems:2184,items:{$ref:"#/$defs/asked"}},days:{
type:"array",maxItems:7,items:{type:"integer",minimum:1,maximum:7}},weeks:{type:"array",maxItems:104,items:{type:"intege\
r",minimum:1,maximum:104}}}},target:{type:"object",required:["minutes"],properties:{dayOfWeek:{type:"integer",minimum:1,
maximum:7},sessionId:{$ref:"#/$defs/asked"},minutes:{type:"integer",minimum:15,maximum:180}}},progress:{type:"object",required:[
"elapsedSeconds","done","doneSessionIds"],properties:{sessionId:{$ref:"#/$defs/asked"},elapsedSeconds:{type:"integer",minimum:0,
maximum:86400},done:{type:"array",maxItems:100,items:{$ref:"#/$defs/doneSets"}},doneSessionIds:{type:"array",maxItems:2184,
items:{$ref:"#/$defs/asked"}}}},doneSets:{type:"object",required:["exerciseId","sets"],properties:{exerciseId:{$ref:"#/$\
defs/asked"},sets:{type:"integer",minimum:0,maximum:200}}},rampSet:{type:"object",required:["reps","load"],properties:{reps:{
type:"integer",minimum:1,maximum:20},load:{type:"string",minLength:1,maxLength:100}}}}},P=rr().default;function I(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=I.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)))return I.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===0&&typeof e=="number"&&isFinite(e)){if(e>1e13||isNaN(e))return I.errors=[{instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(e<0||isNaN(
e))return I.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}return I.errors=i,r===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var ur={type:"string",enum:["ful\
l","reduced","partial"]};function Pe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=Pe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?
(Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"full"||e==="reduced"||e==="partial"?(Pe.errors=i,r===0):(Pe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:ur.enum},message:"must be equal to one of the allowed values"}],!1)}Pe.evaluated={dynamicProps:!1,
dynamicItems:!1};function R(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=R.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>10200)
return R.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT hav\
e more than 10200 characters"}],!1;if(P(e)<1)return R.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return R.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return R.errors=i,r===0}R.evaluated={dynamicProps:!1,
dynamicItems:!1};var lr={type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","\
equipment","targetRestSeconds","muscles","facts","factsFrom","isRestStated","keepOrder","sets"],properties:{id:{$ref:"#/\
$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$def\
s/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"arr\
ay",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},muscles:{$ref:"#/$defs/muscl\
es"},facts:{$ref:"#/$defs/facts"},factsFrom:{type:"string",enum:["plan","catalogue","name","unknown"]},groupId:{$ref:"#/\
$defs/id"},isRestStated:{type:"boolean"},partSeconds:{$ref:"#/$defs/seconds"},keepOrder:{type:"array",maxItems:200,items:{
type:"integer",minimum:1,maximum:200}},sets:{type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},asWritten:{
$ref:"#/$defs/asWritten"}}},fr={type:"string",enum:["chest","back","shoulders","quadriceps","hamstrings","glutes","bicep\
s","triceps","core","calves","full-body","other"]};function se(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,
dynamicAnchors:y={}}={}){let i=null,r=0,l=se.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof e!="string"?(se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):e==="chest"||e==="back"||e==="shoulders"||e==="quadriceps"||e==="hamstrings"||e==="glutes"||e==="b\
iceps"||e==="triceps"||e==="core"||e==="calves"||e==="full-body"||e==="other"?(se.errors=i,r===0):(se.errors=[{instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fr.enum},message:"must be equal to one of the allowed values"}],
!1)}se.evaluated={dynamicProps:!1,dynamicItems:!1};var dr={type:"string",enum:["barbell","dumbbell","kettlebell","machin\
e","cable","bodyweight","band","cardio","other"]};function We(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,
dynamicAnchors:y={}}={}){let i=null,r=0,l=We.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof e!="string"?(We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):e==="barbell"||e==="dumbbell"||e==="kettlebell"||e==="machine"||e==="cable"||e==="bodyweight"||e===
"band"||e==="cardio"||e==="other"?(We.errors=i,r===0):(We.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:dr.enum},message:"must be equal to one of the allowed values"}],!1)}We.evaluated={dynamicProps:!1,dynamicItems:!1};function De(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=De.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>
10200)return De.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must \
NOT have more than 10200 characters"}],!1;if(P(e)<1)return De.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return De.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return De.errors=i,r===0}De.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ce(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=Ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.primary===void 0&&(u="primary")||e.secondaries===void 0&&(u="secondaries"))return Ce.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(e.primary!==void 0){let a=r;De(e.primary,{instancePath:s+"/primary",parentData:e,parentDataProperty:"\
primary",rootData:c,dynamicAnchors:y})||(i=i===null?De.errors:i.concat(De.errors),r=i.length);var t=a===r}else var t=!0;
if(t)if(e.secondaries!==void 0){let a=e.secondaries,n=r;if(r===n)if(Array.isArray(a)){if(a.length>24)return Ce.errors=[{
instancePath:s+"/secondaries",schemaPath:"#/properties/secondaries/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var d=!0;let o=a.length;for(let p=0;p<o;p++){let f=r;De(a[p],{instancePath:s+"/s\
econdaries/"+p,parentData:a,parentDataProperty:p,rootData:c,dynamicAnchors:y})||(i=i===null?De.errors:i.concat(De.errors),
r=i.length);var d=f===r;if(!d)break}}}else return Ce.errors=[{instancePath:s+"/secondaries",schemaPath:"#/properties/sec\
ondaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=n===r}else var t=!0}else return Ce.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.
errors=i,r===0}Ce.evaluated={props:{primary:!0,secondaries:!0},dynamicProps:!1,dynamicItems:!1};function pe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){if(e.heavy!==void 0){let d=r;if(typeof e.heavy!="boolean")return pe.errors=[{instancePath:s+"/heavy",schemaPath:"\
#/properties/heavy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0;
if(t){if(e.gripLimited!==void 0){let d=r;if(typeof e.gripLimited!="boolean")return pe.errors=[{instancePath:s+"/gripLimi\
ted",schemaPath:"#/properties/gripLimited/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=d===
r}else var t=!0;if(t){if(e.axialLoad!==void 0){let d=r;if(typeof e.axialLoad!="boolean")return pe.errors=[{instancePath:s+
"/axialLoad",schemaPath:"#/properties/axialLoad/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var t=d===r}else var t=!0;if(t){if(e.ballistic!==void 0){let d=r;if(typeof e.ballistic!="boolean")return pe.errors=[{
instancePath:s+"/ballistic",schemaPath:"#/properties/ballistic/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}],!1;var t=d===r}else var t=!0;if(t){if(e.unilateral!==void 0){let d=r;if(typeof e.unilateral!="boolean")return pe.
errors=[{instancePath:s+"/unilateral",schemaPath:"#/properties/unilateral/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=d===r}else var t=!0;if(t){if(e.timed!==void 0){let d=r;if(typeof e.timed!="boolean")return pe.
errors=[{instancePath:s+"/timed",schemaPath:"#/properties/timed/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}],!1;var t=d===r}else var t=!0;if(t){if(e.conditioning!==void 0){let d=r;if(typeof e.conditioning!="boole\
an")return pe.errors=[{instancePath:s+"/conditioning",schemaPath:"#/properties/conditioning/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0;if(t)if(e.drill!==void 0){let d=r;if(typeof e.drill!=
"boolean")return pe.errors=[{instancePath:s+"/drill",schemaPath:"#/properties/drill/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"}],!1;var t=d===r}else var t=!0}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=i,r===0}pe.evaluated={props:{
heavy:!0,gripLimited:!0,axialLoad:!0,ballistic:!0,unilateral:!0,timed:!0,conditioning:!0,drill:!0},dynamicProps:!1,dynamicItems:!1};function Be(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Be.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?(Be.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):(Be.errors=i,r===
0)}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function Ve(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Ve.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let t=r,d=!1,u=r;if(!(typeof e=="number"&&
!(e%1)&&!isNaN(e)&&isFinite(e))){let m={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};i===null?i=[m]:i.push(m),r++}if(r===u&&typeof e=="number"&&isFinite(e)){if(e>1e12||isNaN(e)){
let m={instancePath:s,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must\
 be <= 1000000000000"};i===null?i=[m]:i.push(m),r++}else if(e<-1e12||isNaN(e)){let m={instancePath:s,schemaPath:"#/anyOf\
/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"};i===null?i=[m]:i.
push(m),r++}}var n=u===r;d=d||n;let a=r;if(r===a)if(typeof e=="string"){if(P(e)>10200){let m={instancePath:s,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"};i===null?
i=[m]:i.push(m),r++}}else{let m={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i===null?i=[m]:i.push(m),r++}var n=a===r;if(d=d||n,d)r=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),r++,
Ve.errors=i,!1}return Ve.errors=i,r===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>
10200)return Oe.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must \
NOT have more than 10200 characters"}],!1}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;return Oe.errors=i,r===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ne(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Ne.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0&&!(e&&typeof e=="object"&&
!Array.isArray(e))?(Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1):(Ne.errors=i,r===0)}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=ke.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.id===void 0&&
(d="id")||e.index===void 0&&(d="index")||e.type===void 0&&(d="type")||e.reps===void 0&&(d="reps")||e.estimatedDurationSeconds===
void 0&&(d="estimatedDurationSeconds")||e.restSeconds===void 0&&(d="restSeconds"))return ke.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.id!==void 0){
let u=r;R(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:
i.concat(R.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.index!==void 0){let u=e.index,a=r;if(!(typeof u=="nu\
mber"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ke.errors=[{instancePath:s+"/index",schemaPath:"#/properties/index/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(
u))return ke.errors=[{instancePath:s+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(u<1||isNaN(u))return ke.errors=[{instancePath:s+"/index",schemaPath:"#/p\
roperties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===r}else
var t=!0;if(t){if(e.type!==void 0){let u=r;Be(e.type,{instancePath:s+"/type",parentData:e,parentDataProperty:"type",rootData:c,
dynamicAnchors:y})||(i=i===null?Be.errors:i.concat(Be.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.reps!==void 0){
let u=r;Ve(e.reps,{instancePath:s+"/reps",parentData:e,parentDataProperty:"reps",rootData:c,dynamicAnchors:y})||(i=i===null?
Ve.errors:i.concat(Ve.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.load!==void 0){let u=r;Oe(e.load,{instancePath:s+
"/load",parentData:e,parentDataProperty:"load",rootData:c,dynamicAnchors:y})||(i=i===null?Oe.errors:i.concat(Oe.errors),
r=i.length);var t=u===r}else var t=!0;if(t){if(e.effort!==void 0){let u=r;Oe(e.effort,{instancePath:s+"/effort",parentData:e,
parentDataProperty:"effort",rootData:c,dynamicAnchors:y})||(i=i===null?Oe.errors:i.concat(Oe.errors),r=i.length);var t=u===
r}else var t=!0;if(t){if(e.estimatedDurationSeconds!==void 0){let u=r;I(e.estimatedDurationSeconds,{instancePath:s+"/est\
imatedDurationSeconds",parentData:e,parentDataProperty:"estimatedDurationSeconds",rootData:c,dynamicAnchors:y})||(i=i===
null?I.errors:i.concat(I.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.restSeconds!==void 0){let u=r;I(e.restSeconds,
{instancePath:s+"/restSeconds",parentData:e,parentDataProperty:"restSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?
I.errors:i.concat(I.errors),r=i.length);var t=u===r}else var t=!0;if(t)if(e.asWritten!==void 0){let u=r;Ne(e.asWritten,{
instancePath:s+"/asWritten",parentData:e,parentDataProperty:"asWritten",rootData:c,dynamicAnchors:y})||(i=i===null?Ne.errors:
i.concat(Ne.errors),r=i.length);var t=u===r}else var t=!0}}}}}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.errors=i,r===0}ke.evaluated={props:{id:!0,
index:!0,type:!0,reps:!0,load:!0,effort:!0,estimatedDurationSeconds:!0,restSeconds:!0,asWritten:!0},dynamicProps:!1,dynamicItems:!1};
function Q(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=Q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let m;if(e.id===void 0&&(m="id")||e.name===void 0&&(m="name")||e.isCoreLift===void 0&&(m="isCoreLift")||e.primaryMuscleGroup===
void 0&&(m="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(m="secondaryMuscleGroups")||e.equipment===void 0&&(m=
"equipment")||e.targetRestSeconds===void 0&&(m="targetRestSeconds")||e.muscles===void 0&&(m="muscles")||e.facts===void 0&&
(m="facts")||e.factsFrom===void 0&&(m="factsFrom")||e.isRestStated===void 0&&(m="isRestStated")||e.keepOrder===void 0&&(m=
"keepOrder")||e.sets===void 0&&(m="sets"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(e.id!==void 0){let o=r;R(e.id,{instancePath:s+"\
/id",parentData:e,parentDataProperty:"id",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);
var t=o===r}else var t=!0;if(t){if(e.name!==void 0){let o=e.name,p=r;if(r===p)if(typeof o=="string"){if(P(o)>10200)return Q.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"\
must NOT have more than 10200 characters"}],!1;if(P(o)<1)return Q.errors=[{instancePath:s+"/name",schemaPath:"#/properti\
es/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var t=p===r}else var t=!0;if(t){if(e.isCoreLift!==void 0){let o=r;if(typeof e.isCoreLift!="boolean")return Q.
errors=[{instancePath:s+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=o===r}else var t=!0;if(t){if(e.primaryMuscleGroup!==void 0){let o=r;se(e.primaryMuscleGroup,
{instancePath:s+"/primaryMuscleGroup",parentData:e,parentDataProperty:"primaryMuscleGroup",rootData:c,dynamicAnchors:y})||
(i=i===null?se.errors:i.concat(se.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.secondaryMuscleGroups!==void 0){
let o=e.secondaryMuscleGroups,p=r;if(r===p)if(Array.isArray(o)){if(o.length>12)return Q.errors=[{instancePath:s+"/second\
aryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"\
must NOT have more than 12 items"}],!1;{var d=!0;let h=o.length;for(let g=0;g<h;g++){let v=r;se(o[g],{instancePath:s+"/s\
econdaryMuscleGroups/"+g,parentData:o,parentDataProperty:g,rootData:c,dynamicAnchors:y})||(i=i===null?se.errors:i.concat(
se.errors),r=i.length);var d=v===r;if(!d)break}}}else return Q.errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"\
#/properties/secondaryMuscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else
var t=!0;if(t){if(e.equipment!==void 0){let o=e.equipment,p=r;if(r===p)if(Array.isArray(o)){if(o.length>9)return Q.errors=
[{instancePath:s+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:9},message:"\
must NOT have more than 9 items"}],!1;{var u=!0;let h=o.length;for(let g=0;g<h;g++){let v=r;We(o[g],{instancePath:s+"/eq\
uipment/"+g,parentData:o,parentDataProperty:g,rootData:c,dynamicAnchors:y})||(i=i===null?We.errors:i.concat(We.errors),r=
i.length);var u=v===r;if(!u)break}}}else return Q.errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equipmen\
t/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t){if(e.targetRestSeconds!==
void 0){let o=r;I(e.targetRestSeconds,{instancePath:s+"/targetRestSeconds",parentData:e,parentDataProperty:"targetRestSe\
conds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=o===r}else var t=!0;if(t){
if(e.muscles!==void 0){let o=r;Ce(e.muscles,{instancePath:s+"/muscles",parentData:e,parentDataProperty:"muscles",rootData:c,
dynamicAnchors:y})||(i=i===null?Ce.errors:i.concat(Ce.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.facts!==void 0){
let o=r;pe(e.facts,{instancePath:s+"/facts",parentData:e,parentDataProperty:"facts",rootData:c,dynamicAnchors:y})||(i=i===
null?pe.errors:i.concat(pe.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.factsFrom!==void 0){let o=e.factsFrom,
p=r;if(typeof o!="string")return Q.errors=[{instancePath:s+"/factsFrom",schemaPath:"#/properties/factsFrom/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="plan"||o==="catalogue"||o==="name"||o==="unknown"))
return Q.errors=[{instancePath:s+"/factsFrom",schemaPath:"#/properties/factsFrom/enum",keyword:"enum",params:{allowedValues:lr.
properties.factsFrom.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===r}else var t=!0;if(t){if(e.
groupId!==void 0){let o=r;R(e.groupId,{instancePath:s+"/groupId",parentData:e,parentDataProperty:"groupId",rootData:c,dynamicAnchors:y})||
(i=i===null?R.errors:i.concat(R.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.isRestStated!==void 0){let o=r;
if(typeof e.isRestStated!="boolean")return Q.errors=[{instancePath:s+"/isRestStated",schemaPath:"#/properties/isRestStat\
ed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else var t=!0;if(t){if(e.partSeconds!==
void 0){let o=r;I(e.partSeconds,{instancePath:s+"/partSeconds",parentData:e,parentDataProperty:"partSeconds",rootData:c,
dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.keepOrder!==
void 0){let o=e.keepOrder,p=r;if(r===p)if(Array.isArray(o)){if(o.length>200)return Q.errors=[{instancePath:s+"/keepOrder",
schemaPath:"#/properties/keepOrder/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 \
items"}],!1;{var a=!0;let h=o.length;for(let g=0;g<h;g++){let v=o[g],w=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return Q.errors=[{instancePath:s+"/keepOrder/"+g,schemaPath:"#/properties/keepOrder/items/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===w&&typeof v=="number"&&isFinite(v)){if(v>200||isNaN(v))return Q.errors=
[{instancePath:s+"/keepOrder/"+g,schemaPath:"#/properties/keepOrder/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(v<1||isNaN(v))return Q.errors=[{instancePath:s+"/keepOrder/"+g,schemaPath:"\
#/properties/keepOrder/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=w===
r;if(!a)break}}}else return Q.errors=[{instancePath:s+"/keepOrder",schemaPath:"#/properties/keepOrder/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t){if(e.sets!==void 0){let o=e.sets,p=r;
if(r===p)if(Array.isArray(o)){if(o.length>200)return Q.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/max\
Items",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;if(o.length<1)return Q.errors=
[{instancePath:s+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items"}],!1;{var n=!0;let h=o.length;for(let g=0;g<h;g++){let v=r;ke(o[g],{instancePath:s+"/sets/"+g,parentData:o,
parentDataProperty:g,rootData:c,dynamicAnchors:y})||(i=i===null?ke.errors:i.concat(ke.errors),r=i.length);var n=v===r;if(!n)
break}}}else return Q.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t)if(e.asWritten!==void 0){let o=r;Ne(e.asWritten,{instancePath:s+
"/asWritten",parentData:e,parentDataProperty:"asWritten",rootData:c,dynamicAnchors:y})||(i=i===null?Ne.errors:i.concat(Ne.
errors),r=i.length);var t=o===r}else var t=!0}}}}}}}}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=i,r===0}Q.evaluated={props:{id:!0,name:!0,isCoreLift:!0,
primaryMuscleGroup:!0,secondaryMuscleGroups:!0,equipment:!0,targetRestSeconds:!0,muscles:!0,facts:!0,factsFrom:!0,groupId:!0,
isRestStated:!0,partSeconds:!0,keepOrder:!0,sets:!0,asWritten:!0},dynamicProps:!1,dynamicItems:!1};function ue(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=ue.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.sessionId===
void 0&&(u="sessionId")||e.microcycleId===void 0&&(u="microcycleId")||e.dayOfWeek===void 0&&(u="dayOfWeek")||e.name===void 0&&
(u="name")||e.originalDurationSeconds===void 0&&(u="originalDurationSeconds")||e.exercises===void 0&&(u="exercises"))return ue.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(e.sessionId!==void 0){let a=r;R(e.sessionId,{instancePath:s+"/sessionId",parentData:e,parentDataProperty:"\
sessionId",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);var t=a===r}else var t=!0;
if(t){if(e.microcycleId!==void 0){let a=r;R(e.microcycleId,{instancePath:s+"/microcycleId",parentData:e,parentDataProperty:"\
microcycleId",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);var t=a===r}else var t=!0;
if(t){if(e.dayOfWeek!==void 0){let a=e.dayOfWeek,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ue.
errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>7||isNaN(a))return ue.errors=[{instancePath:s+"/da\
yOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be\
 <= 7"}],!1;if(a<0||isNaN(a))return ue.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.name!==
void 0){let a=e.name,n=r;if(r===n)if(typeof a=="string"){if(P(a)>10200)return ue.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"}],
!1}else return ue.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=n===r}else var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let a=r;I(e.originalDurationSeconds,
{instancePath:s+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:c,dynamicAnchors:y})||
(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.exercises!==void 0){let a=e.exercises,
n=r;if(r===n)if(Array.isArray(a)){if(a.length>400)return ue.errors=[{instancePath:s+"/exercises",schemaPath:"#/propertie\
s/exercises/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var d=!0;let o=a.
length;for(let p=0;p<o;p++){let f=r;Q(a[p],{instancePath:s+"/exercises/"+p,parentData:a,parentDataProperty:p,rootData:c,
dynamicAnchors:y})||(i=i===null?Q.errors:i.concat(Q.errors),r=i.length);var d=f===r;if(!d)break}}}else return ue.errors=
[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var t=n===r}else var t=!0;if(t)if(e.asWritten!==void 0){let a=r;Ne(e.asWritten,{instancePath:s+"/asWrit\
ten",parentData:e,parentDataProperty:"asWritten",rootData:c,dynamicAnchors:y})||(i=i===null?Ne.errors:i.concat(Ne.errors),
r=i.length);var t=a===r}else var t=!0}}}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ue.errors=i,r===0}ue.evaluated={props:{sessionId:!0,microcycleId:!0,
dayOfWeek:!0,name:!0,originalDurationSeconds:!0,exercises:!0,asWritten:!0},dynamicProps:!1,dynamicItems:!1};function le(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.exerciseId===void 0&&(d="exerciseId")||e.kept===void 0&&(d="kept")||e.programmed===void 0&&(d="pr\
ogrammed"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;if(e.exerciseId!==void 0){let u=r;R(e.exerciseId,{instancePath:s+"/exerciseId",
parentData:e,parentDataProperty:"exerciseId",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.
length);var t=u===r}else var t=!0;if(t){if(e.kept!==void 0){let u=e.kept,a=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&
isFinite(u)))return le.errors=[{instancePath:s+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(r===a&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return le.errors=
[{instancePath:s+"/kept",schemaPath:"#/properties/kept/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(u<0||isNaN(u))return le.errors=[{instancePath:s+"/kept",schemaPath:"#/properties/kept/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=a===r}else var t=!0;if(t){if(e.programmed!==
void 0){let u=e.programmed,a=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return le.errors=[{instancePath:s+
"/programmed",schemaPath:"#/properties/programmed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===a&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return le.errors=[{instancePath:s+"/programmed",schemaPath:"\
#/properties/programmed/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(u<
0||isNaN(u))return le.errors=[{instancePath:s+"/programmed",schemaPath:"#/properties/programmed/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=a===r}else var t=!0;if(t)if(e.postponed!==void 0){
let u=r;if(typeof e.postponed!="boolean")return le.errors=[{instancePath:s+"/postponed",schemaPath:"#/properties/postpon\
ed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===r}else var t=!0}}}else return le.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.
errors=i,r===0}le.evaluated={props:{exerciseId:!0,kept:!0,programmed:!0,postponed:!0},dynamicProps:!1,dynamicItems:!1};function Te(e,{
instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=Te.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let u;if(e.level===void 0&&(u="level")||e.lifts===void 0&&(u="lifts"))return Te.errors=[{instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.level!==void 0){
let a=r;Pe(e.level,{instancePath:s+"/level",parentData:e,parentDataProperty:"level",rootData:c,dynamicAnchors:y})||(i=i===
null?Pe.errors:i.concat(Pe.errors),r=i.length);var t=a===r}else var t=!0;if(t)if(e.lifts!==void 0){let a=e.lifts,n=r;if(r===
n)if(Array.isArray(a)){if(a.length>400)return Te.errors=[{instancePath:s+"/lifts",schemaPath:"#/properties/lifts/maxItem\
s",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var d=!0;let o=a.length;for(let p=0;p<
o;p++){let f=r;le(a[p],{instancePath:s+"/lifts/"+p,parentData:a,parentDataProperty:p,rootData:c,dynamicAnchors:y})||(i=i===
null?le.errors:i.concat(le.errors),r=i.length);var d=f===r;if(!d)break}}}else return Te.errors=[{instancePath:s+"/lifts",
schemaPath:"#/properties/lifts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=n===r}else var t=!0}else
return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Te.errors=i,r===0}Te.evaluated={props:{level:!0,lifts:!0},dynamicProps:!1,dynamicItems:!1};var tr={type:"object",
required:["id","kind","order","exercises","timing","seconds"],properties:{id:{$ref:"#/$defs/id"},kind:{$ref:"#/$defs/seg\
mentKind"},order:{type:"integer",minimum:1,maximum:400},exercises:{type:"array",minItems:1,maxItems:12,items:{$ref:"#/$d\
efs/performedExercise"}},rounds:{type:"integer",minimum:1,maximum:200},priority:{type:"string",enum:["antagonist","equip\
ment","non_competing"]},rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]},timing:{
$ref:"#/$defs/timing"},seconds:{$ref:"#/$defs/seconds"},done:{type:"boolean"}}};function Ke(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Ke.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?(Ke.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):(Ke.errors=i,r===
0)}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function he(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.reps===void 0&&(d="reps")||e.load===void 0&&(d="load"))return he.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.reps!==
void 0){let u=e.reps,a=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.errors=[{instancePath:s+"/re\
ps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&
typeof u=="number"&&isFinite(u)){if(u>20||isNaN(u))return he.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/re\
ps/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"}],!1;if(u<1||isNaN(u))return he.
errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=a===r}else var t=!0;if(t)if(e.load!==void 0){let u=e.load,a=r;if(r===a)if(typeof u=="s\
tring"){if(P(u)>100)return he.errors=[{instancePath:s+"/load",schemaPath:"#/properties/load/maxLength",keyword:"maxLengt\
h",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(P(u)<1)return he.errors=[{instancePath:s+
"/load",schemaPath:"#/properties/load/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return he.errors=[{instancePath:s+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0}else return he.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=i,r===0}he.evaluated={props:{
reps:!0,load:!0},dynamicProps:!1,dynamicItems:!1};function K(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,
dynamicAnchors:y={}}={}){let i=null,r=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.id===void 0&&(m="id")||e.name===void 0&&(m="name")||e.isCoreLift===
void 0&&(m="isCoreLift")||e.primaryMuscleGroup===void 0&&(m="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(m=
"secondaryMuscleGroups")||e.equipment===void 0&&(m="equipment")||e.targetRestSeconds===void 0&&(m="targetRestSeconds")||
e.sets===void 0&&(m="sets"))return K.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(e.id!==void 0){let o=r;R(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"\
id",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.
name!==void 0){let o=e.name,p=r;if(r===p)if(typeof o=="string"){if(P(o)>10200)return K.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"}],
!1;if(P(o)<1)return K.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return K.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===r}else var t=!0;if(t){
if(e.isCoreLift!==void 0){let o=r;if(typeof e.isCoreLift!="boolean")return K.errors=[{instancePath:s+"/isCoreLift",schemaPath:"\
#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else var t=!0;
if(t){if(e.primaryMuscleGroup!==void 0){let o=r;se(e.primaryMuscleGroup,{instancePath:s+"/primaryMuscleGroup",parentData:e,
parentDataProperty:"primaryMuscleGroup",rootData:c,dynamicAnchors:y})||(i=i===null?se.errors:i.concat(se.errors),r=i.length);
var t=o===r}else var t=!0;if(t){if(e.secondaryMuscleGroups!==void 0){let o=e.secondaryMuscleGroups,p=r;if(r===p)if(Array.
isArray(o)){if(o.length>12)return K.errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;{var d=!0;let h=o.
length;for(let g=0;g<h;g++){let v=r;se(o[g],{instancePath:s+"/secondaryMuscleGroups/"+g,parentData:o,parentDataProperty:g,
rootData:c,dynamicAnchors:y})||(i=i===null?se.errors:i.concat(se.errors),r=i.length);var d=v===r;if(!d)break}}}else return K.
errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t){if(e.equipment!==void 0){let o=e.equipment,p=r;
if(r===p)if(Array.isArray(o)){if(o.length>9)return K.errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equip\
ment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;{var u=!0;let h=o.length;
for(let g=0;g<h;g++){let v=r;We(o[g],{instancePath:s+"/equipment/"+g,parentData:o,parentDataProperty:g,rootData:c,dynamicAnchors:y})||
(i=i===null?We.errors:i.concat(We.errors),r=i.length);var u=v===r;if(!u)break}}}else return K.errors=[{instancePath:s+"/\
equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===
r}else var t=!0;if(t){if(e.targetRestSeconds!==void 0){let o=r;I(e.targetRestSeconds,{instancePath:s+"/targetRestSeconds",
parentData:e,parentDataProperty:"targetRestSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),
r=i.length);var t=o===r}else var t=!0;if(t){if(e.sets!==void 0){let o=e.sets,p=r;if(r===p)if(Array.isArray(o)){if(o.length>
200)return K.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"}],!1;if(o.length<1)return K.errors=[{instancePath:s+"/sets",schemaPath:"#/pr\
operties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let h=o.
length;for(let g=0;g<h;g++){let v=r;ke(o[g],{instancePath:s+"/sets/"+g,parentData:o,parentDataProperty:g,rootData:c,dynamicAnchors:y})||
(i=i===null?ke.errors:i.concat(ke.errors),r=i.length);var a=v===r;if(!a)break}}}else return K.errors=[{instancePath:s+"/\
sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else
var t=!0;if(t){if(e.isSetUp!==void 0){let o=r;if(typeof e.isSetUp!="boolean")return K.errors=[{instancePath:s+"/isSetUp",
schemaPath:"#/properties/isSetUp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else
var t=!0;if(t){if(e.restBeforeSeconds!==void 0){let o=r;I(e.restBeforeSeconds,{instancePath:s+"/restBeforeSeconds",parentData:e,
parentDataProperty:"restBeforeSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);
var t=o===r}else var t=!0;if(t)if(e.rampSets!==void 0){let o=e.rampSets,p=r;if(r===p)if(Array.isArray(o)){if(o.length>3)
return K.errors=[{instancePath:s+"/rampSets",schemaPath:"#/properties/rampSets/maxItems",keyword:"maxItems",params:{limit:3},
message:"must NOT have more than 3 items"}],!1;if(o.length<1)return K.errors=[{instancePath:s+"/rampSets",schemaPath:"#/\
properties/rampSets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;
let h=o.length;for(let g=0;g<h;g++){let v=r;he(o[g],{instancePath:s+"/rampSets/"+g,parentData:o,parentDataProperty:g,rootData:c,
dynamicAnchors:y})||(i=i===null?he.errors:i.concat(he.errors),r=i.length);var n=v===r;if(!n)break}}}else return K.errors=
[{instancePath:s+"/rampSets",schemaPath:"#/properties/rampSets/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=p===r}else var t=!0}}}}}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return K.errors=i,r===0}K.evaluated={props:{id:!0,name:!0,isCoreLift:!0,
primaryMuscleGroup:!0,secondaryMuscleGroups:!0,equipment:!0,targetRestSeconds:!0,sets:!0,isSetUp:!0,restBeforeSeconds:!0,
rampSets:!0},dynamicProps:!1,dynamicItems:!1};function Ae(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.setupSeconds===void 0&&(d="setupSeconds")||e.workSeconds===void 0&&(d="workSeconds")||e.restSeconds===
void 0&&(d="restSeconds")||e.totalSeconds===void 0&&(d="totalSeconds"))return Ae.errors=[{instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.setupSeconds!==
void 0){let u=r;I(e.setupSeconds,{instancePath:s+"/setupSeconds",parentData:e,parentDataProperty:"setupSeconds",rootData:c,
dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.workSeconds!==
void 0){let u=r;I(e.workSeconds,{instancePath:s+"/workSeconds",parentData:e,parentDataProperty:"workSeconds",rootData:c,
dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=u===r}else var t=!0;if(t){if(e.restSeconds!==
void 0){let u=r;I(e.restSeconds,{instancePath:s+"/restSeconds",parentData:e,parentDataProperty:"restSeconds",rootData:c,
dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=u===r}else var t=!0;if(t)if(e.totalSeconds!==
void 0){let u=r;I(e.totalSeconds,{instancePath:s+"/totalSeconds",parentData:e,parentDataProperty:"totalSeconds",rootData:c,
dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=u===r}else var t=!0}}}else return Ae.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=
i,r===0}Ae.evaluated={props:{setupSeconds:!0,workSeconds:!0,restSeconds:!0,totalSeconds:!0},dynamicProps:!1,dynamicItems:!1};
function H(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let u;if(e.id===void 0&&(u="id")||e.kind===void 0&&(u="kind")||e.order===void 0&&(u="order")||e.exercises===void 0&&
(u="exercises")||e.timing===void 0&&(u="timing")||e.seconds===void 0&&(u="seconds"))return H.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(e.id!==void 0){
let a=r;R(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:
i.concat(R.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.kind!==void 0){let a=r;Ke(e.kind,{instancePath:s+"/k\
ind",parentData:e,parentDataProperty:"kind",rootData:c,dynamicAnchors:y})||(i=i===null?Ke.errors:i.concat(Ke.errors),r=i.
length);var t=a===r}else var t=!0;if(t){if(e.order!==void 0){let a=e.order,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)))return H.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>400||isNaN(a))return H.errors=[
{instancePath:s+"/order",schemaPath:"#/properties/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:400},message:"\
must be <= 400"}],!1;if(a<1||isNaN(a))return H.errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else var t=!0;if(t){if(e.exercises!==
void 0){let a=e.exercises,n=r;if(r===n)if(Array.isArray(a)){if(a.length>12)return H.errors=[{instancePath:s+"/exercises",
schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 it\
ems"}],!1;if(a.length<1)return H.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var d=!0;let o=a.length;for(let p=0;p<o;p++){
let f=r;K(a[p],{instancePath:s+"/exercises/"+p,parentData:a,parentDataProperty:p,rootData:c,dynamicAnchors:y})||(i=i===null?
K.errors:i.concat(K.errors),r=i.length);var d=f===r;if(!d)break}}}else return H.errors=[{instancePath:s+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=n===r}else var t=!0;
if(t){if(e.rounds!==void 0){let a=e.rounds,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return H.errors=
[{instancePath:s+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>200||isNaN(a))return H.errors=[{instancePath:s+"/rounds",
schemaPath:"#/properties/rounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],
!1;if(a<1||isNaN(a))return H.errors=[{instancePath:s+"/rounds",schemaPath:"#/properties/rounds/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else var t=!0;if(t){if(e.priority!==void 0){let a=e.
priority,n=r;if(typeof a!="string")return H.errors=[{instancePath:s+"/priority",schemaPath:"#/properties/priority/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="antagonist"||a==="equipment"||a==="non_com\
peting"))return H.errors=[{instancePath:s+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues:tr.
properties.priority.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===r}else var t=!0;if(t){if(e.
rationale!==void 0){let a=e.rationale,n=r;if(typeof a!="string")return H.errors=[{instancePath:s+"/rationale",schemaPath:"\
#/properties/rationale/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="metabolic_str\
ess"||a==="equipment_cluster"||a==="coach_defined"))return H.errors=[{instancePath:s+"/rationale",schemaPath:"#/properti\
es/rationale/enum",keyword:"enum",params:{allowedValues:tr.properties.rationale.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=n===r}else var t=!0;if(t){if(e.timing!==void 0){let a=r;Ae(e.timing,{instancePath:s+"/timi\
ng",parentData:e,parentDataProperty:"timing",rootData:c,dynamicAnchors:y})||(i=i===null?Ae.errors:i.concat(Ae.errors),r=
i.length);var t=a===r}else var t=!0;if(t){if(e.seconds!==void 0){let a=r;I(e.seconds,{instancePath:s+"/seconds",parentData:e,
parentDataProperty:"seconds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=a===
r}else var t=!0;if(t)if(e.done!==void 0){let a=r;if(typeof e.done!="boolean")return H.errors=[{instancePath:s+"/done",schemaPath:"\
#/properties/done/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=a===r}else var t=!0}}}}}}}}}else
return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return H.errors=i,r===0}H.evaluated={props:{id:!0,kind:!0,order:!0,exercises:!0,rounds:!0,priority:!0,rationale:!0,timing:!0,
seconds:!0,done:!0},dynamicProps:!1,dynamicItems:!1};function xe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u;if(e.sessionId===void 0&&(u="sessionId")||e.originalDurationSeconds===void 0&&(u="originalDurationSeco\
nds")||e.compressedDurationSeconds===void 0&&(u="compressedDurationSeconds")||e.durationDeltaSeconds===void 0&&(u="durat\
ionDeltaSeconds")||e.warmUpSeconds===void 0&&(u="warmUpSeconds")||e.segmentOrder===void 0&&(u="segmentOrder"))return xe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(e.sessionId!==void 0){let a=r;R(e.sessionId,{instancePath:s+"/sessionId",parentData:e,parentDataProperty:"\
sessionId",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);var t=a===r}else var t=!0;
if(t){if(e.originalDurationSeconds!==void 0){let a=r;I(e.originalDurationSeconds,{instancePath:s+"/originalDurationSecon\
ds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:i.concat(
I.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){let a=r;I(e.compressedDurationSeconds,
{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"compressedDurationSeconds",rootData:c,dynamicAnchors:y})||
(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.durationDeltaSeconds!==void 0){
let a=e.durationDeltaSeconds,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return xe.errors=[{instancePath:s+
"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>1e13||isNaN(a))return xe.errors=[{instancePath:s+"\
/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e13},message:"must be <= 10000000000000"}],!1;if(a<-1e13||isNaN(a))return xe.errors=[{instancePath:s+"/durationDe\
ltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},
message:"must be >= -10000000000000"}],!1}var t=n===r}else var t=!0;if(t){if(e.warmUpSeconds!==void 0){let a=r;I(e.warmUpSeconds,
{instancePath:s+"/warmUpSeconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?
I.errors:i.concat(I.errors),r=i.length);var t=a===r}else var t=!0;if(t)if(e.segmentOrder!==void 0){let a=e.segmentOrder,
n=r;if(r===n)if(Array.isArray(a)){if(a.length>400)return xe.errors=[{instancePath:s+"/segmentOrder",schemaPath:"#/proper\
ties/segmentOrder/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var d=!0;
let o=a.length;for(let p=0;p<o;p++){let f=r;R(a[p],{instancePath:s+"/segmentOrder/"+p,parentData:a,parentDataProperty:p,
rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);var d=f===r;if(!d)break}}}else return xe.
errors=[{instancePath:s+"/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=n===r}else var t=!0}}}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=i,r===0}xe.evaluated={props:{sessionId:!0,originalDurationSeconds:!0,
compressedDurationSeconds:!0,durationDeltaSeconds:!0,warmUpSeconds:!0,segmentOrder:!0},dynamicProps:!1,dynamicItems:!1};function ge(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.segmentId===void 0&&(d="segmentId")||e.kind===void 0&&(d="kind")||e.strategy===void 0&&(d="strate\
gy"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"mu\
st have required property '"+d+"'"}],!1;if(e.segmentId!==void 0){let u=r;R(e.segmentId,{instancePath:s+"/segmentId",parentData:e,
parentDataProperty:"segmentId",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);var t=u===
r}else var t=!0;if(t){if(e.kind!==void 0){let u=r;if(typeof e.kind!="string")return ge.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===r}else var t=!0;if(t){
if(e.strategy!==void 0){let u=e.strategy,a=r;if(r===a)if(typeof u=="string"){if(P(u)>256)return ge.errors=[{instancePath:s+
"/strategy",schemaPath:"#/properties/strategy/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have m\
ore than 256 characters"}],!1;if(P(u)<1)return ge.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ge.errors=
[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=a===r}else var t=!0;if(t)if(e.notes!==void 0){let u=e.notes,a=r;if(r===a)if(typeof u=="string"){if(P(
u)>1e3)return ge.errors=[{instancePath:s+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return ge.errors=[{instancePath:s+"/notes",schemaPath:"\
#/properties/notes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0}}}else
return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ge.errors=i,r===0}ge.evaluated={props:{segmentId:!0,kind:!0,strategy:!0,notes:!0},dynamicProps:!1,dynamicItems:!1};function A(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=A.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let a;if(e.exerciseIds===void 0&&(a="exerciseIds")||e.kinds===void 0&&(a="kinds")||e.secondsSaved===void 0&&(a="seco\
ndsSaved")||e.stimulusLost===void 0&&(a="stimulusLost")||e.sentence===void 0&&(a="sentence")||e.reason===void 0&&(a="rea\
son"))return A.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;if(e.exerciseIds!==void 0){let n=e.exerciseIds,m=r;if(r===m)if(Array.isArray(n)){
if(n.length>400)return A.errors=[{instancePath:s+"/exerciseIds",schemaPath:"#/properties/exerciseIds/maxItems",keyword:"\
maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;if(n.length<1)return A.errors=[{instancePath:s+
"/exerciseIds",schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"}],!1;{var t=!0;let o=n.length;for(let p=0;p<o;p++){let f=r;R(n[p],{instancePath:s+"/exerciseIds/"+p,
parentData:n,parentDataProperty:p,rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),r=i.length);var t=f===
r;if(!t)break}}}else return A.errors=[{instancePath:s+"/exerciseIds",schemaPath:"#/properties/exerciseIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var d=m===r}else var d=!0;if(d){if(e.segmentId!==void 0){let n=r;
R(e.segmentId,{instancePath:s+"/segmentId",parentData:e,parentDataProperty:"segmentId",rootData:c,dynamicAnchors:y})||(i=
i===null?R.errors:i.concat(R.errors),r=i.length);var d=n===r}else var d=!0;if(d){if(e.kinds!==void 0){let n=e.kinds,m=r;
if(r===m)if(Array.isArray(n)){if(n.length>10)return A.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/ma\
xItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;if(n.length<1)return A.errors=
[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"}],!1;{var u=!0;let p=n.length;for(let f=0;f<p;f++){let h=r;if(typeof n[f]!="string")return A.errors=
[{instancePath:s+"/kinds/"+f,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var u=h===r;if(!u)break}}}else return A.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/ki\
nds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=m===r}else var d=!0;if(d){if(e.secondsSaved!==
void 0){let n=e.secondsSaved,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return A.errors=[{instancePath:s+
"/secondsSaved",schemaPath:"#/properties/secondsSaved/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>1e13||isNaN(n))return A.errors=[{instancePath:s+"/secondsSaved",
schemaPath:"#/properties/secondsSaved/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <=\
 10000000000000"}],!1;if(n<-1e13||isNaN(n))return A.errors=[{instancePath:s+"/secondsSaved",schemaPath:"#/properties/sec\
ondsSaved/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}var d=m===
r}else var d=!0;if(d){if(e.stimulusLost!==void 0){let n=e.stimulusLost,m=r;if(r===m)if(typeof n=="number"&&isFinite(n)){
if(n>1e3||isNaN(n))return A.errors=[{instancePath:s+"/stimulusLost",schemaPath:"#/properties/stimulusLost/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||isNaN(n))return A.errors=[{instancePath:s+
"/stimulusLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"\
must be >= -1000"}],!1}else return A.errors=[{instancePath:s+"/stimulusLost",schemaPath:"#/properties/stimulusLost/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var d=m===r}else var d=!0;if(d){if(e.sentence!==void 0){
let n=e.sentence,m=r;if(r===m)if(typeof n=="string"){if(P(n)>2e4)return A.errors=[{instancePath:s+"/sentence",schemaPath:"\
#/properties/sentence/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 character\
s"}],!1;if(P(n)<1)return A.errors=[{instancePath:s+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return A.errors=[{instancePath:s+"/se\
ntence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=m===
r}else var d=!0;if(d)if(e.reason!==void 0){let n=e.reason,m=r;if(r===m)if(typeof n=="string"){if(P(n)>2e4)return A.errors=
[{instancePath:s+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:2e4},message:"mu\
st NOT have more than 20000 characters"}],!1;if(P(n)<1)return A.errors=[{instancePath:s+"/reason",schemaPath:"#/properti\
es/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return A.
errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var d=m===r}else var d=!0}}}}}}else return A.errors=[{instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return A.errors=i,r===0}A.evaluated={props:{exerciseIds:!0,segmentId:!0,
kinds:!0,secondsSaved:!0,stimulusLost:!0,sentence:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function F(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=F.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.context===
void 0&&(n="context")||e.inScope===void 0&&(n="inScope")||e.budgetSeconds===void 0&&(n="budgetSeconds")||e.meetsTimeConstraint===
void 0&&(n="meetsTimeConstraint")||e.usualSeconds===void 0&&(n="usualSeconds")||e.fourInFiveSeconds===void 0&&(n="fourIn\
FiveSeconds")||e.coreProtection===void 0&&(n="coreProtection")||e.fallback===void 0&&(n="fallback")||e.segments===void 0&&
(n="segments")||e.summary===void 0&&(n="summary")||e.telemetry===void 0&&(n="telemetry")||e.changes===void 0&&(n="change\
s"))return F.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must\
 have required property '"+n+"'"}],!1;if(e.context!==void 0){let m=r;ue(e.context,{instancePath:s+"/context",parentData:e,
parentDataProperty:"context",rootData:c,dynamicAnchors:y})||(i=i===null?ue.errors:i.concat(ue.errors),r=i.length);var t=m===
r}else var t=!0;if(t){if(e.inScope!==void 0){let m=r;if(typeof e.inScope!="boolean")return F.errors=[{instancePath:s+"/i\
nScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===
r}else var t=!0;if(t){if(e.budgetSeconds!==void 0){let m=e.budgetSeconds,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return F.errors=[{instancePath:s+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>10800||isNaN(m))
return F.errors=[{instancePath:s+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(m<0||isNaN(m))return F.errors=[{instancePath:s+"/budgetS\
econds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}var t=o===r}else var t=!0;if(t){if(e.meetsTimeConstraint!==void 0){let m=r;if(typeof e.meetsTimeConstraint!=
"boolean")return F.errors=[{instancePath:s+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===r}else var t=!0;if(t){if(e.shortfallSeconds!==void 0){
let m=e.shortfallSeconds,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return F.errors=[{instancePath:s+"\
/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>1e13||isNaN(m))return F.errors=[{instancePath:s+"/short\
fallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"\
must be <= 10000000000000"}],!1;if(m<1||isNaN(m))return F.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/prop\
erties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===
r}else var t=!0;if(t){if(e.minimumMinutes!==void 0){let m=e.minimumMinutes,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return F.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>1e12||isNaN(
m))return F.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(m<1||isNaN(m))return F.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var t=o===r}else var t=!0;if(t){if(e.usualSeconds!==void 0){let m=r;I(e.usualSeconds,{instancePath:s+
"/usualSeconds",parentData:e,parentDataProperty:"usualSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:i.concat(
I.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.fourInFiveSeconds!==void 0){let m=r;I(e.fourInFiveSeconds,{instancePath:s+
"/fourInFiveSeconds",parentData:e,parentDataProperty:"fourInFiveSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:
i.concat(I.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.coreProtection!==void 0){let m=r;Te(e.coreProtection,
{instancePath:s+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:c,dynamicAnchors:y})||(i=i===
null?Te.errors:i.concat(Te.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.fallback!==void 0){let m=e.fallback,
o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return F.errors=[{instancePath:s+"/fallback",schemaPath:"#/\
properties/fallback/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="num\
ber"&&isFinite(m)){if(m>2||isNaN(m))return F.errors=[{instancePath:s+"/fallback",schemaPath:"#/properties/fallback/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(m<0||isNaN(m))return F.errors=[{instancePath:s+
"/fallback",schemaPath:"#/properties/fallback/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"}],!1}var t=o===r}else var t=!0;if(t){if(e.segments!==void 0){let m=e.segments,o=r;if(r===o)if(Array.isArray(m)){
if(m.length>400)return F.errors=[{instancePath:s+"/segments",schemaPath:"#/properties/segments/maxItems",keyword:"maxIte\
ms",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var d=!0;let f=m.length;for(let h=0;h<f;h++){let g=r;
H(m[h],{instancePath:s+"/segments/"+h,parentData:m,parentDataProperty:h,rootData:c,dynamicAnchors:y})||(i=i===null?H.errors:
i.concat(H.errors),r=i.length);var d=g===r;if(!d)break}}}else return F.errors=[{instancePath:s+"/segments",schemaPath:"#\
/properties/segments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t){
if(e.summary!==void 0){let m=r;xe(e.summary,{instancePath:s+"/summary",parentData:e,parentDataProperty:"summary",rootData:c,
dynamicAnchors:y})||(i=i===null?xe.errors:i.concat(xe.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.telemetry!==
void 0){let m=e.telemetry,o=r;if(r===o)if(Array.isArray(m)){if(m.length>401)return F.errors=[{instancePath:s+"/telemetry",
schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit:401},message:"must NOT have more than 401 \
items"}],!1;{var u=!0;let f=m.length;for(let h=0;h<f;h++){let g=r;ge(m[h],{instancePath:s+"/telemetry/"+h,parentData:m,parentDataProperty:h,
rootData:c,dynamicAnchors:y})||(i=i===null?ge.errors:i.concat(ge.errors),r=i.length);var u=g===r;if(!u)break}}}else return F.
errors=[{instancePath:s+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.changes!==void 0){let m=e.changes,o=r;if(r===o)if(Array.isArray(
m)){if(m.length>400)return F.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxI\
tems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var a=!0;let f=m.length;for(let h=0;h<f;h++){
let g=r;A(m[h],{instancePath:s+"/changes/"+h,parentData:m,parentDataProperty:h,rootData:c,dynamicAnchors:y})||(i=i===null?
A.errors:i.concat(A.errors),r=i.length);var a=g===r;if(!a)break}}}else return F.errors=[{instancePath:s+"/changes",schemaPath:"\
#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t)
if(e.elapsedSeconds!==void 0){let m=e.elapsedSeconds,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return F.
errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>86400||isNaN(m))return F.errors=[{
instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},message:"must be <= 86400"}],!1;if(m<0||isNaN(m))return F.errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"\
#/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===
r}else var t=!0}}}}}}}}}}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return F.errors=i,r===0}F.evaluated={props:{context:!0,inScope:!0,budgetSeconds:!0,meetsTimeConstraint:!0,
shortfallSeconds:!0,minimumMinutes:!0,usualSeconds:!0,fourInFiveSeconds:!0,coreProtection:!0,fallback:!0,segments:!0,summary:!0,
telemetry:!0,changes:!0,elapsedSeconds:!0},dynamicProps:!1,dynamicItems:!1};var ir={type:"object",required:["microcycleI\
d","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"#/$defs/id"},objective:{type:"number",
minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{type:"number",minimum:0,maximum:1e3},
status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},stoppedBy:{type:"string",
enum:["nodes","deadline"]}}};function B(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=B.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let d;if(e.microcycleId===void 0&&(d="microcycleId")||e.objective===void 0&&(d="objective")||
e.upperBound===void 0&&(d="upperBound")||e.gap===void 0&&(d="gap")||e.status===void 0&&(d="status")||e.nodes===void 0&&(d=
"nodes"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;if(e.microcycleId!==void 0){let u=r;R(e.microcycleId,{instancePath:s+"/microcy\
cleId",parentData:e,parentDataProperty:"microcycleId",rootData:c,dynamicAnchors:y})||(i=i===null?R.errors:i.concat(R.errors),
r=i.length);var t=u===r}else var t=!0;if(t){if(e.objective!==void 0){let u=e.objective,a=r;if(r===a)if(typeof u=="number"&&
isFinite(u)){if(u>1e3||isNaN(u))return B.errors=[{instancePath:s+"/objective",schemaPath:"#/properties/objective/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(u<-1e3||isNaN(u))return B.errors=
[{instancePath:s+"/objective",schemaPath:"#/properties/objective/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},
message:"must be >= -1000"}],!1}else return B.errors=[{instancePath:s+"/objective",schemaPath:"#/properties/objective/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.upperBound!==
void 0){let u=e.upperBound,a=r;if(r===a)if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u))return B.errors=[{instancePath:s+
"/upperBound",schemaPath:"#/properties/upperBound/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(u<-1e3||isNaN(u))return B.errors=[{instancePath:s+"/upperBound",schemaPath:"#/properties/upperB\
ound/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return B.errors=
[{instancePath:s+"/upperBound",schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.gap!==void 0){let u=e.gap,a=r;if(r===a)if(typeof u=="number"&&
isFinite(u)){if(u>1e3||isNaN(u))return B.errors=[{instancePath:s+"/gap",schemaPath:"#/properties/gap/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(u<0||isNaN(u))return B.errors=[{instancePath:s+
"/gap",schemaPath:"#/properties/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return B.errors=[{instancePath:s+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var t=a===r}else var t=!0;if(t){if(e.status!==void 0){let u=e.status,a=r;if(typeof u!="str\
ing")return B.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(u==="optimal"||u==="bounded"))return B.errors=[{instancePath:s+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:ir.properties.status.enum},message:"must be equal to one \
of the allowed values"}],!1;var t=a===r}else var t=!0;if(t){if(e.nodes!==void 0){let u=e.nodes,a=r;if(!(typeof u=="numbe\
r"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return B.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof u=="number"&&isFinite(u)){if(u>1e12||isNaN(
u))return B.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(u<0||isNaN(u))return B.errors=[{instancePath:s+"/nodes",schemaPath:"\
#/properties/nodes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=a===r}else
var t=!0;if(t)if(e.stoppedBy!==void 0){let u=e.stoppedBy,a=r;if(typeof u!="string")return B.errors=[{instancePath:s+"/st\
oppedBy",schemaPath:"#/properties/stoppedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(u===
"nodes"||u==="deadline"))return B.errors=[{instancePath:s+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"\
enum",params:{allowedValues:ir.properties.stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
r}else var t=!0}}}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return B.errors=i,r===0}B.evaluated={props:{microcycleId:!0,objective:!0,upperBound:!0,gap:!0,status:!0,
nodes:!0,stoppedBy:!0},dynamicProps:!1,dynamicItems:!1};function re(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.path===void 0&&(d="path")||e.field===void 0&&(d="field")||e.value===void 0&&(d="value")||e.because===
void 0&&(d="because"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(e.path!==void 0){let u=e.path,a=r;if(r===a)if(typeof u=="string"){
if(P(u)>256)return re.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1}else return re.errors=[{instancePath:s+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){
if(e.field!==void 0){let u=e.field,a=r;if(r===a)if(typeof u=="string"){if(P(u)>64)return re.errors=[{instancePath:s+"/fi\
eld",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64\
 characters"}],!1;if(P(u)<1)return re.errors=[{instancePath:s+"/field",schemaPath:"#/properties/field/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return re.errors=[{instancePath:s+
"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.value!==void 0){let u=e.value,a=r;if(r===a)if(typeof u=="string"){if(P(u)>10200)return re.errors=
[{instancePath:s+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:10200},message:"mu\
st NOT have more than 10200 characters"}],!1}else return re.errors=[{instancePath:s+"/value",schemaPath:"#/properties/va\
lue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.because!==
void 0){let u=r;if(typeof e.because!="string")return re.errors=[{instancePath:s+"/because",schemaPath:"#/properties/beca\
use/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===r}else var t=!0;if(t)if(e.stated!==
void 0){let u=e.stated,a=r;if(r===a)if(typeof u=="string"){if(P(u)>10200)return re.errors=[{instancePath:s+"/stated",schemaPath:"\
#/properties/stated/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 character\
s"}],!1}else return re.errors=[{instancePath:s+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0}}}}else return re.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=i,r===0}re.evaluated={props:{
path:!0,field:!0,value:!0,because:!0,stated:!0},dynamicProps:!1,dynamicItems:!1};var ar={type:"object",required:["coreLi\
ftPolicy","dropSets","crowdedGym","supersets","tempo","leastSessionSeconds","coreMinimumSets","coreRestCapSeconds","fall\
backRestCapSeconds","accessoryRestCapsSeconds","heavyRestCapsSeconds","heavyWarmUpSets","otherWarmUpSets","conditioningL\
eastShare","conditioningMinutesASet","dropSetSets","antagonistQuality","supersetQuality","metabolicStressQuality","equip\
mentClusterQuality","coachGroupQuality","dropSetQuality","shortRestQuality","shortRestSeconds","fullRestSeconds","second\
aryShare","hypertrophyWeight","strengthWeight","balanceWeight","changeWeight"],properties:{coreLiftPolicy:{type:"string",
enum:["fit","protect"]},dropSets:{type:"boolean"},crowdedGym:{type:"boolean"},supersets:{type:"string",enum:["allow","no\
ne"]},tempo:{$ref:"#/$defs/tempo"},leastSessionSeconds:{type:"integer",minimum:0,maximum:3600},coreMinimumSets:{type:"in\
teger",minimum:1,maximum:100},coreRestCapSeconds:{type:"integer",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"i\
nteger",minimum:0,maximum:3600},accessoryRestCapsSeconds:{type:"array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},
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
array",maxItems:2184,items:{$ref:"#/$defs/target"}},progress:{$ref:"#/$defs/progress"}}},cr={type:"object",required:["na\
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
maximum:9e15},spread:{$ref:"#/$defs/spread"}}};function M(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=M.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let u;if(e.fixed===void 0&&(u="fixed")||e.covariance===void 0&&(u="covariance")||e.exercises===void 0&&(u="exercises")||
e.noise===void 0&&(u="noise")||e.clockSeconds===void 0&&(u="clockSeconds")||e.effect===void 0&&(u="effect")||e.effects===
void 0&&(u="effects"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(e.fixed!==void 0){let a=e.fixed,n=r;if(r===n)if(typeof a=="number"&&
isFinite(a)){if(a>1e3||isNaN(a))return M.errors=[{instancePath:s+"/fixed",schemaPath:"#/properties/fixed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<-1e3||isNaN(a))return M.errors=[{instancePath:s+
"/fixed",schemaPath:"#/properties/fixed/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be \
>= -1000"}],!1}else return M.errors=[{instancePath:s+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.covariance!==void 0){let a=e.covariance,
n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return M.errors=[{instancePath:s+"/covariance",schemaPath:"\
#/properties/covariance/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<
-1e3||isNaN(a))return M.errors=[{instancePath:s+"/covariance",schemaPath:"#/properties/covariance/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return M.errors=[{instancePath:s+"/covaria\
nce",schemaPath:"#/properties/covariance/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===
r}else var t=!0;if(t){if(e.exercises!==void 0){let a=e.exercises,n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1e3||
isNaN(a))return M.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<-1e3||isNaN(a))return M.errors=[{instancePath:s+"/exercis\
es",schemaPath:"#/properties/exercises/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >\
= -1000"}],!1}else return M.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.noise!==void 0){let a=e.noise,
n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return M.errors=[{instancePath:s+"/noise",schemaPath:"\
#/properties/noise/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<0||
isNaN(a))return M.errors=[{instancePath:s+"/noise",schemaPath:"#/properties/noise/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return M.errors=[{instancePath:s+"/noise",schemaPath:"#/properties/noise/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.clockSeconds!==
void 0){let a=e.clockSeconds,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return M.errors=[{instancePath:s+
"/clockSeconds",schemaPath:"#/properties/clockSeconds/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return M.errors=[{instancePath:s+"/clockSeconds",
schemaPath:"#/properties/clockSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <=\
 3600"}],!1;if(a<0||isNaN(a))return M.errors=[{instancePath:s+"/clockSeconds",schemaPath:"#/properties/clockSeconds/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.
effect!==void 0){let a=e.effect,n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return M.errors=[{instancePath:s+
"/effect",schemaPath:"#/properties/effect/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be\
 <= 1000"}],!1;if(a<0||isNaN(a))return M.errors=[{instancePath:s+"/effect",schemaPath:"#/properties/effect/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return M.errors=[{instancePath:s+"/effect",schemaPath:"\
#/properties/effect/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;
if(t)if(e.effects!==void 0){let a=e.effects,n=r;if(r===n)if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){let p=a[o],
f=r;if(r===f)if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p))return M.errors=[{instancePath:s+"/effects/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(p<0||isNaN(p))return M.errors=[{instancePath:s+"/effects/"+
o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return M.errors=[{instancePath:s+"/effects/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var d=f===r;if(!d)break}else return M.errors=[{instancePath:s+"/effects",schemaPath:"\
#/properties/effects/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=n===r}else var t=!0}}}}}}else
return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return M.errors=i,r===0}M.evaluated={props:{fixed:!0,covariance:!0,exercises:!0,noise:!0,clockSeconds:!0,effect:!0,effects:!0},
dynamicProps:!1,dynamicItems:!1};function D(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.name===void 0&&(u="name")||e.fixedSeconds===void 0&&(u="fixedSeconds")||e.setupSeconds===
void 0&&(u="setupSeconds")||e.secondSetupSeconds===void 0&&(u="secondSetupSeconds")||e.restExtraSeconds===void 0&&(u="re\
stExtraSeconds")||e.switchSeconds===void 0&&(u="switchSeconds")||e.farSwitchSeconds===void 0&&(u="farSwitchSeconds")||e.
supersetRoundRestSeconds===void 0&&(u="supersetRoundRestSeconds")||e.blockSwitchSeconds===void 0&&(u="blockSwitchSeconds")||
e.blockRoundRestSeconds===void 0&&(u="blockRoundRestSeconds")||e.f===void 0&&(u="f")||e.g===void 0&&(u="g")||e.kappa===void 0&&
(u="kappa")||e.effects===void 0&&(u="effects")||e.from===void 0&&(u="from")||e.sessionsKnown===void 0&&(u="sessionsKnown"))
return D.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must hav\
e required property '"+u+"'"}],!1;if(e.name!==void 0){let a=e.name,n=r;if(r===n)if(typeof a=="string"){if(P(a)>32)return D.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:32},message:"\
must NOT have more than 32 characters"}],!1;if(P(a)<1)return D.errors=[{instancePath:s+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return D.
errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var t=n===r}else var t=!0;if(t){if(e.fixedSeconds!==void 0){let a=e.fixedSeconds,n=r;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+"/fixedSeconds",schemaPath:"#/properties/fixedSec\
onds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(
a)){if(a>3600||isNaN(a))return D.errors=[{instancePath:s+"/fixedSeconds",schemaPath:"#/properties/fixedSeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return D.errors=[{
instancePath:s+"/fixedSeconds",schemaPath:"#/properties/fixedSeconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.setupSeconds!==void 0){let a=e.setupSeconds,n=r;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/\
properties/setupSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a==
"number"&&isFinite(a)){if(a>3600||isNaN(a))return D.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/properties/set\
upSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))
return D.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.secondSetupSeconds!==void 0){let a=e.
secondSetupSeconds,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+"/secon\
dSetupSeconds",schemaPath:"#/properties/secondSetupSeconds/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return D.errors=[{instancePath:s+"/secondS\
etupSeconds",schemaPath:"#/properties/secondSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return D.errors=[{instancePath:s+"/secondSetupSeconds",schemaPath:"#/pro\
perties/secondSetupSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===
r}else var t=!0;if(t){if(e.restExtraSeconds!==void 0){let a=e.restExtraSeconds,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return D.errors=[{instancePath:s+"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(
a))return D.errors=[{instancePath:s+"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return D.errors=[{instancePath:s+
"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.switchSeconds!==void 0){let a=e.switchSeconds,n=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+"/switchSeconds",schemaPath:"#/properties/swi\
tchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(
a)){if(a>3600||isNaN(a))return D.errors=[{instancePath:s+"/switchSeconds",schemaPath:"#/properties/switchSeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return D.errors=[{
instancePath:s+"/switchSeconds",schemaPath:"#/properties/switchSeconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.farSwitchSeconds!==void 0){let a=e.farSwitchSeconds,
n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+"/farSwitchSeconds",schemaPath:"\
#/properties/farSwitchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a==
"number"&&isFinite(a)){if(a>3600||isNaN(a))return D.errors=[{instancePath:s+"/farSwitchSeconds",schemaPath:"#/properties\
/farSwitchSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||
isNaN(a))return D.errors=[{instancePath:s+"/farSwitchSeconds",schemaPath:"#/properties/farSwitchSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.supersetRoundRestSeconds!==
void 0){let a=e.supersetRoundRestSeconds,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{
instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return D.errors=
[{instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return D.errors=[{instancePath:s+"/s\
upersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.blockSwitchSeconds!==void 0){let a=e.blockSwitchSeconds,
n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+"/blockSwitchSeconds",schemaPath:"\
#/properties/blockSwitchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a==
"number"&&isFinite(a)){if(a>3600||isNaN(a))return D.errors=[{instancePath:s+"/blockSwitchSeconds",schemaPath:"#/properti\
es/blockSwitchSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(a<
0||isNaN(a))return D.errors=[{instancePath:s+"/blockSwitchSeconds",schemaPath:"#/properties/blockSwitchSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.blockRoundRestSeconds!==
void 0){let a=e.blockRoundRestSeconds,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+
"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>3600||isNaN(a))return D.errors=[{instancePath:s+"/\
blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:3600},message:"must be <= 3600"}],!1;if(a<0||isNaN(a))return D.errors=[{instancePath:s+"/blockRoundRestSeconds",schemaPath:"\
#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var t=n===r}else var t=!0;if(t){if(e.f!==void 0){let a=e.f,n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1e3||
isNaN(a))return D.errors=[{instancePath:s+"/f",schemaPath:"#/properties/f/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<=0||isNaN(a))return D.errors=[{instancePath:s+"/f",schemaPath:"#/prop\
erties/f/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return D.
errors=[{instancePath:s+"/f",schemaPath:"#/properties/f/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var t=n===r}else var t=!0;if(t){if(e.g!==void 0){let a=e.g,n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>
1e3||isNaN(a))return D.errors=[{instancePath:s+"/g",schemaPath:"#/properties/g/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<=0||isNaN(a))return D.errors=[{instancePath:s+"/g",schemaPath:"#/prop\
erties/g/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return D.
errors=[{instancePath:s+"/g",schemaPath:"#/properties/g/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var t=n===r}else var t=!0;if(t){if(e.kappa!==void 0){let a=e.kappa,n=r;if(r===n)if(typeof a=="number"&&isFinite(
a)){if(a>1e3||isNaN(a))return D.errors=[{instancePath:s+"/kappa",schemaPath:"#/properties/kappa/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<=0||isNaN(a))return D.errors=[{instancePath:s+
"/kappa",schemaPath:"#/properties/kappa/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return D.errors=[{instancePath:s+"/kappa",schemaPath:"#/properties/kappa/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.effects!==void 0){let a=e.effects,n=r;
if(r===n)if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){let p=a[o],f=r;if(r===f)if(typeof p=="number"&&isFinite(
p)){if(p>10||isNaN(p))return D.errors=[{instancePath:s+"/effects/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be \
<= 10"}],!1;if(p<-1||isNaN(p))return D.errors=[{instancePath:s+"/effects/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be \
>= -1"}],!1}else return D.errors=[{instancePath:s+"/effects/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/effects/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var d=f===
r;if(!d)break}else return D.errors=[{instancePath:s+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=n===r}else var t=!0;if(t){if(e.from!==void 0){let a=e.from,n=r;if(typeof a!=
"string")return D.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(a==="population"||a==="personal"))return D.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/enum",keyword:"enum",params:{allowedValues:cr.properties.from.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=n===r}else var t=!0;if(t){if(e.sessionsKnown!==void 0){let a=e.sessionsKnown,n=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=[{instancePath:s+"/sessionsKnown",schemaPath:"#/properties/ses\
sionsKnown/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(
a)){if(a>1e9||isNaN(a))return D.errors=[{instancePath:s+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(a<0||isNaN(a))return D.errors=
[{instancePath:s+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(e.confidence!==void 0){let a=e.confidence,n=r;
if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a))return D.errors=[{instancePath:s+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(a<.5||
isNaN(a))return D.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:.5},message:"must be >= 0.5"}],!1}else return D.errors=[{instancePath:s+"/confidence",schemaPath:"\
#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;
if(t){if(e.revision!==void 0){let a=e.revision,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return D.errors=
[{instancePath:s+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>9e15||isNaN(a))return D.errors=[{instancePath:s+"/rev\
ision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e15},message:"must be\
 <= 9000000000000000"}],!1;if(a<0||isNaN(a))return D.errors=[{instancePath:s+"/revision",schemaPath:"#/properties/revisi\
on/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t)
if(e.spread!==void 0){let a=r;M(e.spread,{instancePath:s+"/spread",parentData:e,parentDataProperty:"spread",rootData:c,dynamicAnchors:y})||
(i=i===null?M.errors:i.concat(M.errors),r=i.length);var t=a===r}else var t=!0}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=i,r===0}D.evaluated=
{props:{name:!0,fixedSeconds:!0,setupSeconds:!0,secondSetupSeconds:!0,restExtraSeconds:!0,switchSeconds:!0,farSwitchSeconds:!0,
supersetRoundRestSeconds:!0,blockSwitchSeconds:!0,blockRoundRestSeconds:!0,f:!0,g:!0,kappa:!0,effects:!0,from:!0,sessionsKnown:!0,
confidence:!0,revision:!0,spread:!0},dynamicProps:!1,dynamicItems:!1};function G(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=G.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>256)
return G.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have \
more than 256 characters"}],!1;if(P(e)<1)return G.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return G.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;return G.errors=i,r===0}G.evaluated={dynamicProps:!1,
dynamicItems:!1};function _e(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=_e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.exclude===void 0&&(a="exclude")||e.keep===void 0&&(a="keep"))return _e.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required propert\
y '"+a+"'"}],!1;if(e.exclude!==void 0){let n=e.exclude,m=r;if(r===m)if(Array.isArray(n)){if(n.length>100)return _e.errors=
[{instancePath:s+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit:100},message:"mu\
st NOT have more than 100 items"}],!1;{var t=!0;let o=n.length;for(let p=0;p<o;p++){let f=r;G(n[p],{instancePath:s+"/exc\
lude/"+p,parentData:n,parentDataProperty:p,rootData:c,dynamicAnchors:y})||(i=i===null?G.errors:i.concat(G.errors),r=i.length);
var t=f===r;if(!t)break}}}else return _e.errors=[{instancePath:s+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var d=m===r}else var d=!0;if(d)if(e.keep!==void 0){let n=e.keep,
m=r;if(r===m)if(Array.isArray(n)){if(n.length>100)return _e.errors=[{instancePath:s+"/keep",schemaPath:"#/properties/kee\
p/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var u=!0;let p=n.length;
for(let f=0;f<p;f++){let h=r;G(n[f],{instancePath:s+"/keep/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:y})||
(i=i===null?G.errors:i.concat(G.errors),r=i.length);var u=h===r;if(!u)break}}}else return _e.errors=[{instancePath:s+"/k\
eep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=m===r}else
var d=!0}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return _e.errors=i,r===0}_e.evaluated={props:{exclude:!0,keep:!0},dynamicProps:!1,dynamicItems:!1};function Z(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=Z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){if(e.sessionIds!==void 0){let n=e.sessionIds,m=r;if(r===m)if(Array.isArray(n)){if(n.length>2184)return Z.errors=[{instancePath:s+
"/sessionIds",schemaPath:"#/properties/sessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT hav\
e more than 2184 items"}],!1;{var t=!0;let o=n.length;for(let p=0;p<o;p++){let f=r;G(n[p],{instancePath:s+"/sessionIds/"+
p,parentData:n,parentDataProperty:p,rootData:c,dynamicAnchors:y})||(i=i===null?G.errors:i.concat(G.errors),r=i.length);var t=f===
r;if(!t)break}}}else return Z.errors=[{instancePath:s+"/sessionIds",schemaPath:"#/properties/sessionIds/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var d=m===r}else var d=!0;if(d){if(e.days!==void 0){let n=e.days,
m=r;if(r===m)if(Array.isArray(n)){if(n.length>7)return Z.errors=[{instancePath:s+"/days",schemaPath:"#/properties/days/m\
axItems",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"}],!1;{var u=!0;let p=n.length;for(let f=0;f<
p;f++){let h=n[f],g=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Z.errors=[{instancePath:s+"/days/"+
f,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
g&&typeof h=="number"&&isFinite(h)){if(h>7||isNaN(h))return Z.errors=[{instancePath:s+"/days/"+f,schemaPath:"#/propertie\
s/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(h<1||isNaN(h))return Z.
errors=[{instancePath:s+"/days/"+f,schemaPath:"#/properties/days/items/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var u=g===r;if(!u)break}}}else return Z.errors=[{instancePath:s+"/days",schemaPath:"\
#/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=m===r}else var d=!0;if(d)
if(e.weeks!==void 0){let n=e.weeks,m=r;if(r===m)if(Array.isArray(n)){if(n.length>104)return Z.errors=[{instancePath:s+"/\
weeks",schemaPath:"#/properties/weeks/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more than 1\
04 items"}],!1;{var a=!0;let p=n.length;for(let f=0;f<p;f++){let h=n[f],g=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&
isFinite(h)))return Z.errors=[{instancePath:s+"/weeks/"+f,schemaPath:"#/properties/weeks/items/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===g&&typeof h=="number"&&isFinite(h)){if(h>104||isNaN(h))return Z.errors=
[{instancePath:s+"/weeks/"+f,schemaPath:"#/properties/weeks/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:104},
message:"must be <= 104"}],!1;if(h<1||isNaN(h))return Z.errors=[{instancePath:s+"/weeks/"+f,schemaPath:"#/properties/wee\
ks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===r;if(!a)break}}}else
return Z.errors=[{instancePath:s+"/weeks",schemaPath:"#/properties/weeks/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var d=m===r}else var d=!0}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Z.errors=i,r===0}Z.evaluated={props:{sessionIds:!0,days:!0,weeks:!0},
dynamicProps:!1,dynamicItems:!1};function ve(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.minutes===void 0&&(d="minutes"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(e.dayOfWeek!==void 0){let u=e.
dayOfWeek,a=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ve.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof u=="\
number"&&isFinite(u)){if(u>7||isNaN(u))return ve.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(u<1||isNaN(u))return ve.errors=
[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=a===r}else var t=!0;if(t){if(e.sessionId!==void 0){let u=r;G(e.sessionId,{instancePath:s+
"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:c,dynamicAnchors:y})||(i=i===null?G.errors:i.concat(G.
errors),r=i.length);var t=u===r}else var t=!0;if(t)if(e.minutes!==void 0){let u=e.minutes,a=r;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u)))return ve.errors=[{instancePath:s+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof u=="number"&&isFinite(u)){if(u>180||isNaN(
u))return ve.errors=[{instancePath:s+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(u<15||isNaN(u))return ve.errors=[{instancePath:s+"/minutes",schemaPath:"\
#/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var t=a===
r}else var t=!0}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ve.errors=i,r===0}ve.evaluated={props:{dayOfWeek:!0,sessionId:!0,minutes:!0},dynamicProps:!1,
dynamicItems:!1};function Re(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.exerciseId===void 0&&(d="exerciseId")||e.sets===void 0&&(d="sets"))return Re.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
if(e.exerciseId!==void 0){let u=r;G(e.exerciseId,{instancePath:s+"/exerciseId",parentData:e,parentDataProperty:"exercise\
Id",rootData:c,dynamicAnchors:y})||(i=i===null?G.errors:i.concat(G.errors),r=i.length);var t=u===r}else var t=!0;if(t)if(e.
sets!==void 0){let u=e.sets,a=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Re.errors=[{instancePath:s+
"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
a&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return Re.errors=[{instancePath:s+"/sets",schemaPath:"#/propertie\
s/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(u<0||isNaN(u))return Re.
errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=a===r}else var t=!0}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=i,r===0}Re.evaluated={props:{exerciseId:!0,sets:!0},
dynamicProps:!1,dynamicItems:!1};function fe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.elapsedSeconds===void 0&&(a="elapsedSeconds")||e.done===void 0&&(a="done")||e.doneSessionIds===
void 0&&(a="doneSessionIds"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;if(e.sessionId!==void 0){let n=r;G(e.sessionId,{instancePath:s+"/sess\
ionId",parentData:e,parentDataProperty:"sessionId",rootData:c,dynamicAnchors:y})||(i=i===null?G.errors:i.concat(G.errors),
r=i.length);var t=n===r}else var t=!0;if(t){if(e.elapsedSeconds!==void 0){let n=e.elapsedSeconds,m=r;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return fe.errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elaps\
edSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(
n)){if(n>86400||isNaN(n))return fe.errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(n<0||isNaN(n))return fe.
errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.done!==void 0){let n=e.done,m=r;if(r===m)if(Array.
isArray(n)){if(n.length>100)return fe.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/maxItems",keyword:"m\
axItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var d=!0;let p=n.length;for(let f=0;f<p;f++){
let h=r;Re(n[f],{instancePath:s+"/done/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?
Re.errors:i.concat(Re.errors),r=i.length);var d=h===r;if(!d)break}}}else return fe.errors=[{instancePath:s+"/done",schemaPath:"\
#/properties/done/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===r}else var t=!0;if(t)
if(e.doneSessionIds!==void 0){let n=e.doneSessionIds,m=r;if(r===m)if(Array.isArray(n)){if(n.length>2184)return fe.errors=
[{instancePath:s+"/doneSessionIds",schemaPath:"#/properties/doneSessionIds/maxItems",keyword:"maxItems",params:{limit:2184},
message:"must NOT have more than 2184 items"}],!1;{var u=!0;let p=n.length;for(let f=0;f<p;f++){let h=r;G(n[f],{instancePath:s+
"/doneSessionIds/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?G.errors:i.concat(G.errors),
r=i.length);var u=h===r;if(!u)break}}}else return fe.errors=[{instancePath:s+"/doneSessionIds",schemaPath:"#/properties/\
doneSessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===r}else var t=!0}}}else return fe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.
errors=i,r===0}fe.evaluated={props:{sessionId:!0,elapsedSeconds:!0,done:!0,doneSessionIds:!0},dynamicProps:!1,dynamicItems:!1};
function k(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=k.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let n;if(e.coreLiftPolicy===void 0&&(n="coreLiftPolicy")||e.dropSets===void 0&&(n="dropSets")||e.crowdedGym===void 0&&
(n="crowdedGym")||e.supersets===void 0&&(n="supersets")||e.tempo===void 0&&(n="tempo")||e.leastSessionSeconds===void 0&&
(n="leastSessionSeconds")||e.coreMinimumSets===void 0&&(n="coreMinimumSets")||e.coreRestCapSeconds===void 0&&(n="coreRes\
tCapSeconds")||e.fallbackRestCapSeconds===void 0&&(n="fallbackRestCapSeconds")||e.accessoryRestCapsSeconds===void 0&&(n=
"accessoryRestCapsSeconds")||e.heavyRestCapsSeconds===void 0&&(n="heavyRestCapsSeconds")||e.heavyWarmUpSets===void 0&&(n=
"heavyWarmUpSets")||e.otherWarmUpSets===void 0&&(n="otherWarmUpSets")||e.conditioningLeastShare===void 0&&(n="conditioni\
ngLeastShare")||e.conditioningMinutesASet===void 0&&(n="conditioningMinutesASet")||e.dropSetSets===void 0&&(n="dropSetSe\
ts")||e.antagonistQuality===void 0&&(n="antagonistQuality")||e.supersetQuality===void 0&&(n="supersetQuality")||e.metabolicStressQuality===
void 0&&(n="metabolicStressQuality")||e.equipmentClusterQuality===void 0&&(n="equipmentClusterQuality")||e.coachGroupQuality===
void 0&&(n="coachGroupQuality")||e.dropSetQuality===void 0&&(n="dropSetQuality")||e.shortRestQuality===void 0&&(n="short\
RestQuality")||e.shortRestSeconds===void 0&&(n="shortRestSeconds")||e.fullRestSeconds===void 0&&(n="fullRestSeconds")||e.
secondaryShare===void 0&&(n="secondaryShare")||e.hypertrophyWeight===void 0&&(n="hypertrophyWeight")||e.strengthWeight===
void 0&&(n="strengthWeight")||e.balanceWeight===void 0&&(n="balanceWeight")||e.changeWeight===void 0&&(n="changeWeight"))
return k.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must hav\
e required property '"+n+"'"}],!1;if(e.coreLiftPolicy!==void 0){let m=e.coreLiftPolicy,o=r;if(typeof m!="string")return k.
errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;if(!(m==="fit"||m==="protect"))return k.errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"\
#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:ar.properties.coreLiftPolicy.enum},message:"must \
be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.dropSets!==void 0){let m=r;if(typeof e.
dropSets!="boolean")return k.errors=[{instancePath:s+"/dropSets",schemaPath:"#/properties/dropSets/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===r}else var t=!0;if(t){if(e.crowdedGym!==void 0){let m=r;
if(typeof e.crowdedGym!="boolean")return k.errors=[{instancePath:s+"/crowdedGym",schemaPath:"#/properties/crowdedGym/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===r}else var t=!0;if(t){if(e.supersets!==
void 0){let m=e.supersets,o=r;if(typeof m!="string")return k.errors=[{instancePath:s+"/supersets",schemaPath:"#/properti\
es/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="allow"||m==="none"))return k.
errors=[{instancePath:s+"/supersets",schemaPath:"#/properties/supersets/enum",keyword:"enum",params:{allowedValues:ar.properties.
supersets.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.tempo!==void 0){
let m=r;D(e.tempo,{instancePath:s+"/tempo",parentData:e,parentDataProperty:"tempo",rootData:c,dynamicAnchors:y})||(i=i===
null?D.errors:i.concat(D.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.leastSessionSeconds!==void 0){let m=e.
leastSessionSeconds,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:s+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return k.errors=[{instancePath:s+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/leastSessionSeconds",schemaPath:"#/pr\
operties/leastSessionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===
r}else var t=!0;if(t){if(e.coreMinimumSets!==void 0){let m=e.coreMinimumSets,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return k.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>100||isNaN(
m))return k.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(m<1||isNaN(m))return k.errors=[{instancePath:s+"/\
coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var t=o===r}else var t=!0;if(t){if(e.coreRestCapSeconds!==void 0){let m=e.coreRestCapSeconds,o=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/propertie\
s/coreRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="nu\
mber"&&isFinite(m)){if(m>3600||isNaN(m))return k.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/properties/\
coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||
isNaN(m))return k.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===r}else var t=!0;if(t){if(e.fallbackRestCapSeconds!==
void 0){let m=e.fallbackRestCapSeconds,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:s+
"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return k.errors=[{instancePath:s+"/\
fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/fallbackRestCapSeconds",
schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}var t=o===r}else var t=!0;if(t){if(e.accessoryRestCapsSeconds!==void 0){let m=e.accessoryRestCapsSeconds,
o=r;if(r===o)if(Array.isArray(m)){if(m.length>10)return k.errors=[{instancePath:s+"/accessoryRestCapsSeconds",schemaPath:"\
#/properties/accessoryRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10\
 items"}],!1;{var d=!0;let f=m.length;for(let h=0;h<f;h++){let g=m[h],v=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return k.errors=[{instancePath:s+"/accessoryRestCapsSeconds/"+h,schemaPath:"#/properties/accessoryRestCapsSeconds/it\
ems/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===v&&typeof g=="number"&&isFinite(g)){
if(g>3600||isNaN(g))return k.errors=[{instancePath:s+"/accessoryRestCapsSeconds/"+h,schemaPath:"#/properties/accessoryRe\
stCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(g<0||
isNaN(g))return k.errors=[{instancePath:s+"/accessoryRestCapsSeconds/"+h,schemaPath:"#/properties/accessoryRestCapsSecon\
ds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var d=v===r;if(!d)break}}}else
return k.errors=[{instancePath:s+"/accessoryRestCapsSeconds",schemaPath:"#/properties/accessoryRestCapsSeconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.heavyRestCapsSeconds!==void 0){
let m=e.heavyRestCapsSeconds,o=r;if(r===o)if(Array.isArray(m)){if(m.length>10)return k.errors=[{instancePath:s+"/heavyRe\
stCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"mus\
t NOT have more than 10 items"}],!1;{var u=!0;let f=m.length;for(let h=0;h<f;h++){let g=m[h],v=r;if(!(typeof g=="number"&&
!(g%1)&&!isNaN(g)&&isFinite(g)))return k.errors=[{instancePath:s+"/heavyRestCapsSeconds/"+h,schemaPath:"#/properties/hea\
vyRestCapsSeconds/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===v&&typeof g==
"number"&&isFinite(g)){if(g>3600||isNaN(g))return k.errors=[{instancePath:s+"/heavyRestCapsSeconds/"+h,schemaPath:"#/pro\
perties/heavyRestCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 36\
00"}],!1;if(g<0||isNaN(g))return k.errors=[{instancePath:s+"/heavyRestCapsSeconds/"+h,schemaPath:"#/properties/heavyRest\
CapsSeconds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var u=v===r;if(!u)
break}}}else return k.errors=[{instancePath:s+"/heavyRestCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t){if(e.heavyWarmUpSets!==
void 0){let m=e.heavyWarmUpSets,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:s+
"/heavyWarmUpSets",schemaPath:"#/properties/heavyWarmUpSets/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m))return k.errors=[{instancePath:s+"/heavyWa\
rmUpSets",schemaPath:"#/properties/heavyWarmUpSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/heavyWarmUpSets",schemaPath:"#/properties/heavy\
WarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===r}else var t=!0;
if(t){if(e.otherWarmUpSets!==void 0){let m=e.otherWarmUpSets,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))
return k.errors=[{instancePath:s+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m))return k.errors=
[{instancePath:s+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/otherWarmUpSets",schemaPath:"\
#/properties/otherWarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===
r}else var t=!0;if(t){if(e.conditioningLeastShare!==void 0){let m=e.conditioningLeastShare,o=r;if(r===o)if(typeof m=="nu\
mber"&&isFinite(m)){if(m>1||isNaN(m))return k.errors=[{instancePath:s+"/conditioningLeastShare",schemaPath:"#/properties\
/conditioningLeastShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||
isNaN(m))return k.errors=[{instancePath:s+"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+
"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.conditioningMinutesASet!==void 0){let m=e.conditioningMinutesASet,
o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:s+"/conditioningMinutesASet",
schemaPath:"#/properties/conditioningMinutesASet/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return k.errors=[{instancePath:s+"/conditioningMinutesA\
Set",schemaPath:"#/properties/conditioningMinutesASet/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(m<1||isNaN(m))return k.errors=[{instancePath:s+"/conditioningMinutesASet",schemaPath:"#/propert\
ies/conditioningMinutesASet/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===
r}else var t=!0;if(t){if(e.dropSetSets!==void 0){let m=e.dropSetSets,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return k.errors=[{instancePath:s+"/dropSetSets",schemaPath:"#/properties/dropSetSets/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m))return k.errors=[
{instancePath:s+"/dropSetSets",schemaPath:"#/properties/dropSetSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(m<1||isNaN(m))return k.errors=[{instancePath:s+"/dropSetSets",schemaPath:"#/properties/\
dropSetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===r}else var t=!0;
if(t){if(e.antagonistQuality!==void 0){let m=e.antagonistQuality,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||
isNaN(m))return k.errors=[{instancePath:s+"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+
"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/antagonistQuality",schemaPath:"#/properties/antagoni\
stQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.
supersetQuality!==void 0){let m=e.supersetQuality,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return k.
errors=[{instancePath:s+"/supersetQuality",schemaPath:"#/properties/supersetQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/supersetQuality",schemaPath:"\
#/properties/supersetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return k.errors=[{instancePath:s+"/supersetQuality",schemaPath:"#/properties/supersetQuality/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.metabolicStressQuality!==void 0){let m=e.
metabolicStressQuality,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return k.errors=[{instancePath:s+
"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/metabolicStressQuality",schemaPath:"\
#/properties/metabolicStressQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return k.errors=[{instancePath:s+"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.equipmentClusterQuality!==
void 0){let m=e.equipmentClusterQuality,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return k.errors=
[{instancePath:s+"/equipmentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/equip\
mentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/equipmentClusterQuality",schemaPath:"#/prop\
erties/equipmentClusterQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else
var t=!0;if(t){if(e.coachGroupQuality!==void 0){let m=e.coachGroupQuality,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){
if(m>10||isNaN(m))return k.errors=[{instancePath:s+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{
instancePath:s+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/coachGroupQuality",schemaPath:"#/proper\
ties/coachGroupQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;
if(t){if(e.dropSetQuality!==void 0){let m=e.dropSetQuality,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(
m))return k.errors=[{instancePath:s+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/dropS\
etQuality",schemaPath:"#/properties/dropSetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.shortRestQuality!==
void 0){let m=e.shortRestQuality,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return k.errors=[{instancePath:s+
"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/shortRestQuality",schemaPath:"#/propert\
ies/shortRestQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.
errors=[{instancePath:s+"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.shortRestSeconds!==void 0){let m=e.shortRestSeconds,
o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:s+"/shortRestSeconds",schemaPath:"\
#/properties/shortRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===o&&typeof m==
"number"&&isFinite(m)){if(m>3600||isNaN(m))return k.errors=[{instancePath:s+"/shortRestSeconds",schemaPath:"#/properties\
/shortRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(m<0||
isNaN(m))return k.errors=[{instancePath:s+"/shortRestSeconds",schemaPath:"#/properties/shortRestSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===r}else var t=!0;if(t){if(e.fullRestSeconds!==
void 0){let m=e.fullRestSeconds,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:s+
"/fullRestSeconds",schemaPath:"#/properties/fullRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>3600||isNaN(m))return k.errors=[{instancePath:s+"/fullRe\
stSeconds",schemaPath:"#/properties/fullRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/fullRestSeconds",schemaPath:"#/properties/full\
RestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===r}else var t=!0;
if(t){if(e.secondaryShare!==void 0){let m=e.secondaryShare,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(
m))return k.errors=[{instancePath:s+"/secondaryShare",schemaPath:"#/properties/secondaryShare/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/secon\
daryShare",schemaPath:"#/properties/secondaryShare/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/secondaryShare",schemaPath:"#/properties/secondaryShare/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.hypertrophyWeight!==
void 0){let m=e.hypertrophyWeight,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return k.errors=[{instancePath:s+
"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/hypertrophyWeight",schemaPath:"#/proper\
ties/hypertrophyWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.
errors=[{instancePath:s+"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.strengthWeight!==void 0){let m=e.strengthWeight,
o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return k.errors=[{instancePath:s+"/strengthWeight",schemaPath:"\
#/properties/strengthWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<
0||isNaN(m))return k.errors=[{instancePath:s+"/strengthWeight",schemaPath:"#/properties/strengthWeight/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/strengthWe\
ight",schemaPath:"#/properties/strengthWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var t=o===r}else var t=!0;if(t){if(e.balanceWeight!==void 0){let m=e.balanceWeight,o=r;if(r===o)if(typeof m=="number"&&isFinite(
m)){if(m>10||isNaN(m))return k.errors=[{instancePath:s+"/balanceWeight",schemaPath:"#/properties/balanceWeight/maximum",
keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+
"/balanceWeight",schemaPath:"#/properties/balanceWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/balanceWeight",schemaPath:"#/properties/balanceWeight/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=o===r}else var t=!0;if(t){if(e.changeWeight!==void 0){let m=e.
changeWeight,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m))return k.errors=[{instancePath:s+"/chang\
eWeight",schemaPath:"#/properties/changeWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"mus\
t be <= 10"}],!1;if(m<0||isNaN(m))return k.errors=[{instancePath:s+"/changeWeight",schemaPath:"#/properties/changeWeight\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+
"/changeWeight",schemaPath:"#/properties/changeWeight/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;var t=o===r}else var t=!0;if(t){if(e.preferences!==void 0){let m=r;_e(e.preferences,{instancePath:s+"/preference\
s",parentData:e,parentDataProperty:"preferences",rootData:c,dynamicAnchors:y})||(i=i===null?_e.errors:i.concat(_e.errors),
r=i.length);var t=m===r}else var t=!0;if(t){if(e.scope!==void 0){let m=r;Z(e.scope,{instancePath:s+"/scope",parentData:e,
parentDataProperty:"scope",rootData:c,dynamicAnchors:y})||(i=i===null?Z.errors:i.concat(Z.errors),r=i.length);var t=m===
r}else var t=!0;if(t){if(e.targets!==void 0){let m=e.targets,o=r;if(r===o)if(Array.isArray(m)){if(m.length>2184)return k.
errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:2184},message:"\
must NOT have more than 2184 items"}],!1;{var a=!0;let f=m.length;for(let h=0;h<f;h++){let g=r;ve(m[h],{instancePath:s+"\
/targets/"+h,parentData:m,parentDataProperty:h,rootData:c,dynamicAnchors:y})||(i=i===null?ve.errors:i.concat(ve.errors),
r=i.length);var a=g===r;if(!a)break}}}else return k.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===r}else var t=!0;if(t)if(e.progress!==void 0){
let m=r;fe(e.progress,{instancePath:s+"/progress",parentData:e,parentDataProperty:"progress",rootData:c,dynamicAnchors:y})||
(i=i===null?fe.errors:i.concat(fe.errors),r=i.length);var t=m===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return k.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.
errors=i,r===0}k.evaluated={props:{coreLiftPolicy:!0,dropSets:!0,crowdedGym:!0,supersets:!0,tempo:!0,leastSessionSeconds:!0,
coreMinimumSets:!0,coreRestCapSeconds:!0,fallbackRestCapSeconds:!0,accessoryRestCapsSeconds:!0,heavyRestCapsSeconds:!0,heavyWarmUpSets:!0,
otherWarmUpSets:!0,conditioningLeastShare:!0,conditioningMinutesASet:!0,dropSetSets:!0,antagonistQuality:!0,supersetQuality:!0,
metabolicStressQuality:!0,equipmentClusterQuality:!0,coachGroupQuality:!0,dropSetQuality:!0,shortRestQuality:!0,shortRestSeconds:!0,
fullRestSeconds:!0,secondaryShare:!0,hypertrophyWeight:!0,strengthWeight:!0,balanceWeight:!0,changeWeight:!0,preferences:!0,
scope:!0,targets:!0,progress:!0},dynamicProps:!1,dynamicItems:!1};function ee(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.tempo===void 0&&(d="tempo")||e.stimulusRetained===void 0&&(d="stimulusRetained")||e.coreProtection===
void 0&&(d="coreProtection"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(e.tempo!==void 0){let u=e.tempo,a=r;if(r===a)if(typeof u=="string"){
if(P(u)>32)return ee.errors=[{instancePath:s+"/tempo",schemaPath:"#/properties/tempo/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1;if(P(u)<1)return ee.errors=[{instancePath:s+"/tempo",schemaPath:"\
#/properties/tempo/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return ee.errors=[{instancePath:s+"/tempo",schemaPath:"#/properties/tempo/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.stimulusRetained!==void 0){let u=e.stimulusRetained,a=r;if(r===
a)if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u))return ee.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"\
#/properties/stimulusRetained/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<
0||isNaN(u))return ee.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ee.errors=[{instancePath:s+"/stimulusR\
etained",schemaPath:"#/properties/stimulusRetained/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=a===r}else var t=!0;if(t){if(e.coreProtection!==void 0){let u=e.coreProtection,a=r;if(r===a)if(u&&typeof u=="ob\
ject"&&!Array.isArray(u)){let m;if(u.level===void 0&&(m="level"))return ee.errors=[{instancePath:s+"/coreProtection",schemaPath:"\
#/properties/coreProtection/required",keyword:"required",params:{missingProperty:m},message:"must have required property\
 '"+m+"'"}],!1;u.level!==void 0&&(Pe(u.level,{instancePath:s+"/coreProtection/level",parentData:u,parentDataProperty:"le\
vel",rootData:c,dynamicAnchors:y})||(i=i===null?Pe.errors:i.concat(Pe.errors),r=i.length))}else return ee.errors=[{instancePath:s+
"/coreProtection",schemaPath:"#/properties/coreProtection/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var t=a===r}else var t=!0;if(t)if(e.minimumMinutes!==void 0){let u=e.minimumMinutes,a=r;if(!(typeof u=="numb\
er"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ee.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimu\
mMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===a&&typeof u=="number"&&isFinite(
u)){if(u>1e12||isNaN(u))return ee.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(u<1||isNaN(u))return ee.
errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var t=a===r}else var t=!0}}}else return ee.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=i,r===0}ee.evaluated={props:{
tempo:!0,stimulusRetained:!0,coreProtection:!0,minimumMinutes:!0},dynamicProps:!1,dynamicItems:!1};function L(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=L.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.eventId===
void 0&&(o="eventId")||e.requestEventId===void 0&&(o="requestEventId")||e.userId===void 0&&(o="userId")||e.jobId===void 0&&
(o="jobId")||e.planId===void 0&&(o="planId")||e.timestamp===void 0&&(o="timestamp")||e.planSource===void 0&&(o="planSour\
ce")||e.targetMinutes===void 0&&(o="targetMinutes")||e.originalDurationSeconds===void 0&&(o="originalDurationSeconds")||
e.compressedDurationSeconds===void 0&&(o="compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&(o="meetsTimeCons\
traint")||e.strategy===void 0&&(o="strategy")||e.stimulusRetained===void 0&&(o="stimulusRetained")||e.coreProtection===void 0&&
(o="coreProtection")||e.sessions===void 0&&(o="sessions")||e.optimality===void 0&&(o="optimality")||e.assumptions===void 0&&
(o="assumptions")||e.policy===void 0&&(o="policy")||e.engineVersion===void 0&&(o="engineVersion"))return L.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(e.eventId!==void 0){let p=e.eventId,f=r;if(r===f)if(typeof p=="string"){if(P(p)>256)return L.errors=[{instancePath:s+
"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have mor\
e than 256 characters"}],!1;if(P(p)<1)return L.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:s+
"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===
r}else var t=!0;if(t){if(e.requestEventId!==void 0){let p=e.requestEventId,f=r;if(r===f)if(typeof p=="string"){if(P(p)>256)
return L.errors=[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(P(p)<1)return L.errors=[{instancePath:s+"/re\
questEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requ\
estEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){if(e.
userId!==void 0){let p=e.userId,f=r;if(r===f)if(typeof p=="string"){if(P(p)>256)return L.errors=[{instancePath:s+"/userI\
d",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 25\
6 characters"}],!1;if(P(p)<1)return L.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:s+"\
/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===
r}else var t=!0;if(t){if(e.jobId!==void 0){let p=e.jobId,f=r;if(r===f)if(typeof p=="string"){if(P(p)>256)return L.errors=
[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(P(p)<1)return L.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=
[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=f===r}else var t=!0;if(t){if(e.planId!==void 0){let p=e.planId,f=r;if(r===f)if(typeof p=="string"){if(P(
p)>10200)return L.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{
limit:10200},message:"must NOT have more than 10200 characters"}],!1;if(P(p)<1)return L.errors=[{instancePath:s+"/planId",
schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return L.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){if(e.timestamp!==void 0){let p=e.timestamp,
f=r;if(r===f)if(typeof p=="number"&&isFinite(p)){if(p>864e13||isNaN(p))return L.errors=[{instancePath:s+"/timestamp",schemaPath:"\
#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 864000000000\
0000"}],!1;if(p<0||isNaN(p))return L.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return L.errors=[{instancePath:s+"/timestamp",
schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=f===r}else
var t=!0;if(t){if(e.planSource!==void 0){let p=e.planSource,f=r;if(typeof p!="string")return L.errors=[{instancePath:s+"\
/planSource",schemaPath:"#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(p==="inline"||p==="stored"||p==="generated"))return L.errors=[{instancePath:s+"/planSource",schemaPath:"#/proper\
ties/planSource/enum",keyword:"enum",params:{allowedValues:sr.properties.planSource.enum},message:"must be equal to one \
of the allowed values"}],!1;var t=f===r}else var t=!0;if(t){if(e.targetMinutes!==void 0){let p=e.targetMinutes,f=r;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return L.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/tar\
getMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===f&&typeof p=="number"&&isFinite(
p)){if(p>180||isNaN(p))return L.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",
keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(p<15||isNaN(p))return L.errors=[{instancePath:s+
"/targetMinutes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var t=f===r}else var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let p=r;I(e.originalDurationSeconds,
{instancePath:s+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:c,dynamicAnchors:y})||
(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=p===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){
let p=r;I(e.compressedDurationSeconds,{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"comp\
ressedDurationSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?I.errors:i.concat(I.errors),r=i.length);var t=p===r}else
var t=!0;if(t){if(e.meetsTimeConstraint!==void 0){let p=r;if(typeof e.meetsTimeConstraint!="boolean")return L.errors=[{instancePath:s+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=p===r}else var t=!0;if(t){if(e.shortfallSeconds!==void 0){let p=e.shortfallSeconds,f=r;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return L.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===f&&typeof p=="number"&&
isFinite(p)){if(p>1e13||isNaN(p))return L.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(p<1||
isNaN(p))return L.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=f===r}else var t=!0;if(t){if(e.minimumMinutes!==
void 0){let p=e.minimumMinutes,f=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return L.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===f&&typeof p=="number"&&isFinite(p)){if(p>1e12||isNaN(p))return L.errors=[{instancePath:s+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(p<1||isNaN(p))return L.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=f===r}else
var t=!0;if(t){if(e.strategy!==void 0){let p=e.strategy,f=r;if(typeof p!="string")return L.errors=[{instancePath:s+"/str\
ategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p===
"core_only"||p==="core_plus_accessory"||p==="core_plus_superset"||p==="core_plus_block"||p==="core_plus_block_and_supers\
et"))return L.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:sr.
properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===r}else var t=!0;if(t){if(e.
stimulusRetained!==void 0){let p=e.stimulusRetained,f=r;if(r===f)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p))return L.
errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return L.errors=[{instancePath:s+"/stimulusRetaine\
d",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1}else return L.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=f===r}else var t=!0;if(t){if(e.coreProtection!==void 0){
let p=e.coreProtection,f=r;if(r===f)if(p&&typeof p=="object"&&!Array.isArray(p)){let g;if(p.level===void 0&&(g="level")||
p.kept===void 0&&(g="kept")||p.programmed===void 0&&(g="programmed"))return L.errors=[{instancePath:s+"/coreProtection",
schemaPath:"#/properties/coreProtection/required",keyword:"required",params:{missingProperty:g},message:"must have requi\
red property '"+g+"'"}],!1;if(p.level!==void 0){let v=r;Pe(p.level,{instancePath:s+"/coreProtection/level",parentData:p,
parentDataProperty:"level",rootData:c,dynamicAnchors:y})||(i=i===null?Pe.errors:i.concat(Pe.errors),r=i.length);var d=v===
r}else var d=!0;if(d){if(p.kept!==void 0){let v=p.kept,w=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return L.
errors=[{instancePath:s+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(r===w&&typeof v=="number"&&isFinite(v)){if(v>1e13||isNaN(v))
return L.errors=[{instancePath:s+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(v<0||isNaN(v))return L.
errors=[{instancePath:s+"/coreProtection/kept",schemaPath:"#/properties/coreProtection/properties/kept/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var d=w===r}else var d=!0;if(d)if(p.programmed!==void 0){
let v=p.programmed,w=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return L.errors=[{instancePath:s+"/coreP\
rotection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(r===w&&typeof v=="number"&&isFinite(v)){if(v>1e13||isNaN(v))return L.errors=[
{instancePath:s+"/coreProtection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(v<0||isNaN(v))return L.errors=[
{instancePath:s+"/coreProtection/programmed",schemaPath:"#/properties/coreProtection/properties/programmed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var d=w===r}else var d=!0}}else return L.errors=[{
instancePath:s+"/coreProtection",schemaPath:"#/properties/coreProtection/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=f===r}else var t=!0;if(t){if(e.sessions!==void 0){let p=e.sessions,f=r;if(r===f)if(Array.isArray(
p)){if(p.length>2184)return L.errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"m\
axItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var u=!0;let g=p.length;for(let v=0;v<g;v++){
let w=r;F(p[v],{instancePath:s+"/sessions/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:y})||(i=i===null?
F.errors:i.concat(F.errors),r=i.length);var u=w===r;if(!u)break}}}else return L.errors=[{instancePath:s+"/sessions",schemaPath:"\
#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===r}else var t=!0;
if(t){if(e.optimality!==void 0){let p=e.optimality,f=r;if(r===f)if(Array.isArray(p)){if(p.length>104)return L.errors=[{instancePath:s+
"/optimality",schemaPath:"#/properties/optimality/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have\
 more than 104 items"}],!1;{var a=!0;let g=p.length;for(let v=0;v<g;v++){let w=r;B(p[v],{instancePath:s+"/optimality/"+v,
parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:y})||(i=i===null?B.errors:i.concat(B.errors),r=i.length);var a=w===
r;if(!a)break}}}else return L.errors=[{instancePath:s+"/optimality",schemaPath:"#/properties/optimality/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var t=f===r}else var t=!0;if(t){if(e.assumptions!==void 0){let p=e.
assumptions,f=r;if(r===f)if(Array.isArray(p)){if(p.length>1e6)return L.errors=[{instancePath:s+"/assumptions",schemaPath:"\
#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},message:"must NOT have more than 1000000 items"}],
!1;{var n=!0;let g=p.length;for(let v=0;v<g;v++){let w=r;re(p[v],{instancePath:s+"/assumptions/"+v,parentData:p,parentDataProperty:v,
rootData:c,dynamicAnchors:y})||(i=i===null?re.errors:i.concat(re.errors),r=i.length);var n=w===r;if(!n)break}}}else return L.
errors=[{instancePath:s+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=f===r}else var t=!0;if(t){if(e.policy!==void 0){let p=r;k(e.policy,{instancePath:s+"/policy",parentData:e,
parentDataProperty:"policy",rootData:c,dynamicAnchors:y})||(i=i===null?k.errors:i.concat(k.errors),r=i.length);var t=p===
r}else var t=!0;if(t){if(e.engineVersion!==void 0){let p=e.engineVersion,f=r;if(r===f)if(typeof p=="string"){if(P(p)>64)
return L.errors=[{instancePath:s+"/engineVersion",schemaPath:"#/properties/engineVersion/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(P(p)<1)return L.errors=[{instancePath:s+"/engi\
neVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return L.errors=[{instancePath:s+"/engineVersion",schemaPath:"#/properties/engineVer\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t)if(e.alternatives!==
void 0){let p=e.alternatives,f=r;if(r===f)if(Array.isArray(p)){if(p.length>10)return L.errors=[{instancePath:s+"/alterna\
tives",schemaPath:"#/properties/alternatives/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more \
than 10 items"}],!1;{var m=!0;let g=p.length;for(let v=0;v<g;v++){let w=r;ee(p[v],{instancePath:s+"/alternatives/"+v,parentData:p,
parentDataProperty:v,rootData:c,dynamicAnchors:y})||(i=i===null?ee.errors:i.concat(ee.errors),r=i.length);var m=w===r;if(!m)
break}}}else return L.errors=[{instancePath:s+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var t=f===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}else return L.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=i,
r===0}L.evaluated={props:{eventId:!0,requestEventId:!0,userId:!0,jobId:!0,planId:!0,timestamp:!0,planSource:!0,targetMinutes:!0,
originalDurationSeconds:!0,compressedDurationSeconds:!0,meetsTimeConstraint:!0,shortfallSeconds:!0,minimumMinutes:!0,strategy:!0,
stimulusRetained:!0,coreProtection:!0,sessions:!0,optimality:!0,assumptions:!0,policy:!0,engineVersion:!0,alternatives:!0},
dynamicProps:!1,dynamicItems:!1};var Dr=$,Xe={type:"object",required:["eventId","requestEventId","userId","jobId","planI\
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
load:{type:"string",minLength:1,maxLength:100}},additionalProperties:!1}},additionalProperties:!1},Ue=Object.prototype.hasOwnProperty;function _(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=_.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)))return _.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===0&&typeof e=="number"&&isFinite(e)){if(e>1e13||isNaN(e))return _.errors=[{instancePath:s,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(e<0||isNaN(
e))return _.errors=[{instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}return _.errors=i,r===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var yr={type:"string",enum:["ful\
l","reduced","partial"]};function Se(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=Se.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?
(Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"full"||e==="reduced"||e==="partial"?(Se.errors=i,r===0):(Se.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:yr.enum},message:"must be equal to one of the allowed values"}],!1)}Se.evaluated={dynamicProps:!1,
dynamicItems:!1};var hr={type:"object",required:["context","inScope","budgetSeconds","meetsTimeConstraint","usualSeconds",
"fourInFiveSeconds","coreProtection","fallback","segments","summary","telemetry","changes"],properties:{context:{$ref:"#\
/$defs/context"},inScope:{type:"boolean"},budgetSeconds:{type:"integer",minimum:0,maximum:10800},meetsTimeConstraint:{type:"\
boolean"},shortfallSeconds:{type:"integer",minimum:1,maximum:1e13},minimumMinutes:{type:"integer",minimum:1,maximum:1e12},
usualSeconds:{$ref:"#/$defs/seconds"},fourInFiveSeconds:{$ref:"#/$defs/seconds"},coreProtection:{$ref:"#/$defs/coreProte\
ction"},fallback:{type:"integer",minimum:0,maximum:2},segments:{type:"array",maxItems:400,items:{$ref:"#/$defs/segment"}},
summary:{$ref:"#/$defs/summary"},telemetry:{type:"array",maxItems:401,items:{$ref:"#/$defs/telemetry"}},changes:{type:"a\
rray",maxItems:400,items:{$ref:"#/$defs/change"}},elapsedSeconds:{type:"integer",minimum:0,maximum:86400}},additionalProperties:!1};function q(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>10200)
return q.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT hav\
e more than 10200 characters"}],!1;if(P(e)<1)return q.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return q.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return q.errors=i,r===0}q.evaluated={dynamicProps:!1,
dynamicItems:!1};var nr={type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","\
equipment","targetRestSeconds","muscles","facts","factsFrom","isRestStated","keepOrder","sets"],properties:{id:{$ref:"#/\
$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"boolean"},primaryMuscleGroup:{$ref:"#/$def\
s/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#/$defs/muscleGroup"}},equipment:{type:"arr\
ay",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$defs/seconds"},muscles:{$ref:"#/$defs/muscl\
es"},facts:{$ref:"#/$defs/facts"},factsFrom:{type:"string",enum:["plan","catalogue","name","unknown"]},groupId:{$ref:"#/\
$defs/id"},isRestStated:{type:"boolean"},partSeconds:{$ref:"#/$defs/seconds"},keepOrder:{type:"array",maxItems:200,items:{
type:"integer",minimum:1,maximum:200}},sets:{type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},asWritten:{
$ref:"#/$defs/asWritten"}},additionalProperties:!1},gr={type:"string",enum:["chest","back","shoulders","quadriceps","ham\
strings","glutes","biceps","triceps","core","calves","full-body","other"]};function te(e,{instancePath:s="",parentData:x,
parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=te.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?(te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1):e==="chest"||e==="back"||e==="shoulders"||e==="quadriceps"||e===
"hamstrings"||e==="glutes"||e==="biceps"||e==="triceps"||e==="core"||e==="calves"||e==="full-body"||e==="other"?(te.errors=
i,r===0):(te.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gr.enum},message:"must be \
equal to one of the allowed values"}],!1)}te.evaluated={dynamicProps:!1,dynamicItems:!1};var vr={type:"string",enum:["ba\
rbell","dumbbell","kettlebell","machine","cable","bodyweight","band","cardio","other"]};function Me(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=Me.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?(Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1):e==="barbell"||e==="dumbbell"||e==="kettlebell"||e==="machin\
e"||e==="cable"||e==="bodyweight"||e==="band"||e==="cardio"||e==="other"?(Me.errors=i,r===0):(Me.errors=[{instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.enum},message:"must be equal to one of the allowed values"}],
!1)}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function Le(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>
10200)return Le.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must \
NOT have more than 10200 characters"}],!1;if(P(e)<1)return Le.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Le.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return Le.errors=i,r===0}Le.evaluated=
{dynamicProps:!1,dynamicItems:!1};function qe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.primary===void 0&&(u="primary")||e.secondaries===void 0&&(u="secondaries"))return qe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;{let a=r;for(let n in e)if(!(n==="primary"||n==="secondaries")){return qe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(a===r){if(e.primary!==void 0){let n=r;Le(e.primary,{instancePath:s+"/primary",parentData:e,
parentDataProperty:"primary",rootData:c,dynamicAnchors:y})||(i=i===null?Le.errors:i.concat(Le.errors),r=i.length);var t=n===
r}else var t=!0;if(t)if(e.secondaries!==void 0){let n=e.secondaries,m=r;if(r===m)if(Array.isArray(n)){if(n.length>24)return qe.
errors=[{instancePath:s+"/secondaries",schemaPath:"#/properties/secondaries/maxItems",keyword:"maxItems",params:{limit:24},
message:"must NOT have more than 24 items"}],!1;{var d=!0;let p=n.length;for(let f=0;f<p;f++){let h=r;Le(n[f],{instancePath:s+
"/secondaries/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?Le.errors:i.concat(Le.errors),
r=i.length);var d=h===r;if(!d)break}}}else return qe.errors=[{instancePath:s+"/secondaries",schemaPath:"#/properties/sec\
ondaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===r}else var t=!0}}}else return qe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.
errors=i,r===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d=r;for(let u in e)if(!(u==="heavy"||u==="gripLimited"||u==="axialLoad"||u==="ballistic"||u==="unilatera\
l"||u==="timed"||u==="conditioning"||u==="drill")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===
r){if(e.heavy!==void 0){let u=r;if(typeof e.heavy!="boolean")return ie.errors=[{instancePath:s+"/heavy",schemaPath:"#/pr\
operties/heavy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===r}else var t=!0;if(t){
if(e.gripLimited!==void 0){let u=r;if(typeof e.gripLimited!="boolean")return ie.errors=[{instancePath:s+"/gripLimited",schemaPath:"\
#/properties/gripLimited/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===r}else var t=!0;
if(t){if(e.axialLoad!==void 0){let u=r;if(typeof e.axialLoad!="boolean")return ie.errors=[{instancePath:s+"/axialLoad",schemaPath:"\
#/properties/axialLoad/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===r}else var t=!0;
if(t){if(e.ballistic!==void 0){let u=r;if(typeof e.ballistic!="boolean")return ie.errors=[{instancePath:s+"/ballistic",schemaPath:"\
#/properties/ballistic/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===r}else var t=!0;
if(t){if(e.unilateral!==void 0){let u=r;if(typeof e.unilateral!="boolean")return ie.errors=[{instancePath:s+"/unilateral",
schemaPath:"#/properties/unilateral/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===
r}else var t=!0;if(t){if(e.timed!==void 0){let u=r;if(typeof e.timed!="boolean")return ie.errors=[{instancePath:s+"/time\
d",schemaPath:"#/properties/timed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===
r}else var t=!0;if(t){if(e.conditioning!==void 0){let u=r;if(typeof e.conditioning!="boolean")return ie.errors=[{instancePath:s+
"/conditioning",schemaPath:"#/properties/conditioning/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}],!1;var t=u===r}else var t=!0;if(t)if(e.drill!==void 0){let u=r;if(typeof e.drill!="boolean")return ie.errors=[{instancePath:s+
"/drill",schemaPath:"#/properties/drill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=u===
r}else var t=!0}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ie.errors=i,r===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"\
object",required:["id","index","type","reps","estimatedDurationSeconds","restSeconds"],properties:{id:{$ref:"#/$defs/id"},
index:{type:"integer",minimum:1,maximum:200},type:{$ref:"#/$defs/setType"},reps:{$ref:"#/$defs/reps"},load:{$ref:"#/$def\
s/text"},effort:{$ref:"#/$defs/text"},estimatedDurationSeconds:{$ref:"#/$defs/seconds"},restSeconds:{$ref:"#/$defs/secon\
ds"},asWritten:{$ref:"#/$defs/asWritten"}},additionalProperties:!1},kr={type:"string",enum:["warm_up","working","back_of\
f","drop","amrap","failure","rest_pause","cluster","timed"],"x-open-enum":!0};function Ge(e,{instancePath:s="",parentData:x,
parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=Ge.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?(Ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1):e==="warm_up"||e==="working"||e==="back_off"||e==="drop"||e==="\
amrap"||e==="failure"||e==="rest_pause"||e==="cluster"||e==="timed"?(Ge.errors=i,r===0):(Ge.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:kr.enum},message:"must be equal to one of the allowed values"}],!1)}Ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ze(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=ze.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let t=r,d=!1,u=r;if(!(typeof e=="number"&&
!(e%1)&&!isNaN(e)&&isFinite(e))){let m={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};i===null?i=[m]:i.push(m),r++}if(r===u&&typeof e=="number"&&isFinite(e)){if(e>1e12||isNaN(e)){
let m={instancePath:s,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must\
 be <= 1000000000000"};i===null?i=[m]:i.push(m),r++}else if(e<-1e12||isNaN(e)){let m={instancePath:s,schemaPath:"#/anyOf\
/0/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"};i===null?i=[m]:i.
push(m),r++}}var n=u===r;d=d||n;let a=r;if(r===a)if(typeof e=="string"){if(P(e)>10200){let m={instancePath:s,schemaPath:"\
#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"};i===null?
i=[m]:i.push(m),r++}}else{let m={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i===null?i=[m]:i.push(m),r++}var n=a===r;if(d=d||n,d)r=t,i!==null&&(t?i.length=t:i=null);else{let m={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return i===null?i=[m]:i.push(m),r++,
ze.errors=i,!1}return ze.errors=i,r===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>
10200)return Fe.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10200},message:"must \
NOT have more than 10200 characters"}],!1}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;return Fe.errors=i,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ie(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Ie.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0&&!(e&&typeof e=="object"&&
!Array.isArray(e))?(Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1):(Ie.errors=i,r===0)}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=ye.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.id===void 0&&
(d="id")||e.index===void 0&&(d="index")||e.type===void 0&&(d="type")||e.reps===void 0&&(d="reps")||e.estimatedDurationSeconds===
void 0&&(d="estimatedDurationSeconds")||e.restSeconds===void 0&&(d="restSeconds"))return ye.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)
if(!Ue.call(br.properties,a)){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.id!==void 0){
let a=r;q(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:
i.concat(q.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.index!==void 0){let a=e.index,n=r;if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ye.errors=[{instancePath:s+"/index",schemaPath:"#/properties/index/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>200||isNaN(
a))return ye.errors=[{instancePath:s+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(a<1||isNaN(a))return ye.errors=[{instancePath:s+"/index",schemaPath:"#/p\
roperties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else
var t=!0;if(t){if(e.type!==void 0){let a=r;Ge(e.type,{instancePath:s+"/type",parentData:e,parentDataProperty:"type",rootData:c,
dynamicAnchors:y})||(i=i===null?Ge.errors:i.concat(Ge.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.reps!==void 0){
let a=r;ze(e.reps,{instancePath:s+"/reps",parentData:e,parentDataProperty:"reps",rootData:c,dynamicAnchors:y})||(i=i===null?
ze.errors:i.concat(ze.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.load!==void 0){let a=r;Fe(e.load,{instancePath:s+
"/load",parentData:e,parentDataProperty:"load",rootData:c,dynamicAnchors:y})||(i=i===null?Fe.errors:i.concat(Fe.errors),
r=i.length);var t=a===r}else var t=!0;if(t){if(e.effort!==void 0){let a=r;Fe(e.effort,{instancePath:s+"/effort",parentData:e,
parentDataProperty:"effort",rootData:c,dynamicAnchors:y})||(i=i===null?Fe.errors:i.concat(Fe.errors),r=i.length);var t=a===
r}else var t=!0;if(t){if(e.estimatedDurationSeconds!==void 0){let a=r;_(e.estimatedDurationSeconds,{instancePath:s+"/est\
imatedDurationSeconds",parentData:e,parentDataProperty:"estimatedDurationSeconds",rootData:c,dynamicAnchors:y})||(i=i===
null?_.errors:i.concat(_.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.restSeconds!==void 0){let a=r;_(e.restSeconds,
{instancePath:s+"/restSeconds",parentData:e,parentDataProperty:"restSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?
_.errors:i.concat(_.errors),r=i.length);var t=a===r}else var t=!0;if(t)if(e.asWritten!==void 0){let a=r;Ie(e.asWritten,{
instancePath:s+"/asWritten",parentData:e,parentDataProperty:"asWritten",rootData:c,dynamicAnchors:y})||(i=i===null?Ie.errors:
i.concat(Ie.errors),r=i.length);var t=a===r}else var t=!0}}}}}}}}}}else return ye.errors=[{instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=i,r===0}ye.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function T(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let m;if(e.id===void 0&&(m="id")||e.name===void 0&&(m="name")||e.isCoreLift===void 0&&(m="i\
sCoreLift")||e.primaryMuscleGroup===void 0&&(m="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(m="secondaryMus\
cleGroups")||e.equipment===void 0&&(m="equipment")||e.targetRestSeconds===void 0&&(m="targetRestSeconds")||e.muscles===void 0&&
(m="muscles")||e.facts===void 0&&(m="facts")||e.factsFrom===void 0&&(m="factsFrom")||e.isRestStated===void 0&&(m="isRest\
Stated")||e.keepOrder===void 0&&(m="keepOrder")||e.sets===void 0&&(m="sets"))return T.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let o=r;for(let p in e)
if(!Ue.call(nr.properties,p)){return T.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(o===r){if(e.id!==void 0){
let p=r;q(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"id",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:
i.concat(q.errors),r=i.length);var t=p===r}else var t=!0;if(t){if(e.name!==void 0){let p=e.name,f=r;if(r===f)if(typeof p==
"string"){if(P(p)>10200)return T.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLe\
ngth",params:{limit:10200},message:"must NOT have more than 10200 characters"}],!1;if(P(p)<1)return T.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return T.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){if(e.isCoreLift!==void 0){let p=r;if(typeof e.
isCoreLift!="boolean")return T.errors=[{instancePath:s+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=p===r}else var t=!0;if(t){if(e.primaryMuscleGroup!==void 0){
let p=r;te(e.primaryMuscleGroup,{instancePath:s+"/primaryMuscleGroup",parentData:e,parentDataProperty:"primaryMuscleGrou\
p",rootData:c,dynamicAnchors:y})||(i=i===null?te.errors:i.concat(te.errors),r=i.length);var t=p===r}else var t=!0;if(t){
if(e.secondaryMuscleGroups!==void 0){let p=e.secondaryMuscleGroups,f=r;if(r===f)if(Array.isArray(p)){if(p.length>12)return T.
errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"maxIt\
ems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;{var d=!0;let g=p.length;for(let v=0;v<g;v++){let w=r;
te(p[v],{instancePath:s+"/secondaryMuscleGroups/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:y})||(i=
i===null?te.errors:i.concat(te.errors),r=i.length);var d=w===r;if(!d)break}}}else return T.errors=[{instancePath:s+"/sec\
ondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=f===r}else var t=!0;if(t){if(e.equipment!==void 0){let p=e.equipment,f=r;if(r===f)if(Array.isArray(
p)){if(p.length>9)return T.errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"ma\
xItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;{var u=!0;let g=p.length;for(let v=0;v<g;v++){let w=r;
Me(p[v],{instancePath:s+"/equipment/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:y})||(i=i===null?Me.
errors:i.concat(Me.errors),r=i.length);var u=w===r;if(!u)break}}}else return T.errors=[{instancePath:s+"/equipment",schemaPath:"\
#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===r}else var t=!0;
if(t){if(e.targetRestSeconds!==void 0){let p=r;_(e.targetRestSeconds,{instancePath:s+"/targetRestSeconds",parentData:e,parentDataProperty:"\
targetRestSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=p===r}else var t=!0;
if(t){if(e.muscles!==void 0){let p=r;qe(e.muscles,{instancePath:s+"/muscles",parentData:e,parentDataProperty:"muscles",rootData:c,
dynamicAnchors:y})||(i=i===null?qe.errors:i.concat(qe.errors),r=i.length);var t=p===r}else var t=!0;if(t){if(e.facts!==void 0){
let p=r;ie(e.facts,{instancePath:s+"/facts",parentData:e,parentDataProperty:"facts",rootData:c,dynamicAnchors:y})||(i=i===
null?ie.errors:i.concat(ie.errors),r=i.length);var t=p===r}else var t=!0;if(t){if(e.factsFrom!==void 0){let p=e.factsFrom,
f=r;if(typeof p!="string")return T.errors=[{instancePath:s+"/factsFrom",schemaPath:"#/properties/factsFrom/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(p==="plan"||p==="catalogue"||p==="name"||p==="unknown"))
return T.errors=[{instancePath:s+"/factsFrom",schemaPath:"#/properties/factsFrom/enum",keyword:"enum",params:{allowedValues:nr.
properties.factsFrom.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===r}else var t=!0;if(t){if(e.
groupId!==void 0){let p=r;q(e.groupId,{instancePath:s+"/groupId",parentData:e,parentDataProperty:"groupId",rootData:c,dynamicAnchors:y})||
(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=p===r}else var t=!0;if(t){if(e.isRestStated!==void 0){let p=r;
if(typeof e.isRestStated!="boolean")return T.errors=[{instancePath:s+"/isRestStated",schemaPath:"#/properties/isRestStat\
ed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=p===r}else var t=!0;if(t){if(e.partSeconds!==
void 0){let p=r;_(e.partSeconds,{instancePath:s+"/partSeconds",parentData:e,parentDataProperty:"partSeconds",rootData:c,
dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=p===r}else var t=!0;if(t){if(e.keepOrder!==
void 0){let p=e.keepOrder,f=r;if(r===f)if(Array.isArray(p)){if(p.length>200)return T.errors=[{instancePath:s+"/keepOrder",
schemaPath:"#/properties/keepOrder/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 \
items"}],!1;{var a=!0;let g=p.length;for(let v=0;v<g;v++){let w=p[v],j=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return T.errors=[{instancePath:s+"/keepOrder/"+v,schemaPath:"#/properties/keepOrder/items/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===j&&typeof w=="number"&&isFinite(w)){if(w>200||isNaN(w))return T.errors=
[{instancePath:s+"/keepOrder/"+v,schemaPath:"#/properties/keepOrder/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(w<1||isNaN(w))return T.errors=[{instancePath:s+"/keepOrder/"+v,schemaPath:"\
#/properties/keepOrder/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=j===
r;if(!a)break}}}else return T.errors=[{instancePath:s+"/keepOrder",schemaPath:"#/properties/keepOrder/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var t=f===r}else var t=!0;if(t){if(e.sets!==void 0){let p=e.sets,f=r;
if(r===f)if(Array.isArray(p)){if(p.length>200)return T.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/max\
Items",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;if(p.length<1)return T.errors=
[{instancePath:s+"/sets",schemaPath:"#/properties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items"}],!1;{var n=!0;let g=p.length;for(let v=0;v<g;v++){let w=r;ye(p[v],{instancePath:s+"/sets/"+v,parentData:p,
parentDataProperty:v,rootData:c,dynamicAnchors:y})||(i=i===null?ye.errors:i.concat(ye.errors),r=i.length);var n=w===r;if(!n)
break}}}else return T.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var t=f===r}else var t=!0;if(t)if(e.asWritten!==void 0){let p=r;Ie(e.asWritten,{instancePath:s+
"/asWritten",parentData:e,parentDataProperty:"asWritten",rootData:c,dynamicAnchors:y})||(i=i===null?Ie.errors:i.concat(Ie.
errors),r=i.length);var t=p===r}else var t=!0}}}}}}}}}}}}}}}}}else return T.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=i,r===0}T.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ae(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let u;if(e.sessionId===void 0&&(u="sessionId")||e.microcycleId===void 0&&(u="microcycleId")||
e.dayOfWeek===void 0&&(u="dayOfWeek")||e.name===void 0&&(u="name")||e.originalDurationSeconds===void 0&&(u="originalDura\
tionSeconds")||e.exercises===void 0&&(u="exercises"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let a=r;for(let n in e)if(!(n===
"sessionId"||n==="microcycleId"||n==="dayOfWeek"||n==="name"||n==="originalDurationSeconds"||n==="exercises"||n==="asWri\
tten")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(a===r){if(e.sessionId!==void 0){let n=r;q(e.sessionId,{instancePath:s+
"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.
errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.microcycleId!==void 0){let n=r;q(e.microcycleId,{instancePath:s+
"/microcycleId",parentData:e,parentDataProperty:"microcycleId",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(
q.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.dayOfWeek!==void 0){let n=e.dayOfWeek,m=r;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ae.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>
7||isNaN(n))return ae.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",
params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(n<0||isNaN(n))return ae.errors=[{instancePath:s+"/dayOfW\
eek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}var t=m===r}else var t=!0;if(t){if(e.name!==void 0){let n=e.name,m=r;if(r===m)if(typeof n=="string"){if(P(n)>10200)
return ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},
message:"must NOT have more than 10200 characters"}],!1}else return ae.errors=[{instancePath:s+"/name",schemaPath:"#/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===r}else var t=!0;if(t){if(e.
originalDurationSeconds!==void 0){let n=r;_(e.originalDurationSeconds,{instancePath:s+"/originalDurationSeconds",parentData:e,
parentDataProperty:"originalDurationSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.
length);var t=n===r}else var t=!0;if(t){if(e.exercises!==void 0){let n=e.exercises,m=r;if(r===m)if(Array.isArray(n)){if(n.
length>400)return ae.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",
params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var d=!0;let p=n.length;for(let f=0;f<p;f++){let h=r;
T(n[f],{instancePath:s+"/exercises/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?T.errors:
i.concat(T.errors),r=i.length);var d=h===r;if(!d)break}}}else return ae.errors=[{instancePath:s+"/exercises",schemaPath:"\
#/properties/exercises/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===r}else var t=!0;
if(t)if(e.asWritten!==void 0){let n=r;Ie(e.asWritten,{instancePath:s+"/asWritten",parentData:e,parentDataProperty:"asWri\
tten",rootData:c,dynamicAnchors:y})||(i=i===null?Ie.errors:i.concat(Ie.errors),r=i.length);var t=n===r}else var t=!0}}}}}}}}else
return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ae.errors=i,r===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.exerciseId===void 0&&(d="exerciseId")||e.kept===void 0&&(d="kept")||e.programmed===void 0&&(d="pr\
ogrammed"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)if(!(a==="exerciseId"||a==="kept"||a==="programmed"||a===
"postponed")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.exerciseId!==void 0){let a=r;
q(e.exerciseId,{instancePath:s+"/exerciseId",parentData:e,parentDataProperty:"exerciseId",rootData:c,dynamicAnchors:y})||
(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.kept!==void 0){let a=e.kept,n=r;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ne.errors=[{instancePath:s+"/kept",schemaPath:"#/propert\
ies/kept/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(
a)){if(a>200||isNaN(a))return ne.errors=[{instancePath:s+"/kept",schemaPath:"#/properties/kept/maximum",keyword:"maximum",
params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(a<0||isNaN(a))return ne.errors=[{instancePath:s+"/ke\
pt",schemaPath:"#/properties/kept/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}
var t=n===r}else var t=!0;if(t){if(e.programmed!==void 0){let a=e.programmed,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return ne.errors=[{instancePath:s+"/programmed",schemaPath:"#/properties/programmed/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>200||isNaN(a))return ne.
errors=[{instancePath:s+"/programmed",schemaPath:"#/properties/programmed/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(a<0||isNaN(a))return ne.errors=[{instancePath:s+"/programmed",schemaPath:"\
#/properties/programmed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===
r}else var t=!0;if(t)if(e.postponed!==void 0){let a=r;if(typeof e.postponed!="boolean")return ne.errors=[{instancePath:s+
"/postponed",schemaPath:"#/properties/postponed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var t=a===r}else var t=!0}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ne.errors=i,r===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function je(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u;if(e.level===void 0&&(u="level")||e.lifts===void 0&&(u="lifts"))return je.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let a=r;for(let n in e)
if(!(n==="level"||n==="lifts")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(a===r){if(e.level!==
void 0){let n=r;Se(e.level,{instancePath:s+"/level",parentData:e,parentDataProperty:"level",rootData:c,dynamicAnchors:y})||
(i=i===null?Se.errors:i.concat(Se.errors),r=i.length);var t=n===r}else var t=!0;if(t)if(e.lifts!==void 0){let n=e.lifts,
m=r;if(r===m)if(Array.isArray(n)){if(n.length>400)return je.errors=[{instancePath:s+"/lifts",schemaPath:"#/properties/li\
fts/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var d=!0;let p=n.length;
for(let f=0;f<p;f++){let h=r;ne(n[f],{instancePath:s+"/lifts/"+f,parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:y})||
(i=i===null?ne.errors:i.concat(ne.errors),r=i.length);var d=h===r;if(!d)break}}}else return je.errors=[{instancePath:s+"\
/lifts",schemaPath:"#/properties/lifts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
r}else var t=!0}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return je.errors=i,r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye={type:"obje\
ct",required:["id","kind","order","exercises","timing","seconds"],properties:{id:{$ref:"#/$defs/id"},kind:{$ref:"#/$defs\
/segmentKind"},order:{type:"integer",minimum:1,maximum:400},exercises:{type:"array",minItems:1,maxItems:12,items:{$ref:"\
#/$defs/performedExercise"}},rounds:{type:"integer",minimum:1,maximum:200},priority:{type:"string",enum:["antagonist","e\
quipment","non_competing"]},rationale:{type:"string",enum:["metabolic_stress","equipment_cluster","coach_defined"]},timing:{
$ref:"#/$defs/timing"},seconds:{$ref:"#/$defs/seconds"},done:{type:"boolean"}},additionalProperties:!1},Pr={type:"string",
enum:["drill","core_lift","accessory_single","accessory_superset","accessory_block","coach_group","conditioning","drop_s\
et"],"x-open-enum":!0};function Ee(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=Ee.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"?
(Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):e===
"drill"||e==="core_lift"||e==="accessory_single"||e==="accessory_superset"||e==="accessory_block"||e==="coach_group"||e===
"conditioning"||e==="drop_set"?(Ee.errors=i,r===0):(Ee.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Pr.enum},message:"must be equal to one of the allowed values"}],!1)}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};
var Sr={type:"object",required:["id","name","isCoreLift","primaryMuscleGroup","secondaryMuscleGroups","equipment","targe\
tRestSeconds","sets"],properties:{id:{$ref:"#/$defs/id"},name:{type:"string",minLength:1,maxLength:10200},isCoreLift:{type:"\
boolean"},primaryMuscleGroup:{$ref:"#/$defs/muscleGroup"},secondaryMuscleGroups:{type:"array",maxItems:12,items:{$ref:"#\
/$defs/muscleGroup"}},equipment:{type:"array",maxItems:9,items:{$ref:"#/$defs/equipment"}},targetRestSeconds:{$ref:"#/$d\
efs/seconds"},sets:{type:"array",minItems:1,maxItems:200,items:{$ref:"#/$defs/set"}},isSetUp:{type:"boolean"},restBeforeSeconds:{
$ref:"#/$defs/seconds"},rampSets:{type:"array",minItems:1,maxItems:3,items:{$ref:"#/$defs/rampSet"}}},additionalProperties:!1};function de(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.reps===void 0&&(d="reps")||e.load===void 0&&(d="load"))return de.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)
if(!(a==="reps"||a==="load")){return de.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.reps!==
void 0){let a=e.reps,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return de.errors=[{instancePath:s+"/re\
ps",schemaPath:"#/properties/reps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&
typeof a=="number"&&isFinite(a)){if(a>20||isNaN(a))return de.errors=[{instancePath:s+"/reps",schemaPath:"#/properties/re\
ps/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"}],!1;if(a<1||isNaN(a))return de.
errors=[{instancePath:s+"/reps",schemaPath:"#/properties/reps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=n===r}else var t=!0;if(t)if(e.load!==void 0){let a=e.load,n=r;if(r===n)if(typeof a=="s\
tring"){if(P(a)>100)return de.errors=[{instancePath:s+"/load",schemaPath:"#/properties/load/maxLength",keyword:"maxLengt\
h",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(P(a)<1)return de.errors=[{instancePath:s+
"/load",schemaPath:"#/properties/load/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return de.errors=[{instancePath:s+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0}}}else return de.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=i,r===0}de.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function V(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let m;if(e.id===void 0&&(m="id")||e.name===void 0&&(m="name")||e.isCoreLift===void 0&&(m="i\
sCoreLift")||e.primaryMuscleGroup===void 0&&(m="primaryMuscleGroup")||e.secondaryMuscleGroups===void 0&&(m="secondaryMus\
cleGroups")||e.equipment===void 0&&(m="equipment")||e.targetRestSeconds===void 0&&(m="targetRestSeconds")||e.sets===void 0&&
(m="sets"))return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let o=r;for(let p in e)if(!Ue.call(Sr.properties,p)){return V.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(o===r){if(e.id!==void 0){let p=r;q(e.id,{instancePath:s+"/id",parentData:e,parentDataProperty:"\
id",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=p===r}else var t=!0;if(t){if(e.
name!==void 0){let p=e.name,f=r;if(r===f)if(typeof p=="string"){if(P(p)>10200)return V.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:10200},message:"must NOT have more than 10200 characters"}],
!1;if(P(p)<1)return V.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){
if(e.isCoreLift!==void 0){let p=r;if(typeof e.isCoreLift!="boolean")return V.errors=[{instancePath:s+"/isCoreLift",schemaPath:"\
#/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=p===r}else var t=!0;
if(t){if(e.primaryMuscleGroup!==void 0){let p=r;te(e.primaryMuscleGroup,{instancePath:s+"/primaryMuscleGroup",parentData:e,
parentDataProperty:"primaryMuscleGroup",rootData:c,dynamicAnchors:y})||(i=i===null?te.errors:i.concat(te.errors),r=i.length);
var t=p===r}else var t=!0;if(t){if(e.secondaryMuscleGroups!==void 0){let p=e.secondaryMuscleGroups,f=r;if(r===f)if(Array.
isArray(p)){if(p.length>12)return V.errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryM\
uscleGroups/maxItems",keyword:"maxItems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;{var d=!0;let g=p.
length;for(let v=0;v<g;v++){let w=r;te(p[v],{instancePath:s+"/secondaryMuscleGroups/"+v,parentData:p,parentDataProperty:v,
rootData:c,dynamicAnchors:y})||(i=i===null?te.errors:i.concat(te.errors),r=i.length);var d=w===r;if(!d)break}}}else return V.
errors=[{instancePath:s+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=f===r}else var t=!0;if(t){if(e.equipment!==void 0){let p=e.equipment,f=r;
if(r===f)if(Array.isArray(p)){if(p.length>9)return V.errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equip\
ment/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;{var u=!0;let g=p.length;
for(let v=0;v<g;v++){let w=r;Me(p[v],{instancePath:s+"/equipment/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:y})||
(i=i===null?Me.errors:i.concat(Me.errors),r=i.length);var u=w===r;if(!u)break}}}else return V.errors=[{instancePath:s+"/\
equipment",schemaPath:"#/properties/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===
r}else var t=!0;if(t){if(e.targetRestSeconds!==void 0){let p=r;_(e.targetRestSeconds,{instancePath:s+"/targetRestSeconds",
parentData:e,parentDataProperty:"targetRestSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),
r=i.length);var t=p===r}else var t=!0;if(t){if(e.sets!==void 0){let p=e.sets,f=r;if(r===f)if(Array.isArray(p)){if(p.length>
200)return V.errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"}],!1;if(p.length<1)return V.errors=[{instancePath:s+"/sets",schemaPath:"#/pr\
operties/sets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let g=p.
length;for(let v=0;v<g;v++){let w=r;ye(p[v],{instancePath:s+"/sets/"+v,parentData:p,parentDataProperty:v,rootData:c,dynamicAnchors:y})||
(i=i===null?ye.errors:i.concat(ye.errors),r=i.length);var a=w===r;if(!a)break}}}else return V.errors=[{instancePath:s+"/\
sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===r}else
var t=!0;if(t){if(e.isSetUp!==void 0){let p=r;if(typeof e.isSetUp!="boolean")return V.errors=[{instancePath:s+"/isSetUp",
schemaPath:"#/properties/isSetUp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=p===r}else
var t=!0;if(t){if(e.restBeforeSeconds!==void 0){let p=r;_(e.restBeforeSeconds,{instancePath:s+"/restBeforeSeconds",parentData:e,
parentDataProperty:"restBeforeSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);
var t=p===r}else var t=!0;if(t)if(e.rampSets!==void 0){let p=e.rampSets,f=r;if(r===f)if(Array.isArray(p)){if(p.length>3)
return V.errors=[{instancePath:s+"/rampSets",schemaPath:"#/properties/rampSets/maxItems",keyword:"maxItems",params:{limit:3},
message:"must NOT have more than 3 items"}],!1;if(p.length<1)return V.errors=[{instancePath:s+"/rampSets",schemaPath:"#/\
properties/rampSets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;
let g=p.length;for(let v=0;v<g;v++){let w=r;de(p[v],{instancePath:s+"/rampSets/"+v,parentData:p,parentDataProperty:v,rootData:c,
dynamicAnchors:y})||(i=i===null?de.errors:i.concat(de.errors),r=i.length);var n=w===r;if(!n)break}}}else return V.errors=
[{instancePath:s+"/rampSets",schemaPath:"#/properties/rampSets/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=f===r}else var t=!0}}}}}}}}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return V.errors=i,r===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Qe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=Qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.setupSeconds===void 0&&(d="setupSeconds")||e.workSeconds===void 0&&(d="workSeconds")||e.restSeconds===
void 0&&(d="restSeconds")||e.totalSeconds===void 0&&(d="totalSeconds"))return Qe.errors=[{instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)
if(!(a==="setupSeconds"||a==="workSeconds"||a==="restSeconds"||a==="totalSeconds")){return Qe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"}],!1;break}if(u===r){if(e.setupSeconds!==void 0){let a=r;_(e.setupSeconds,{instancePath:s+"/setupSeconds",parentData:e,
parentDataProperty:"setupSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=a===
r}else var t=!0;if(t){if(e.workSeconds!==void 0){let a=r;_(e.workSeconds,{instancePath:s+"/workSeconds",parentData:e,parentDataProperty:"\
workSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=a===r}else var t=!0;
if(t){if(e.restSeconds!==void 0){let a=r;_(e.restSeconds,{instancePath:s+"/restSeconds",parentData:e,parentDataProperty:"\
restSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=a===r}else var t=!0;
if(t)if(e.totalSeconds!==void 0){let a=r;_(e.totalSeconds,{instancePath:s+"/totalSeconds",parentData:e,parentDataProperty:"\
totalSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=a===r}else var t=!0}}}}}else
return Qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Qe.errors=i,r===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(e,{instancePath:s="",parentData:x,
parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.id===void 0&&(u="id")||e.
kind===void 0&&(u="kind")||e.order===void 0&&(u="order")||e.exercises===void 0&&(u="exercises")||e.timing===void 0&&(u="\
timing")||e.seconds===void 0&&(u="seconds"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let a=r;for(let n in e)if(!Ue.call(Ye.properties,
n)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(a===r){if(e.id!==void 0){let n=r;q(e.id,{instancePath:s+"/id",
parentData:e,parentDataProperty:"id",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);
var t=n===r}else var t=!0;if(t){if(e.kind!==void 0){let n=r;Ee(e.kind,{instancePath:s+"/kind",parentData:e,parentDataProperty:"\
kind",rootData:c,dynamicAnchors:y})||(i=i===null?Ee.errors:i.concat(Ee.errors),r=i.length);var t=n===r}else var t=!0;if(t){
if(e.order!==void 0){let n=e.order,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:s+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
m&&typeof n=="number"&&isFinite(n)){if(n>400||isNaN(n))return z.errors=[{instancePath:s+"/order",schemaPath:"#/propertie\
s/order/maximum",keyword:"maximum",params:{comparison:"<=",limit:400},message:"must be <= 400"}],!1;if(n<1||isNaN(n))return z.
errors=[{instancePath:s+"/order",schemaPath:"#/properties/order/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=m===r}else var t=!0;if(t){if(e.exercises!==void 0){let n=e.exercises,m=r;if(r===m)if(Array.
isArray(n)){if(n.length>12)return z.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"\
maxItems",params:{limit:12},message:"must NOT have more than 12 items"}],!1;if(n.length<1)return z.errors=[{instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have few\
er than 1 items"}],!1;{var d=!0;let p=n.length;for(let f=0;f<p;f++){let h=r;V(n[f],{instancePath:s+"/exercises/"+f,parentData:n,
parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?V.errors:i.concat(V.errors),r=i.length);var d=h===r;if(!d)
break}}}else return z.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=m===r}else var t=!0;if(t){if(e.rounds!==void 0){let n=e.rounds,m=r;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:s+"/rounds",schemaPath:"#/properties/rounds/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>
200||isNaN(n))return z.errors=[{instancePath:s+"/rounds",schemaPath:"#/properties/rounds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(n<1||isNaN(n))return z.errors=[{instancePath:s+"/rounds",schemaPath:"\
#/properties/rounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=m===r}else
var t=!0;if(t){if(e.priority!==void 0){let n=e.priority,m=r;if(typeof n!="string")return z.errors=[{instancePath:s+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n===
"antagonist"||n==="equipment"||n==="non_competing"))return z.errors=[{instancePath:s+"/priority",schemaPath:"#/propertie\
s/priority/enum",keyword:"enum",params:{allowedValues:Ye.properties.priority.enum},message:"must be equal to one of the \
allowed values"}],!1;var t=m===r}else var t=!0;if(t){if(e.rationale!==void 0){let n=e.rationale,m=r;if(typeof n!="string")
return z.errors=[{instancePath:s+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;if(!(n==="metabolic_stress"||n==="equipment_cluster"||n==="coach_defined"))return z.errors=
[{instancePath:s+"/rationale",schemaPath:"#/properties/rationale/enum",keyword:"enum",params:{allowedValues:Ye.properties.
rationale.enum},message:"must be equal to one of the allowed values"}],!1;var t=m===r}else var t=!0;if(t){if(e.timing!==
void 0){let n=r;Qe(e.timing,{instancePath:s+"/timing",parentData:e,parentDataProperty:"timing",rootData:c,dynamicAnchors:y})||
(i=i===null?Qe.errors:i.concat(Qe.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.seconds!==void 0){let n=r;_(e.
seconds,{instancePath:s+"/seconds",parentData:e,parentDataProperty:"seconds",rootData:c,dynamicAnchors:y})||(i=i===null?
_.errors:i.concat(_.errors),r=i.length);var t=n===r}else var t=!0;if(t)if(e.done!==void 0){let n=r;if(typeof e.done!="bo\
olean")return z.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var t=n===r}else var t=!0}}}}}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=i,r===0}z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function be(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let u;if(e.sessionId===void 0&&(u="sessionId")||e.originalDurationSeconds===void 0&&(u="originalDurationSeco\
nds")||e.compressedDurationSeconds===void 0&&(u="compressedDurationSeconds")||e.durationDeltaSeconds===void 0&&(u="durat\
ionDeltaSeconds")||e.warmUpSeconds===void 0&&(u="warmUpSeconds")||e.segmentOrder===void 0&&(u="segmentOrder"))return be.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;{let a=r;for(let n in e)if(!(n==="sessionId"||n==="originalDurationSeconds"||n==="compressedDur\
ationSeconds"||n==="durationDeltaSeconds"||n==="warmUpSeconds"||n==="segmentOrder")){return be.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(a===r){if(e.sessionId!==void 0){let n=r;q(e.sessionId,{instancePath:s+"/sessionId",parentData:e,
parentDataProperty:"sessionId",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=n===
r}else var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let n=r;_(e.originalDurationSeconds,{instancePath:s+"/origi\
nalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?
_.errors:i.concat(_.errors),r=i.length);var t=n===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){let n=r;
_(e.compressedDurationSeconds,{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"compressedDu\
rationSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=n===r}else var t=!0;
if(t){if(e.durationDeltaSeconds!==void 0){let n=e.durationDeltaSeconds,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return be.errors=[{instancePath:s+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>1e13||isNaN(
n))return be.errors=[{instancePath:s+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(n<-1e13||isNaN(n))return be.errors=
[{instancePath:s+"/durationDeltaSeconds",schemaPath:"#/properties/durationDeltaSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}var t=m===r}else var t=!0;if(t){if(e.warmUpSeconds!==
void 0){let n=r;_(e.warmUpSeconds,{instancePath:s+"/warmUpSeconds",parentData:e,parentDataProperty:"warmUpSeconds",rootData:c,
dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=n===r}else var t=!0;if(t)if(e.segmentOrder!==
void 0){let n=e.segmentOrder,m=r;if(r===m)if(Array.isArray(n)){if(n.length>400)return be.errors=[{instancePath:s+"/segme\
ntOrder",schemaPath:"#/properties/segmentOrder/maxItems",keyword:"maxItems",params:{limit:400},message:"must NOT have mo\
re than 400 items"}],!1;{var d=!0;let p=n.length;for(let f=0;f<p;f++){let h=r;q(n[f],{instancePath:s+"/segmentOrder/"+f,
parentData:n,parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var d=h===
r;if(!d)break}}}else return be.errors=[{instancePath:s+"/segmentOrder",schemaPath:"#/properties/segmentOrder/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===r}else var t=!0}}}}}}}else return be.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=i,r===0}be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var xr={type:"object",required:["segmentId","kind","strategy"],properties:{segmentId:{
$ref:"#/$defs/id"},kind:{type:"string",enum:["drill","core_lift","accessory_single","accessory_superset","accessory_bloc\
k","coach_group","conditioning","drop_set","session"],"x-open-enum":!0},strategy:{type:"string",minLength:1,maxLength:256},
notes:{type:"string",maxLength:1e3}},additionalProperties:!1};function me(e,{instancePath:s="",parentData:x,parentDataProperty:S,
rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.segmentId===void 0&&(d="segmentId")||e.kind===
void 0&&(d="kind")||e.strategy===void 0&&(d="strategy"))return me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)if(!(a===
"segmentId"||a==="kind"||a==="strategy"||a==="notes")){return me.errors=[{instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}
if(u===r){if(e.segmentId!==void 0){let a=r;q(e.segmentId,{instancePath:s+"/segmentId",parentData:e,parentDataProperty:"s\
egmentId",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=a===r}else var t=!0;if(t){
if(e.kind!==void 0){let a=e.kind,n=r;if(typeof a!="string")return me.errors=[{instancePath:s+"/kind",schemaPath:"#/prope\
rties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="drill"||a==="core_lift"||
a==="accessory_single"||a==="accessory_superset"||a==="accessory_block"||a==="coach_group"||a==="conditioning"||a==="dro\
p_set"||a==="session"))return me.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:xr.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===r}else var t=!0;
if(t){if(e.strategy!==void 0){let a=e.strategy,n=r;if(r===n)if(typeof a=="string"){if(P(a)>256)return me.errors=[{instancePath:s+
"/strategy",schemaPath:"#/properties/strategy/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have m\
ore than 256 characters"}],!1;if(P(a)<1)return me.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return me.errors=
[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=n===r}else var t=!0;if(t)if(e.notes!==void 0){let a=e.notes,n=r;if(r===n)if(typeof a=="string"){if(P(
a)>1e3)return me.errors=[{instancePath:s+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return me.errors=[{instancePath:s+"/notes",schemaPath:"\
#/properties/notes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0}}}}}else
return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=i,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr={type:"object",required:["exerci\
seIds","kinds","secondsSaved","stimulusLost","sentence","reason"],properties:{exerciseIds:{type:"array",minItems:1,maxItems:400,
items:{$ref:"#/$defs/id"}},segmentId:{$ref:"#/$defs/id"},kinds:{type:"array",minItems:1,maxItems:10,items:{type:"string",
enum:["dropped","fewer_sets","shorter_rest","fewer_warm_ups","superset","block","group_broken","drop_set","shortened","p\
ostponed"],"x-open-enum":!0}},secondsSaved:{type:"integer",minimum:-1e13,maximum:1e13},stimulusLost:{type:"number",minimum:-1e3,
maximum:1e3},sentence:{type:"string",minLength:1,maxLength:2e4},reason:{type:"string",minLength:1,maxLength:2e4}},additionalProperties:!1};
function C(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=C.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let a;if(e.exerciseIds===void 0&&(a="exerciseIds")||e.kinds===void 0&&(a="kinds")||e.secondsSaved===void 0&&(a="seco\
ndsSaved")||e.stimulusLost===void 0&&(a="stimulusLost")||e.sentence===void 0&&(a="sentence")||e.reason===void 0&&(a="rea\
son"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;{let n=r;for(let m in e)if(!(m==="exerciseIds"||m==="segmentId"||m==="kinds"||m===
"secondsSaved"||m==="stimulusLost"||m==="sentence"||m==="reason")){return C.errors=[{instancePath:s,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional propertie\
s"}],!1;break}if(n===r){if(e.exerciseIds!==void 0){let m=e.exerciseIds,o=r;if(r===o)if(Array.isArray(m)){if(m.length>400)
return C.errors=[{instancePath:s+"/exerciseIds",schemaPath:"#/properties/exerciseIds/maxItems",keyword:"maxItems",params:{
limit:400},message:"must NOT have more than 400 items"}],!1;if(m.length<1)return C.errors=[{instancePath:s+"/exerciseIds",
schemaPath:"#/properties/exerciseIds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"}],!1;{var t=!0;let p=m.length;for(let f=0;f<p;f++){let h=r;q(m[f],{instancePath:s+"/exerciseIds/"+f,parentData:m,parentDataProperty:f,
rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.errors),r=i.length);var t=h===r;if(!t)break}}}else return C.
errors=[{instancePath:s+"/exerciseIds",schemaPath:"#/properties/exerciseIds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var d=o===r}else var d=!0;if(d){if(e.segmentId!==void 0){let m=r;q(e.segmentId,{instancePath:s+"/seg\
mentId",parentData:e,parentDataProperty:"segmentId",rootData:c,dynamicAnchors:y})||(i=i===null?q.errors:i.concat(q.errors),
r=i.length);var d=m===r}else var d=!0;if(d){if(e.kinds!==void 0){let m=e.kinds,o=r;if(r===o)if(Array.isArray(m)){if(m.length>
10)return C.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"}],!1;if(m.length<1)return C.errors=[{instancePath:s+"/kinds",schemaPath:"#/pr\
operties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var u=!0;let f=m.
length;for(let h=0;h<f;h++){let g=m[h],v=r;if(typeof g!="string")return C.errors=[{instancePath:s+"/kinds/"+h,schemaPath:"\
#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(g==="dropped"||g===
"fewer_sets"||g==="shorter_rest"||g==="fewer_warm_ups"||g==="superset"||g==="block"||g==="group_broken"||g==="drop_set"||
g==="shortened"||g==="postponed"))return C.errors=[{instancePath:s+"/kinds/"+h,schemaPath:"#/properties/kinds/items/enum",
keyword:"enum",params:{allowedValues:wr.properties.kinds.items.enum},message:"must be equal to one of the allowed values"}],
!1;var u=v===r;if(!u)break}}}else return C.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var d=o===r}else var d=!0;if(d){if(e.secondsSaved!==void 0){let m=e.
secondsSaved,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return C.errors=[{instancePath:s+"/secondsSave\
d",schemaPath:"#/properties/secondsSaved/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
o&&typeof m=="number"&&isFinite(m)){if(m>1e13||isNaN(m))return C.errors=[{instancePath:s+"/secondsSaved",schemaPath:"#/p\
roperties/secondsSaved/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],
!1;if(m<-1e13||isNaN(m))return C.errors=[{instancePath:s+"/secondsSaved",schemaPath:"#/properties/secondsSaved/minimum",
keyword:"minimum",params:{comparison:">=",limit:-1e13},message:"must be >= -10000000000000"}],!1}var d=o===r}else var d=!0;
if(d){if(e.stimulusLost!==void 0){let m=e.stimulusLost,o=r;if(r===o)if(typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(
m))return C.errors=[{instancePath:s+"/stimulusLost",schemaPath:"#/properties/stimulusLost/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(m<-1e3||isNaN(m))return C.errors=[{instancePath:s+"/stimulu\
sLost",schemaPath:"#/properties/stimulusLost/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"mus\
t be >= -1000"}],!1}else return C.errors=[{instancePath:s+"/stimulusLost",schemaPath:"#/properties/stimulusLost/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var d=o===r}else var d=!0;if(d){if(e.sentence!==void 0){let m=e.
sentence,o=r;if(r===o)if(typeof m=="string"){if(P(m)>2e4)return C.errors=[{instancePath:s+"/sentence",schemaPath:"#/prop\
erties/sentence/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters"}],!1;
if(P(m)<1)return C.errors=[{instancePath:s+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:s+"/sentence",
schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=o===r}else
var d=!0;if(d)if(e.reason!==void 0){let m=e.reason,o=r;if(r===o)if(typeof m=="string"){if(P(m)>2e4)return C.errors=[{instancePath:s+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more \
than 20000 characters"}],!1;if(P(m)<1)return C.errors=[{instancePath:s+"/reason",schemaPath:"#/properties/reason/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:s+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=o===
r}else var d=!0}}}}}}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return C.errors=i,r===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=O.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let n;if(e.context===
void 0&&(n="context")||e.inScope===void 0&&(n="inScope")||e.budgetSeconds===void 0&&(n="budgetSeconds")||e.meetsTimeConstraint===
void 0&&(n="meetsTimeConstraint")||e.usualSeconds===void 0&&(n="usualSeconds")||e.fourInFiveSeconds===void 0&&(n="fourIn\
FiveSeconds")||e.coreProtection===void 0&&(n="coreProtection")||e.fallback===void 0&&(n="fallback")||e.segments===void 0&&
(n="segments")||e.summary===void 0&&(n="summary")||e.telemetry===void 0&&(n="telemetry")||e.changes===void 0&&(n="change\
s"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must\
 have required property '"+n+"'"}],!1;{let m=r;for(let o in e)if(!Ue.call(hr.properties,o)){return O.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(m===r){if(e.context!==void 0){let o=r;ae(e.context,{instancePath:s+"/context",parentData:e,
parentDataProperty:"context",rootData:c,dynamicAnchors:y})||(i=i===null?ae.errors:i.concat(ae.errors),r=i.length);var t=o===
r}else var t=!0;if(t){if(e.inScope!==void 0){let o=r;if(typeof e.inScope!="boolean")return O.errors=[{instancePath:s+"/i\
nScope",schemaPath:"#/properties/inScope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===
r}else var t=!0;if(t){if(e.budgetSeconds!==void 0){let o=e.budgetSeconds,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return O.errors=[{instancePath:s+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>10800||isNaN(o))
return O.errors=[{instancePath:s+"/budgetSeconds",schemaPath:"#/properties/budgetSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10800},message:"must be <= 10800"}],!1;if(o<0||isNaN(o))return O.errors=[{instancePath:s+"/budgetS\
econds",schemaPath:"#/properties/budgetSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}var t=p===r}else var t=!0;if(t){if(e.meetsTimeConstraint!==void 0){let o=r;if(typeof e.meetsTimeConstraint!=
"boolean")return O.errors=[{instancePath:s+"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else var t=!0;if(t){if(e.shortfallSeconds!==void 0){
let o=e.shortfallSeconds,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return O.errors=[{instancePath:s+"\
/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>1e13||isNaN(o))return O.errors=[{instancePath:s+"/short\
fallSeconds",schemaPath:"#/properties/shortfallSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"\
must be <= 10000000000000"}],!1;if(o<1||isNaN(o))return O.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/prop\
erties/shortfallSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=p===
r}else var t=!0;if(t){if(e.minimumMinutes!==void 0){let o=e.minimumMinutes,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return O.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>1e12||isNaN(
o))return O.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(o<1||isNaN(o))return O.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var t=p===r}else var t=!0;if(t){if(e.usualSeconds!==void 0){let o=r;_(e.usualSeconds,{instancePath:s+
"/usualSeconds",parentData:e,parentDataProperty:"usualSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(
_.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.fourInFiveSeconds!==void 0){let o=r;_(e.fourInFiveSeconds,{instancePath:s+
"/fourInFiveSeconds",parentData:e,parentDataProperty:"fourInFiveSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:
i.concat(_.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.coreProtection!==void 0){let o=r;je(e.coreProtection,
{instancePath:s+"/coreProtection",parentData:e,parentDataProperty:"coreProtection",rootData:c,dynamicAnchors:y})||(i=i===
null?je.errors:i.concat(je.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.fallback!==void 0){let o=e.fallback,
p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return O.errors=[{instancePath:s+"/fallback",schemaPath:"#/\
properties/fallback/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===p&&typeof o=="num\
ber"&&isFinite(o)){if(o>2||isNaN(o))return O.errors=[{instancePath:s+"/fallback",schemaPath:"#/properties/fallback/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(o<0||isNaN(o))return O.errors=[{instancePath:s+
"/fallback",schemaPath:"#/properties/fallback/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"}],!1}var t=p===r}else var t=!0;if(t){if(e.segments!==void 0){let o=e.segments,p=r;if(r===p)if(Array.isArray(o)){
if(o.length>400)return O.errors=[{instancePath:s+"/segments",schemaPath:"#/properties/segments/maxItems",keyword:"maxIte\
ms",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var d=!0;let h=o.length;for(let g=0;g<h;g++){let v=r;
z(o[g],{instancePath:s+"/segments/"+g,parentData:o,parentDataProperty:g,rootData:c,dynamicAnchors:y})||(i=i===null?z.errors:
i.concat(z.errors),r=i.length);var d=v===r;if(!d)break}}}else return O.errors=[{instancePath:s+"/segments",schemaPath:"#\
/properties/segments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t){
if(e.summary!==void 0){let o=r;be(e.summary,{instancePath:s+"/summary",parentData:e,parentDataProperty:"summary",rootData:c,
dynamicAnchors:y})||(i=i===null?be.errors:i.concat(be.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.telemetry!==
void 0){let o=e.telemetry,p=r;if(r===p)if(Array.isArray(o)){if(o.length>401)return O.errors=[{instancePath:s+"/telemetry",
schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit:401},message:"must NOT have more than 401 \
items"}],!1;{var u=!0;let h=o.length;for(let g=0;g<h;g++){let v=r;me(o[g],{instancePath:s+"/telemetry/"+g,parentData:o,parentDataProperty:g,
rootData:c,dynamicAnchors:y})||(i=i===null?me.errors:i.concat(me.errors),r=i.length);var u=v===r;if(!u)break}}}else return O.
errors=[{instancePath:s+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=p===r}else var t=!0;if(t){if(e.changes!==void 0){let o=e.changes,p=r;if(r===p)if(Array.isArray(
o)){if(o.length>400)return O.errors=[{instancePath:s+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxI\
tems",params:{limit:400},message:"must NOT have more than 400 items"}],!1;{var a=!0;let h=o.length;for(let g=0;g<h;g++){
let v=r;C(o[g],{instancePath:s+"/changes/"+g,parentData:o,parentDataProperty:g,rootData:c,dynamicAnchors:y})||(i=i===null?
C.errors:i.concat(C.errors),r=i.length);var a=v===r;if(!a)break}}}else return O.errors=[{instancePath:s+"/changes",schemaPath:"\
#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t)
if(e.elapsedSeconds!==void 0){let o=e.elapsedSeconds,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return O.
errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>86400||isNaN(o))return O.errors=[{
instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},message:"must be <= 86400"}],!1;if(o<0||isNaN(o))return O.errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"\
#/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=p===
r}else var t=!0}}}}}}}}}}}}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return O.errors=i,r===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={
type:"object",required:["microcycleId","objective","upperBound","gap","status","nodes"],properties:{microcycleId:{$ref:"\
#/$defs/id"},objective:{type:"number",minimum:-1e3,maximum:1e3},upperBound:{type:"number",minimum:-1e3,maximum:1e3},gap:{
type:"number",minimum:0,maximum:1e3},status:{type:"string",enum:["optimal","bounded"]},nodes:{type:"integer",minimum:0,maximum:1e12},
stoppedBy:{type:"string",enum:["nodes","deadline"]}},additionalProperties:!1};function U(e,{instancePath:s="",parentData:x,
parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=U.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.microcycleId===void 0&&(d=
"microcycleId")||e.objective===void 0&&(d="objective")||e.upperBound===void 0&&(d="upperBound")||e.gap===void 0&&(d="gap")||
e.status===void 0&&(d="status")||e.nodes===void 0&&(d="nodes"))return U.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)
if(!(a==="microcycleId"||a==="objective"||a==="upperBound"||a==="gap"||a==="status"||a==="nodes"||a==="stoppedBy")){return U.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.microcycleId!==void 0){let a=r;q(e.microcycleId,
{instancePath:s+"/microcycleId",parentData:e,parentDataProperty:"microcycleId",rootData:c,dynamicAnchors:y})||(i=i===null?
q.errors:i.concat(q.errors),r=i.length);var t=a===r}else var t=!0;if(t){if(e.objective!==void 0){let a=e.objective,n=r;if(r===
n)if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return U.errors=[{instancePath:s+"/objective",schemaPath:"#/pro\
perties/objective/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<-1e3||
isNaN(a))return U.errors=[{instancePath:s+"/objective",schemaPath:"#/properties/objective/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return U.errors=[{instancePath:s+"/objective",schemaPath:"\
#/properties/objective/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;
if(t){if(e.upperBound!==void 0){let a=e.upperBound,n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return U.
errors=[{instancePath:s+"/upperBound",schemaPath:"#/properties/upperBound/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<-1e3||isNaN(a))return U.errors=[{instancePath:s+"/upperBound",schemaPath:"\
#/properties/upperBound/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else
return U.errors=[{instancePath:s+"/upperBound",schemaPath:"#/properties/upperBound/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.gap!==void 0){let a=e.gap,n=r;if(r===n)if(typeof a==
"number"&&isFinite(a)){if(a>1e3||isNaN(a))return U.errors=[{instancePath:s+"/gap",schemaPath:"#/properties/gap/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<0||isNaN(a))return U.errors=[{instancePath:s+
"/gap",schemaPath:"#/properties/gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return U.errors=[{instancePath:s+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.status!==void 0){let a=e.status,n=r;if(typeof a!="str\
ing")return U.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(a==="optimal"||a==="bounded"))return U.errors=[{instancePath:s+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:mr.properties.status.enum},message:"must be equal to one \
of the allowed values"}],!1;var t=n===r}else var t=!0;if(t){if(e.nodes!==void 0){let a=e.nodes,n=r;if(!(typeof a=="numbe\
r"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return U.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>1e12||isNaN(
a))return U.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(a<0||isNaN(a))return U.errors=[{instancePath:s+"/nodes",schemaPath:"\
#/properties/nodes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else
var t=!0;if(t)if(e.stoppedBy!==void 0){let a=e.stoppedBy,n=r;if(typeof a!="string")return U.errors=[{instancePath:s+"/st\
oppedBy",schemaPath:"#/properties/stoppedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a===
"nodes"||a==="deadline"))return U.errors=[{instancePath:s+"/stoppedBy",schemaPath:"#/properties/stoppedBy/enum",keyword:"\
enum",params:{allowedValues:mr.properties.stoppedBy.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
r}else var t=!0}}}}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return U.errors=i,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={type:"object",
required:["path","field","value","because"],properties:{path:{type:"string",maxLength:256},field:{type:"string",minLength:1,
maxLength:64},value:{type:"string",maxLength:10200},because:{type:"string",enum:["default","catalogue","name","loads","t\
ext"],"x-open-enum":!0},stated:{type:"string",maxLength:10200}},additionalProperties:!1};function X(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=X.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let d;if(e.path===void 0&&
(d="path")||e.field===void 0&&(d="field")||e.value===void 0&&(d="value")||e.because===void 0&&(d="because"))return X.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required prope\
rty '"+d+"'"}],!1;{let u=r;for(let a in e)if(!(a==="path"||a==="field"||a==="value"||a==="because"||a==="stated")){return X.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.path!==void 0){let a=e.path,n=r;if(r===n)if(typeof a==
"string"){if(P(a)>256)return X.errors=[{instancePath:s+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return X.errors=[{instancePath:s+"/pat\
h",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===r}else
var t=!0;if(t){if(e.field!==void 0){let a=e.field,n=r;if(r===n)if(typeof a=="string"){if(P(a)>64)return X.errors=[{instancePath:s+
"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more tha\
n 64 characters"}],!1;if(P(a)<1)return X.errors=[{instancePath:s+"/field",schemaPath:"#/properties/field/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return X.errors=[{instancePath:s+"\
/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
r}else var t=!0;if(t){if(e.value!==void 0){let a=e.value,n=r;if(r===n)if(typeof a=="string"){if(P(a)>10200)return X.errors=
[{instancePath:s+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:10200},message:"mu\
st NOT have more than 10200 characters"}],!1}else return X.errors=[{instancePath:s+"/value",schemaPath:"#/properties/val\
ue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0;if(t){if(e.because!==
void 0){let a=e.because,n=r;if(typeof a!="string")return X.errors=[{instancePath:s+"/because",schemaPath:"#/properties/b\
ecause/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(a==="default"||a==="catalogue"||a===
"name"||a==="loads"||a==="text"))return X.errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/enum",keyword:"\
enum",params:{allowedValues:Nr.properties.because.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
r}else var t=!0;if(t)if(e.stated!==void 0){let a=e.stated,n=r;if(r===n)if(typeof a=="string"){if(P(a)>10200)return X.errors=
[{instancePath:s+"/stated",schemaPath:"#/properties/stated/maxLength",keyword:"maxLength",params:{limit:10200},message:"\
must NOT have more than 10200 characters"}],!1}else return X.errors=[{instancePath:s+"/stated",schemaPath:"#/properties/\
stated/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0}}}}}}else return X.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.
errors=i,r===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",required:["coreLiftPolicy","\
dropSets","crowdedGym","supersets","tempo","leastSessionSeconds","coreMinimumSets","coreRestCapSeconds","fallbackRestCap\
Seconds","accessoryRestCapsSeconds","heavyRestCapsSeconds","heavyWarmUpSets","otherWarmUpSets","conditioningLeastShare",
"conditioningMinutesASet","dropSetSets","antagonistQuality","supersetQuality","metabolicStressQuality","equipmentCluster\
Quality","coachGroupQuality","dropSetQuality","shortRestQuality","shortRestSeconds","fullRestSeconds","secondaryShare","\
hypertrophyWeight","strengthWeight","balanceWeight","changeWeight"],properties:{coreLiftPolicy:{type:"string",enum:["fit",
"protect"]},dropSets:{type:"boolean"},crowdedGym:{type:"boolean"},supersets:{type:"string",enum:["allow","none"]},tempo:{
$ref:"#/$defs/tempo"},leastSessionSeconds:{type:"integer",minimum:0,maximum:3600},coreMinimumSets:{type:"integer",minimum:1,
maximum:100},coreRestCapSeconds:{type:"integer",minimum:0,maximum:3600},fallbackRestCapSeconds:{type:"integer",minimum:0,
maximum:3600},accessoryRestCapsSeconds:{type:"array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},heavyRestCapsSeconds:{
type:"array",maxItems:10,items:{type:"integer",minimum:0,maximum:3600}},heavyWarmUpSets:{type:"integer",minimum:0,maximum:100},
otherWarmUpSets:{type:"integer",minimum:0,maximum:100},conditioningLeastShare:{type:"number",minimum:0,maximum:1},conditioningMinutesASet:{
type:"integer",minimum:1,maximum:1e3},dropSetSets:{type:"integer",minimum:1,maximum:100},antagonistQuality:{type:"number",
minimum:0,maximum:10},supersetQuality:{type:"number",minimum:0,maximum:10},metabolicStressQuality:{type:"number",minimum:0,
maximum:10},equipmentClusterQuality:{type:"number",minimum:0,maximum:10},coachGroupQuality:{type:"number",minimum:0,maximum:10},
dropSetQuality:{type:"number",minimum:0,maximum:10},shortRestQuality:{type:"number",minimum:0,maximum:10},shortRestSeconds:{
type:"integer",minimum:0,maximum:3600},fullRestSeconds:{type:"integer",minimum:0,maximum:3600},secondaryShare:{type:"num\
ber",minimum:0,maximum:10},hypertrophyWeight:{type:"number",minimum:0,maximum:10},strengthWeight:{type:"number",minimum:0,
maximum:10},balanceWeight:{type:"number",minimum:0,maximum:10},changeWeight:{type:"number",minimum:0,maximum:10},preferences:{
$ref:"#/$defs/preferences"},scope:{$ref:"#/$defs/scope"},targets:{type:"array",maxItems:2184,items:{$ref:"#/$defs/target"}},
progress:{$ref:"#/$defs/progress"}},additionalProperties:!1},or={type:"object",required:["name","fixedSeconds","setupSec\
onds","secondSetupSeconds","restExtraSeconds","switchSeconds","farSwitchSeconds","supersetRoundRestSeconds","blockSwitch\
Seconds","blockRoundRestSeconds","f","g","kappa","effects","from","sessionsKnown"],properties:{name:{type:"string",minLength:1,
maxLength:32},fixedSeconds:{type:"integer",minimum:0,maximum:3600},setupSeconds:{type:"integer",minimum:0,maximum:3600},
secondSetupSeconds:{type:"integer",minimum:0,maximum:3600},restExtraSeconds:{type:"integer",minimum:0,maximum:3600},switchSeconds:{
type:"integer",minimum:0,maximum:3600},farSwitchSeconds:{type:"integer",minimum:0,maximum:3600},supersetRoundRestSeconds:{
type:"integer",minimum:0,maximum:3600},blockSwitchSeconds:{type:"integer",minimum:0,maximum:3600},blockRoundRestSeconds:{
type:"integer",minimum:0,maximum:3600},f:{type:"number",exclusiveMinimum:0,maximum:1e3},g:{type:"number",exclusiveMinimum:0,
maximum:1e3},kappa:{type:"number",exclusiveMinimum:0,maximum:1e3},effects:{type:"object",additionalProperties:{type:"num\
ber",minimum:-1,maximum:10}},from:{type:"string",enum:["population","personal"]},sessionsKnown:{type:"integer",minimum:0,
maximum:1e9},confidence:{type:"number",minimum:.5,maximum:1},revision:{type:"integer",minimum:0,maximum:9e15},spread:{$ref:"\
#/$defs/spread"}},additionalProperties:!1};function W(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=W.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let u;if(e.fixed===void 0&&(u="fixed")||e.covariance===void 0&&(u="covariance")||e.exercises===void 0&&(u="exercises")||
e.noise===void 0&&(u="noise")||e.clockSeconds===void 0&&(u="clockSeconds")||e.effect===void 0&&(u="effect")||e.effects===
void 0&&(u="effects"))return W.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let a=r;for(let n in e)if(!(n==="fixed"||n==="covariance"||n==="exer\
cises"||n==="noise"||n==="clockSeconds"||n==="effect"||n==="effects")){return W.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(a===r){if(e.fixed!==void 0){let n=e.fixed,m=r;if(r===m)if(typeof n=="number"&&isFinite(n)){if(n>1e3||
isNaN(n))return W.errors=[{instancePath:s+"/fixed",schemaPath:"#/properties/fixed/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||isNaN(n))return W.errors=[{instancePath:s+"/fixed",schemaPath:"\
#/properties/fixed/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else return W.
errors=[{instancePath:s+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"}],!1;var t=m===r}else var t=!0;if(t){if(e.covariance!==void 0){let n=e.covariance,m=r;if(r===m)if(typeof n==
"number"&&isFinite(n)){if(n>1e3||isNaN(n))return W.errors=[{instancePath:s+"/covariance",schemaPath:"#/properties/covari\
ance/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||isNaN(n))return W.
errors=[{instancePath:s+"/covariance",schemaPath:"#/properties/covariance/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e3},message:"must be >= -1000"}],!1}else return W.errors=[{instancePath:s+"/covariance",schemaPath:"#/proper\
ties/covariance/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=m===r}else var t=!0;if(t){
if(e.exercises!==void 0){let n=e.exercises,m=r;if(r===m)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return W.
errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"}],!1;if(n<-1e3||isNaN(n))return W.errors=[{instancePath:s+"/exercises",schemaPath:"\
#/properties/exercises/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e3},message:"must be >= -1000"}],!1}else
return W.errors=[{instancePath:s+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var t=m===r}else var t=!0;if(t){if(e.noise!==void 0){let n=e.noise,m=r;if(r===m)if(typeof n==
"number"&&isFinite(n)){if(n>1e3||isNaN(n))return W.errors=[{instancePath:s+"/noise",schemaPath:"#/properties/noise/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<0||isNaN(n))return W.errors=
[{instancePath:s+"/noise",schemaPath:"#/properties/noise/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return W.errors=[{instancePath:s+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=m===r}else var t=!0;if(t){if(e.clockSeconds!==void 0){let n=e.clockSeconds,
m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return W.errors=[{instancePath:s+"/clockSeconds",schemaPath:"\
#/properties/clockSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n==
"number"&&isFinite(n)){if(n>3600||isNaN(n))return W.errors=[{instancePath:s+"/clockSeconds",schemaPath:"#/properties/clo\
ckSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))
return W.errors=[{instancePath:s+"/clockSeconds",schemaPath:"#/properties/clockSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.effect!==void 0){let n=e.effect,
m=r;if(r===m)if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n))return W.errors=[{instancePath:s+"/effect",schemaPath:"\
#/properties/effect/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<0||
isNaN(n))return W.errors=[{instancePath:s+"/effect",schemaPath:"#/properties/effect/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return W.errors=[{instancePath:s+"/effect",schemaPath:"#/properties/effect\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=m===r}else var t=!0;if(t)if(e.effects!==
void 0){let n=e.effects,m=r;if(r===m)if(n&&typeof n=="object"&&!Array.isArray(n))for(let p in n){let f=n[p],h=r;if(r===h)
if(typeof f=="number"&&isFinite(f)){if(f>1e3||isNaN(f))return W.errors=[{instancePath:s+"/effects/"+p.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(f<0||isNaN(f))return W.errors=[{instancePath:s+"/effects/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return W.errors=[{instancePath:s+"/effects/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/effects/additionalProperties/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var d=h===r;if(!d)break}else return W.errors=[{instancePath:s+"/effects",schemaPath:"#/properties/ef\
fects/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===r}else var t=!0}}}}}}}}else return W.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.
errors=i,r===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function N(e,{instancePath:s="",parentData:x,parentDataProperty:S,
rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let u;if(e.name===void 0&&(u="name")||e.fixedSeconds===
void 0&&(u="fixedSeconds")||e.setupSeconds===void 0&&(u="setupSeconds")||e.secondSetupSeconds===void 0&&(u="secondSetupS\
econds")||e.restExtraSeconds===void 0&&(u="restExtraSeconds")||e.switchSeconds===void 0&&(u="switchSeconds")||e.farSwitchSeconds===
void 0&&(u="farSwitchSeconds")||e.supersetRoundRestSeconds===void 0&&(u="supersetRoundRestSeconds")||e.blockSwitchSeconds===
void 0&&(u="blockSwitchSeconds")||e.blockRoundRestSeconds===void 0&&(u="blockRoundRestSeconds")||e.f===void 0&&(u="f")||
e.g===void 0&&(u="g")||e.kappa===void 0&&(u="kappa")||e.effects===void 0&&(u="effects")||e.from===void 0&&(u="from")||e.
sessionsKnown===void 0&&(u="sessionsKnown"))return N.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let a=r;for(let n in e)if(!Ue.call(or.properties,
n)){return N.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(a===r){if(e.name!==void 0){let n=e.name,m=r;if(r===m)if(typeof n==
"string"){if(P(n)>32)return N.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLengt\
h",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(P(n)<1)return N.errors=[{instancePath:s+"/n\
ame",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return N.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===r}else var t=!0;if(t){if(e.fixedSeconds!==void 0){let n=e.fixedSeconds,
m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+"/fixedSeconds",schemaPath:"\
#/properties/fixedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n==
"number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/fixedSeconds",schemaPath:"#/properties/fix\
edSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))
return N.errors=[{instancePath:s+"/fixedSeconds",schemaPath:"#/properties/fixedSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.setupSeconds!==void 0){let n=e.
setupSeconds,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+"/setupSecond\
s",schemaPath:"#/properties/setupSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
m&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/p\
roperties/setupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<
0||isNaN(n))return N.errors=[{instancePath:s+"/setupSeconds",schemaPath:"#/properties/setupSeconds/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.secondSetupSeconds!==
void 0){let n=e.secondSetupSeconds,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+
"/secondSetupSeconds",schemaPath:"#/properties/secondSetupSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/\
secondSetupSeconds",schemaPath:"#/properties/secondSetupSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/secondSetupSeconds",schemaPath:"#/pro\
perties/secondSetupSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=m===
r}else var t=!0;if(t){if(e.restExtraSeconds!==void 0){let n=e.restExtraSeconds,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return N.errors=[{instancePath:s+"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(
n))return N.errors=[{instancePath:s+"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+
"/restExtraSeconds",schemaPath:"#/properties/restExtraSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.switchSeconds!==void 0){let n=e.switchSeconds,m=r;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+"/switchSeconds",schemaPath:"#/properties/swi\
tchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(
n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/switchSeconds",schemaPath:"#/properties/switchSeconds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{
instancePath:s+"/switchSeconds",schemaPath:"#/properties/switchSeconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.farSwitchSeconds!==void 0){let n=e.farSwitchSeconds,
m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+"/farSwitchSeconds",schemaPath:"\
#/properties/farSwitchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n==
"number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/farSwitchSeconds",schemaPath:"#/properties\
/farSwitchSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||
isNaN(n))return N.errors=[{instancePath:s+"/farSwitchSeconds",schemaPath:"#/properties/farSwitchSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.supersetRoundRestSeconds!==
void 0){let n=e.supersetRoundRestSeconds,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{
instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=
[{instancePath:s+"/supersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/s\
upersetRoundRestSeconds",schemaPath:"#/properties/supersetRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.blockSwitchSeconds!==void 0){let n=e.blockSwitchSeconds,
m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+"/blockSwitchSeconds",schemaPath:"\
#/properties/blockSwitchSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n==
"number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/blockSwitchSeconds",schemaPath:"#/properti\
es/blockSwitchSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(n<
0||isNaN(n))return N.errors=[{instancePath:s+"/blockSwitchSeconds",schemaPath:"#/properties/blockSwitchSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.blockRoundRestSeconds!==
void 0){let n=e.blockRoundRestSeconds,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+
"/blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>3600||isNaN(n))return N.errors=[{instancePath:s+"/\
blockRoundRestSeconds",schemaPath:"#/properties/blockRoundRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:3600},message:"must be <= 3600"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/blockRoundRestSeconds",schemaPath:"\
#/properties/blockRoundRestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var t=m===r}else var t=!0;if(t){if(e.f!==void 0){let n=e.f,m=r;if(r===m)if(typeof n=="number"&&isFinite(n)){if(n>1e3||
isNaN(n))return N.errors=[{instancePath:s+"/f",schemaPath:"#/properties/f/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<=0||isNaN(n))return N.errors=[{instancePath:s+"/f",schemaPath:"#/prop\
erties/f/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return N.
errors=[{instancePath:s+"/f",schemaPath:"#/properties/f/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var t=m===r}else var t=!0;if(t){if(e.g!==void 0){let n=e.g,m=r;if(r===m)if(typeof n=="number"&&isFinite(n)){if(n>
1e3||isNaN(n))return N.errors=[{instancePath:s+"/g",schemaPath:"#/properties/g/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<=0||isNaN(n))return N.errors=[{instancePath:s+"/g",schemaPath:"#/prop\
erties/g/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return N.
errors=[{instancePath:s+"/g",schemaPath:"#/properties/g/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var t=m===r}else var t=!0;if(t){if(e.kappa!==void 0){let n=e.kappa,m=r;if(r===m)if(typeof n=="number"&&isFinite(
n)){if(n>1e3||isNaN(n))return N.errors=[{instancePath:s+"/kappa",schemaPath:"#/properties/kappa/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(n<=0||isNaN(n))return N.errors=[{instancePath:s+
"/kappa",schemaPath:"#/properties/kappa/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return N.errors=[{instancePath:s+"/kappa",schemaPath:"#/properties/kappa/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=m===r}else var t=!0;if(t){if(e.effects!==void 0){let n=e.effects,m=r;
if(r===m)if(n&&typeof n=="object"&&!Array.isArray(n))for(let p in n){let f=n[p],h=r;if(r===h)if(typeof f=="number"&&isFinite(
f)){if(f>10||isNaN(f))return N.errors=[{instancePath:s+"/effects/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be \
<= 10"}],!1;if(f<-1||isNaN(f))return N.errors=[{instancePath:s+"/effects/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/effects/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be \
>= -1"}],!1}else return N.errors=[{instancePath:s+"/effects/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/effects/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var d=h===
r;if(!d)break}else return N.errors=[{instancePath:s+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=m===r}else var t=!0;if(t){if(e.from!==void 0){let n=e.from,m=r;if(typeof n!=
"string")return N.errors=[{instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(n==="population"||n==="personal"))return N.errors=[{instancePath:s+"/from",schemaPath:"\
#/properties/from/enum",keyword:"enum",params:{allowedValues:or.properties.from.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=m===r}else var t=!0;if(t){if(e.sessionsKnown!==void 0){let n=e.sessionsKnown,m=r;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=[{instancePath:s+"/sessionsKnown",schemaPath:"#/properties/ses\
sionsKnown/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(
n)){if(n>1e9||isNaN(n))return N.errors=[{instancePath:s+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(n<0||isNaN(n))return N.errors=
[{instancePath:s+"/sessionsKnown",schemaPath:"#/properties/sessionsKnown/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t){if(e.confidence!==void 0){let n=e.confidence,m=r;
if(r===m)if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n))return N.errors=[{instancePath:s+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(n<.5||
isNaN(n))return N.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:.5},message:"must be >= 0.5"}],!1}else return N.errors=[{instancePath:s+"/confidence",schemaPath:"\
#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=m===r}else var t=!0;
if(t){if(e.revision!==void 0){let n=e.revision,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return N.errors=
[{instancePath:s+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(r===m&&typeof n=="number"&&isFinite(n)){if(n>9e15||isNaN(n))return N.errors=[{instancePath:s+"/rev\
ision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9e15},message:"must be\
 <= 9000000000000000"}],!1;if(n<0||isNaN(n))return N.errors=[{instancePath:s+"/revision",schemaPath:"#/properties/revisi\
on/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=m===r}else var t=!0;if(t)
if(e.spread!==void 0){let n=r;W(e.spread,{instancePath:s+"/spread",parentData:e,parentDataProperty:"spread",rootData:c,dynamicAnchors:y})||
(i=i===null?W.errors:i.concat(W.errors),r=i.length);var t=n===r}else var t=!0}}}}}}}}}}}}}}}}}}}}else return N.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=i,
r===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=E.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(P(e)>256)
return E.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have \
more than 256 characters"}],!1;if(P(e)<1)return E.errors=[{instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;return E.errors=i,r===0}E.evaluated={dynamicProps:!1,
dynamicItems:!1};function we(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.exclude===void 0&&(a="exclude")||e.keep===void 0&&(a="keep"))return we.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required propert\
y '"+a+"'"}],!1;{let n=r;for(let m in e)if(!(m==="exclude"||m==="keep")){return we.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(n===r){if(e.exclude!==void 0){let m=e.exclude,o=r;if(r===o)if(Array.isArray(m)){if(m.length>100)
return we.errors=[{instancePath:s+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"}],!1;{var t=!0;let p=m.length;for(let f=0;f<p;f++){let h=r;E(m[f],{instancePath:s+
"/exclude/"+f,parentData:m,parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?E.errors:i.concat(E.errors),r=
i.length);var t=h===r;if(!t)break}}}else return we.errors=[{instancePath:s+"/exclude",schemaPath:"#/properties/exclude/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=o===r}else var d=!0;if(d)if(e.keep!==void 0){
let m=e.keep,o=r;if(r===o)if(Array.isArray(m)){if(m.length>100)return we.errors=[{instancePath:s+"/keep",schemaPath:"#/p\
roperties/keep/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var u=!0;
let f=m.length;for(let h=0;h<f;h++){let g=r;E(m[h],{instancePath:s+"/keep/"+h,parentData:m,parentDataProperty:h,rootData:c,
dynamicAnchors:y})||(i=i===null?E.errors:i.concat(E.errors),r=i.length);var u=g===r;if(!u)break}}}else return we.errors=
[{instancePath:s+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var d=o===r}else var d=!0}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return we.errors=i,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=Y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let n=r;for(let m in e)if(!(m==="sessionIds"||m==="days"||m==="weeks")){return Y.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties"}],!1;break}if(n===r){if(e.sessionIds!==void 0){let m=e.sessionIds,o=r;if(r===o)if(Array.isArray(m)){if(m.length>
2184)return Y.errors=[{instancePath:s+"/sessionIds",schemaPath:"#/properties/sessionIds/maxItems",keyword:"maxItems",params:{
limit:2184},message:"must NOT have more than 2184 items"}],!1;{var t=!0;let p=m.length;for(let f=0;f<p;f++){let h=r;E(m[f],
{instancePath:s+"/sessionIds/"+f,parentData:m,parentDataProperty:f,rootData:c,dynamicAnchors:y})||(i=i===null?E.errors:i.
concat(E.errors),r=i.length);var t=h===r;if(!t)break}}}else return Y.errors=[{instancePath:s+"/sessionIds",schemaPath:"#\
/properties/sessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=o===r}else var d=!0;
if(d){if(e.days!==void 0){let m=e.days,o=r;if(r===o)if(Array.isArray(m)){if(m.length>7)return Y.errors=[{instancePath:s+
"/days",schemaPath:"#/properties/days/maxItems",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 i\
tems"}],!1;{var u=!0;let f=m.length;for(let h=0;h<f;h++){let g=m[h],v=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return Y.errors=[{instancePath:s+"/days/"+h,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(r===v&&typeof g=="number"&&isFinite(g)){if(g>7||isNaN(g))return Y.errors=[{instancePath:s+
"/days/"+h,schemaPath:"#/properties/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must\
 be <= 7"}],!1;if(g<1||isNaN(g))return Y.errors=[{instancePath:s+"/days/"+h,schemaPath:"#/properties/days/items/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var u=v===r;if(!u)break}}}else return Y.errors=
[{instancePath:s+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var d=o===r}else var d=!0;if(d)if(e.weeks!==void 0){let m=e.weeks,o=r;if(r===o)if(Array.isArray(m)){if(m.length>104)return Y.
errors=[{instancePath:s+"/weeks",schemaPath:"#/properties/weeks/maxItems",keyword:"maxItems",params:{limit:104},message:"\
must NOT have more than 104 items"}],!1;{var a=!0;let f=m.length;for(let h=0;h<f;h++){let g=m[h],v=r;if(!(typeof g=="num\
ber"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Y.errors=[{instancePath:s+"/weeks/"+h,schemaPath:"#/properties/weeks/items/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===v&&typeof g=="number"&&isFinite(g)){if(g>
104||isNaN(g))return Y.errors=[{instancePath:s+"/weeks/"+h,schemaPath:"#/properties/weeks/items/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:104},message:"must be <= 104"}],!1;if(g<1||isNaN(g))return Y.errors=[{instancePath:s+"/\
weeks/"+h,schemaPath:"#/properties/weeks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must\
 be >= 1"}],!1}var a=v===r;if(!a)break}}}else return Y.errors=[{instancePath:s+"/weeks",schemaPath:"#/properties/weeks/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=o===r}else var d=!0}}}else return Y.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=
i,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.minutes===void 0&&(d="minutes"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)if(!(a===
"dayOfWeek"||a==="sessionId"||a==="minutes")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.
dayOfWeek!==void 0){let a=e.dayOfWeek,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ce.errors=[{instancePath:s+
"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>7||isNaN(a))return ce.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"\
#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(a<1||isNaN(
a))return ce.errors=[{instancePath:s+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else var t=!0;if(t){if(e.sessionId!==void 0){let a=r;E(
e.sessionId,{instancePath:s+"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:c,dynamicAnchors:y})||(i=i===
null?E.errors:i.concat(E.errors),r=i.length);var t=a===r}else var t=!0;if(t)if(e.minutes!==void 0){let a=e.minutes,n=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return ce.errors=[{instancePath:s+"/minutes",schemaPath:"#/properties/minutes/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>
180||isNaN(a))return ce.errors=[{instancePath:s+"/minutes",schemaPath:"#/properties/minutes/maximum",keyword:"maximum",params:{
comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(a<15||isNaN(a))return ce.errors=[{instancePath:s+"/minutes",
schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],
!1}var t=n===r}else var t=!0}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ce.errors=i,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,
l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let d;if(e.exerciseId===void 0&&(d="exerciseId")||e.sets===void 0&&(d="sets"))return $e.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
{let u=r;for(let a in e)if(!(a==="exerciseId"||a==="sets")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;
break}if(u===r){if(e.exerciseId!==void 0){let a=r;E(e.exerciseId,{instancePath:s+"/exerciseId",parentData:e,parentDataProperty:"\
exerciseId",rootData:c,dynamicAnchors:y})||(i=i===null?E.errors:i.concat(E.errors),r=i.length);var t=a===r}else var t=!0;
if(t)if(e.sets!==void 0){let a=e.sets,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return $e.errors=[{instancePath:s+
"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===
n&&typeof a=="number"&&isFinite(a)){if(a>200||isNaN(a))return $e.errors=[{instancePath:s+"/sets",schemaPath:"#/propertie\
s/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(a<0||isNaN(a))return $e.
errors=[{instancePath:s+"/sets",schemaPath:"#/properties/sets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=n===r}else var t=!0}}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=i,r===0}$e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function oe(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){
let i=null,r=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let a;if(e.elapsedSeconds===void 0&&(a="elapsedSeconds")||e.done===void 0&&(a="done")||e.doneSessionIds===
void 0&&(a="doneSessionIds"))return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let n=r;for(let m in e)if(!(m==="sessionId"||m==="elapsedSeconds"||m===
"done"||m==="doneSessionIds")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(n===r){if(e.sessionId!==
void 0){let m=r;E(e.sessionId,{instancePath:s+"/sessionId",parentData:e,parentDataProperty:"sessionId",rootData:c,dynamicAnchors:y})||
(i=i===null?E.errors:i.concat(E.errors),r=i.length);var t=m===r}else var t=!0;if(t){if(e.elapsedSeconds!==void 0){let m=e.
elapsedSeconds,o=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return oe.errors=[{instancePath:s+"/elapsedS\
econds",schemaPath:"#/properties/elapsedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===o&&typeof m=="number"&&isFinite(m)){if(m>86400||isNaN(m))return oe.errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"\
#/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],
!1;if(m<0||isNaN(m))return oe.errors=[{instancePath:s+"/elapsedSeconds",schemaPath:"#/properties/elapsedSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===r}else var t=!0;if(t){if(e.done!==
void 0){let m=e.done,o=r;if(r===o)if(Array.isArray(m)){if(m.length>100)return oe.errors=[{instancePath:s+"/done",schemaPath:"\
#/properties/done/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var d=!0;
let f=m.length;for(let h=0;h<f;h++){let g=r;$e(m[h],{instancePath:s+"/done/"+h,parentData:m,parentDataProperty:h,rootData:c,
dynamicAnchors:y})||(i=i===null?$e.errors:i.concat($e.errors),r=i.length);var d=g===r;if(!d)break}}}else return oe.errors=
[{instancePath:s+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var t=o===r}else var t=!0;if(t)if(e.doneSessionIds!==void 0){let m=e.doneSessionIds,o=r;if(r===o)if(Array.isArray(m)){
if(m.length>2184)return oe.errors=[{instancePath:s+"/doneSessionIds",schemaPath:"#/properties/doneSessionIds/maxItems",keyword:"\
maxItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var u=!0;let f=m.length;for(let h=0;h<f;h++){
let g=r;E(m[h],{instancePath:s+"/doneSessionIds/"+h,parentData:m,parentDataProperty:h,rootData:c,dynamicAnchors:y})||(i=
i===null?E.errors:i.concat(E.errors),r=i.length);var u=g===r;if(!u)break}}}else return oe.errors=[{instancePath:s+"/done\
SessionIds",schemaPath:"#/properties/doneSessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var t=o===r}else var t=!0}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return oe.errors=i,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function b(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=b.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let n;if(e.coreLiftPolicy===void 0&&(n="coreLiftPolicy")||e.dropSets===void 0&&(n="dropSets")||e.crowdedGym===void 0&&
(n="crowdedGym")||e.supersets===void 0&&(n="supersets")||e.tempo===void 0&&(n="tempo")||e.leastSessionSeconds===void 0&&
(n="leastSessionSeconds")||e.coreMinimumSets===void 0&&(n="coreMinimumSets")||e.coreRestCapSeconds===void 0&&(n="coreRes\
tCapSeconds")||e.fallbackRestCapSeconds===void 0&&(n="fallbackRestCapSeconds")||e.accessoryRestCapsSeconds===void 0&&(n=
"accessoryRestCapsSeconds")||e.heavyRestCapsSeconds===void 0&&(n="heavyRestCapsSeconds")||e.heavyWarmUpSets===void 0&&(n=
"heavyWarmUpSets")||e.otherWarmUpSets===void 0&&(n="otherWarmUpSets")||e.conditioningLeastShare===void 0&&(n="conditioni\
ngLeastShare")||e.conditioningMinutesASet===void 0&&(n="conditioningMinutesASet")||e.dropSetSets===void 0&&(n="dropSetSe\
ts")||e.antagonistQuality===void 0&&(n="antagonistQuality")||e.supersetQuality===void 0&&(n="supersetQuality")||e.metabolicStressQuality===
void 0&&(n="metabolicStressQuality")||e.equipmentClusterQuality===void 0&&(n="equipmentClusterQuality")||e.coachGroupQuality===
void 0&&(n="coachGroupQuality")||e.dropSetQuality===void 0&&(n="dropSetQuality")||e.shortRestQuality===void 0&&(n="short\
RestQuality")||e.shortRestSeconds===void 0&&(n="shortRestSeconds")||e.fullRestSeconds===void 0&&(n="fullRestSeconds")||e.
secondaryShare===void 0&&(n="secondaryShare")||e.hypertrophyWeight===void 0&&(n="hypertrophyWeight")||e.strengthWeight===
void 0&&(n="strengthWeight")||e.balanceWeight===void 0&&(n="balanceWeight")||e.changeWeight===void 0&&(n="changeWeight"))
return b.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must hav\
e required property '"+n+"'"}],!1;{let m=r;for(let o in e)if(!Ue.call(Ze.properties,o)){return b.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(m===r){if(e.coreLiftPolicy!==void 0){let o=e.coreLiftPolicy,p=r;if(typeof o!="strin\
g")return b.errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(o==="fit"||o==="protect"))return b.errors=[{instancePath:s+"/coreLiftP\
olicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:Ze.properties.coreLiftPolicy.enum},
message:"must be equal to one of the allowed values"}],!1;var t=p===r}else var t=!0;if(t){if(e.dropSets!==void 0){let o=r;
if(typeof e.dropSets!="boolean")return b.errors=[{instancePath:s+"/dropSets",schemaPath:"#/properties/dropSets/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else var t=!0;if(t){if(e.crowdedGym!==void 0){let o=r;
if(typeof e.crowdedGym!="boolean")return b.errors=[{instancePath:s+"/crowdedGym",schemaPath:"#/properties/crowdedGym/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=o===r}else var t=!0;if(t){if(e.supersets!==
void 0){let o=e.supersets,p=r;if(typeof o!="string")return b.errors=[{instancePath:s+"/supersets",schemaPath:"#/properti\
es/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="allow"||o==="none"))return b.
errors=[{instancePath:s+"/supersets",schemaPath:"#/properties/supersets/enum",keyword:"enum",params:{allowedValues:Ze.properties.
supersets.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===r}else var t=!0;if(t){if(e.tempo!==void 0){
let o=r;N(e.tempo,{instancePath:s+"/tempo",parentData:e,parentDataProperty:"tempo",rootData:c,dynamicAnchors:y})||(i=i===
null?N.errors:i.concat(N.errors),r=i.length);var t=o===r}else var t=!0;if(t){if(e.leastSessionSeconds!==void 0){let o=e.
leastSessionSeconds,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return b.errors=[{instancePath:s+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o))return b.errors=[{instancePath:s+"/leas\
tSessionSeconds",schemaPath:"#/properties/leastSessionSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},
message:"must be <= 3600"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/leastSessionSeconds",schemaPath:"#/pr\
operties/leastSessionSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=p===
r}else var t=!0;if(t){if(e.coreMinimumSets!==void 0){let o=e.coreMinimumSets,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return b.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(
o))return b.errors=[{instancePath:s+"/coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(o<1||isNaN(o))return b.errors=[{instancePath:s+"/\
coreMinimumSets",schemaPath:"#/properties/coreMinimumSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var t=p===r}else var t=!0;if(t){if(e.coreRestCapSeconds!==void 0){let o=e.coreRestCapSeconds,p=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return b.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/propertie\
s/coreRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===p&&typeof o=="nu\
mber"&&isFinite(o)){if(o>3600||isNaN(o))return b.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/properties/\
coreRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(o<0||
isNaN(o))return b.errors=[{instancePath:s+"/coreRestCapSeconds",schemaPath:"#/properties/coreRestCapSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=p===r}else var t=!0;if(t){if(e.fallbackRestCapSeconds!==
void 0){let o=e.fallbackRestCapSeconds,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return b.errors=[{instancePath:s+
"/fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o))return b.errors=[{instancePath:s+"/\
fallbackRestCapSeconds",schemaPath:"#/properties/fallbackRestCapSeconds/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:3600},message:"must be <= 3600"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/fallbackRestCapSeconds",
schemaPath:"#/properties/fallbackRestCapSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}var t=p===r}else var t=!0;if(t){if(e.accessoryRestCapsSeconds!==void 0){let o=e.accessoryRestCapsSeconds,
p=r;if(r===p)if(Array.isArray(o)){if(o.length>10)return b.errors=[{instancePath:s+"/accessoryRestCapsSeconds",schemaPath:"\
#/properties/accessoryRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10\
 items"}],!1;{var d=!0;let h=o.length;for(let g=0;g<h;g++){let v=o[g],w=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return b.errors=[{instancePath:s+"/accessoryRestCapsSeconds/"+g,schemaPath:"#/properties/accessoryRestCapsSeconds/it\
ems/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===w&&typeof v=="number"&&isFinite(v)){
if(v>3600||isNaN(v))return b.errors=[{instancePath:s+"/accessoryRestCapsSeconds/"+g,schemaPath:"#/properties/accessoryRe\
stCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(v<0||
isNaN(v))return b.errors=[{instancePath:s+"/accessoryRestCapsSeconds/"+g,schemaPath:"#/properties/accessoryRestCapsSecon\
ds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var d=w===r;if(!d)break}}}else
return b.errors=[{instancePath:s+"/accessoryRestCapsSeconds",schemaPath:"#/properties/accessoryRestCapsSeconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t){if(e.heavyRestCapsSeconds!==void 0){
let o=e.heavyRestCapsSeconds,p=r;if(r===p)if(Array.isArray(o)){if(o.length>10)return b.errors=[{instancePath:s+"/heavyRe\
stCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/maxItems",keyword:"maxItems",params:{limit:10},message:"mus\
t NOT have more than 10 items"}],!1;{var u=!0;let h=o.length;for(let g=0;g<h;g++){let v=o[g],w=r;if(!(typeof v=="number"&&
!(v%1)&&!isNaN(v)&&isFinite(v)))return b.errors=[{instancePath:s+"/heavyRestCapsSeconds/"+g,schemaPath:"#/properties/hea\
vyRestCapsSeconds/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===w&&typeof v==
"number"&&isFinite(v)){if(v>3600||isNaN(v))return b.errors=[{instancePath:s+"/heavyRestCapsSeconds/"+g,schemaPath:"#/pro\
perties/heavyRestCapsSeconds/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 36\
00"}],!1;if(v<0||isNaN(v))return b.errors=[{instancePath:s+"/heavyRestCapsSeconds/"+g,schemaPath:"#/properties/heavyRest\
CapsSeconds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var u=w===r;if(!u)
break}}}else return b.errors=[{instancePath:s+"/heavyRestCapsSeconds",schemaPath:"#/properties/heavyRestCapsSeconds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t){if(e.heavyWarmUpSets!==
void 0){let o=e.heavyWarmUpSets,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return b.errors=[{instancePath:s+
"/heavyWarmUpSets",schemaPath:"#/properties/heavyWarmUpSets/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return b.errors=[{instancePath:s+"/heavyWa\
rmUpSets",schemaPath:"#/properties/heavyWarmUpSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/heavyWarmUpSets",schemaPath:"#/properties/heavy\
WarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=p===r}else var t=!0;
if(t){if(e.otherWarmUpSets!==void 0){let o=e.otherWarmUpSets,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return b.errors=[{instancePath:s+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return b.errors=
[{instancePath:s+"/otherWarmUpSets",schemaPath:"#/properties/otherWarmUpSets/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/otherWarmUpSets",schemaPath:"\
#/properties/otherWarmUpSets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=p===
r}else var t=!0;if(t){if(e.conditioningLeastShare!==void 0){let o=e.conditioningLeastShare,p=r;if(r===p)if(typeof o=="nu\
mber"&&isFinite(o)){if(o>1||isNaN(o))return b.errors=[{instancePath:s+"/conditioningLeastShare",schemaPath:"#/properties\
/conditioningLeastShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(o<0||
isNaN(o))return b.errors=[{instancePath:s+"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return b.errors=[{instancePath:s+
"/conditioningLeastShare",schemaPath:"#/properties/conditioningLeastShare/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.conditioningMinutesASet!==void 0){let o=e.conditioningMinutesASet,
p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return b.errors=[{instancePath:s+"/conditioningMinutesASet",
schemaPath:"#/properties/conditioningMinutesASet/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o))return b.errors=[{instancePath:s+"/conditioningMinutesA\
Set",schemaPath:"#/properties/conditioningMinutesASet/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"}],!1;if(o<1||isNaN(o))return b.errors=[{instancePath:s+"/conditioningMinutesASet",schemaPath:"#/propert\
ies/conditioningMinutesASet/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=p===
r}else var t=!0;if(t){if(e.dropSetSets!==void 0){let o=e.dropSetSets,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return b.errors=[{instancePath:s+"/dropSetSets",schemaPath:"#/properties/dropSetSets/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return b.errors=[
{instancePath:s+"/dropSetSets",schemaPath:"#/properties/dropSetSets/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"}],!1;if(o<1||isNaN(o))return b.errors=[{instancePath:s+"/dropSetSets",schemaPath:"#/properties/\
dropSetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=p===r}else var t=!0;
if(t){if(e.antagonistQuality!==void 0){let o=e.antagonistQuality,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||
isNaN(o))return b.errors=[{instancePath:s+"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+
"/antagonistQuality",schemaPath:"#/properties/antagonistQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return b.errors=[{instancePath:s+"/antagonistQuality",schemaPath:"#/properties/antagoni\
stQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.
supersetQuality!==void 0){let o=e.supersetQuality,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o))return b.
errors=[{instancePath:s+"/supersetQuality",schemaPath:"#/properties/supersetQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/supersetQuality",schemaPath:"\
#/properties/supersetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return b.errors=[{instancePath:s+"/supersetQuality",schemaPath:"#/properties/supersetQuality/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.metabolicStressQuality!==void 0){let o=e.
metabolicStressQuality,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o))return b.errors=[{instancePath:s+
"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/metabolicStressQuality",schemaPath:"\
#/properties/metabolicStressQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return b.errors=[{instancePath:s+"/metabolicStressQuality",schemaPath:"#/properties/metabolicStressQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.equipmentClusterQuality!==
void 0){let o=e.equipmentClusterQuality,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o))return b.errors=
[{instancePath:s+"/equipmentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/equip\
mentClusterQuality",schemaPath:"#/properties/equipmentClusterQuality/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return b.errors=[{instancePath:s+"/equipmentClusterQuality",schemaPath:"#/prop\
erties/equipmentClusterQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=p===r}else
var t=!0;if(t){if(e.coachGroupQuality!==void 0){let o=e.coachGroupQuality,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){
if(o>10||isNaN(o))return b.errors=[{instancePath:s+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{
instancePath:s+"/coachGroupQuality",schemaPath:"#/properties/coachGroupQuality/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return b.errors=[{instancePath:s+"/coachGroupQuality",schemaPath:"#/proper\
ties/coachGroupQuality/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=p===r}else var t=!0;
if(t){if(e.dropSetQuality!==void 0){let o=e.dropSetQuality,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(
o))return b.errors=[{instancePath:s+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/dropS\
etQuality",schemaPath:"#/properties/dropSetQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return b.errors=[{instancePath:s+"/dropSetQuality",schemaPath:"#/properties/dropSetQuality/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.shortRestQuality!==
void 0){let o=e.shortRestQuality,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o))return b.errors=[{instancePath:s+
"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/shortRestQuality",schemaPath:"#/propert\
ies/shortRestQuality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return b.
errors=[{instancePath:s+"/shortRestQuality",schemaPath:"#/properties/shortRestQuality/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.shortRestSeconds!==void 0){let o=e.shortRestSeconds,
p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return b.errors=[{instancePath:s+"/shortRestSeconds",schemaPath:"\
#/properties/shortRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===p&&typeof o==
"number"&&isFinite(o)){if(o>3600||isNaN(o))return b.errors=[{instancePath:s+"/shortRestSeconds",schemaPath:"#/properties\
/shortRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"}],!1;if(o<0||
isNaN(o))return b.errors=[{instancePath:s+"/shortRestSeconds",schemaPath:"#/properties/shortRestSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=p===r}else var t=!0;if(t){if(e.fullRestSeconds!==
void 0){let o=e.fullRestSeconds,p=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return b.errors=[{instancePath:s+
"/fullRestSeconds",schemaPath:"#/properties/fullRestSeconds/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===p&&typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o))return b.errors=[{instancePath:s+"/fullRe\
stSeconds",schemaPath:"#/properties/fullRestSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600},message:"\
must be <= 3600"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/fullRestSeconds",schemaPath:"#/properties/full\
RestSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=p===r}else var t=!0;
if(t){if(e.secondaryShare!==void 0){let o=e.secondaryShare,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(
o))return b.errors=[{instancePath:s+"/secondaryShare",schemaPath:"#/properties/secondaryShare/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/secon\
daryShare",schemaPath:"#/properties/secondaryShare/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return b.errors=[{instancePath:s+"/secondaryShare",schemaPath:"#/properties/secondaryShare/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.hypertrophyWeight!==
void 0){let o=e.hypertrophyWeight,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o))return b.errors=[{instancePath:s+
"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/hypertrophyWeight",schemaPath:"#/proper\
ties/hypertrophyWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return b.
errors=[{instancePath:s+"/hypertrophyWeight",schemaPath:"#/properties/hypertrophyWeight/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.strengthWeight!==void 0){let o=e.strengthWeight,
p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o))return b.errors=[{instancePath:s+"/strengthWeight",schemaPath:"\
#/properties/strengthWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(o<
0||isNaN(o))return b.errors=[{instancePath:s+"/strengthWeight",schemaPath:"#/properties/strengthWeight/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return b.errors=[{instancePath:s+"/strengthWe\
ight",schemaPath:"#/properties/strengthWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var t=p===r}else var t=!0;if(t){if(e.balanceWeight!==void 0){let o=e.balanceWeight,p=r;if(r===p)if(typeof o=="number"&&isFinite(
o)){if(o>10||isNaN(o))return b.errors=[{instancePath:s+"/balanceWeight",schemaPath:"#/properties/balanceWeight/maximum",
keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+
"/balanceWeight",schemaPath:"#/properties/balanceWeight/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return b.errors=[{instancePath:s+"/balanceWeight",schemaPath:"#/properties/balanceWeight/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=p===r}else var t=!0;if(t){if(e.changeWeight!==void 0){let o=e.
changeWeight,p=r;if(r===p)if(typeof o=="number"&&isFinite(o)){if(o>10||isNaN(o))return b.errors=[{instancePath:s+"/chang\
eWeight",schemaPath:"#/properties/changeWeight/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"mus\
t be <= 10"}],!1;if(o<0||isNaN(o))return b.errors=[{instancePath:s+"/changeWeight",schemaPath:"#/properties/changeWeight\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return b.errors=[{instancePath:s+
"/changeWeight",schemaPath:"#/properties/changeWeight/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;var t=p===r}else var t=!0;if(t){if(e.preferences!==void 0){let o=r;we(e.preferences,{instancePath:s+"/preference\
s",parentData:e,parentDataProperty:"preferences",rootData:c,dynamicAnchors:y})||(i=i===null?we.errors:i.concat(we.errors),
r=i.length);var t=o===r}else var t=!0;if(t){if(e.scope!==void 0){let o=r;Y(e.scope,{instancePath:s+"/scope",parentData:e,
parentDataProperty:"scope",rootData:c,dynamicAnchors:y})||(i=i===null?Y.errors:i.concat(Y.errors),r=i.length);var t=o===
r}else var t=!0;if(t){if(e.targets!==void 0){let o=e.targets,p=r;if(r===p)if(Array.isArray(o)){if(o.length>2184)return b.
errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:2184},message:"\
must NOT have more than 2184 items"}],!1;{var a=!0;let h=o.length;for(let g=0;g<h;g++){let v=r;ce(o[g],{instancePath:s+"\
/targets/"+g,parentData:o,parentDataProperty:g,rootData:c,dynamicAnchors:y})||(i=i===null?ce.errors:i.concat(ce.errors),
r=i.length);var a=v===r;if(!a)break}}}else return b.errors=[{instancePath:s+"/targets",schemaPath:"#/properties/targets/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=p===r}else var t=!0;if(t)if(e.progress!==void 0){
let o=r;oe(e.progress,{instancePath:s+"/progress",parentData:e,parentDataProperty:"progress",rootData:c,dynamicAnchors:y})||
(i=i===null?oe.errors:i.concat(oe.errors),r=i.length);var t=o===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return b.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.
errors=i,r===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(e,{instancePath:s="",parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=J.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let d;if(e.tempo===void 0&&(d="tempo")||e.stimulusRetained===void 0&&(d="stimulusRetained")||e.coreProtection===void 0&&
(d="coreProtection"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let u=r;for(let a in e)if(!(a==="tempo"||a==="stimulusRetained"||a===
"coreProtection"||a==="minimumMinutes")){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(u===r){if(e.
tempo!==void 0){let a=e.tempo,n=r;if(r===n)if(typeof a=="string"){if(P(a)>32)return J.errors=[{instancePath:s+"/tempo",schemaPath:"\
#/properties/tempo/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;
if(P(a)<1)return J.errors=[{instancePath:s+"/tempo",schemaPath:"#/properties/tempo/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return J.errors=[{instancePath:s+"/tempo",schemaPath:"\
#/properties/tempo/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0;if(t){
if(e.stimulusRetained!==void 0){let a=e.stimulusRetained,n=r;if(r===n)if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(
a))return J.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(a<0||isNaN(a))return J.errors=[{instancePath:s+"/st\
imulusRetained",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return J.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===r}else var t=!0;if(t){if(e.coreProtection!==
void 0){let a=e.coreProtection,n=r;if(r===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let o;if(a.level===void 0&&(o="\
level"))return J.errors=[{instancePath:s+"/coreProtection",schemaPath:"#/properties/coreProtection/required",keyword:"re\
quired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let p=r;for(let f in a)if(f!=="le\
vel"){return J.errors=[{instancePath:s+"/coreProtection",schemaPath:"#/properties/coreProtection/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}p===r&&a.level!==
void 0&&(Se(a.level,{instancePath:s+"/coreProtection/level",parentData:a,parentDataProperty:"level",rootData:c,dynamicAnchors:y})||
(i=i===null?Se.errors:i.concat(Se.errors),r=i.length))}}else return J.errors=[{instancePath:s+"/coreProtection",schemaPath:"\
#/properties/coreProtection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=n===r}else var t=!0;
if(t)if(e.minimumMinutes!==void 0){let a=e.minimumMinutes,n=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return J.
errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(r===n&&typeof a=="number"&&isFinite(a)){if(a>1e12||isNaN(a))return J.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000"}],!1;if(a<1||isNaN(a))return J.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"\
#/properties/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===
r}else var t=!0}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return J.errors=i,r===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(e,{instancePath:s="",
parentData:x,parentDataProperty:S,rootData:c=e,dynamicAnchors:y={}}={}){let i=null,r=0,l=$.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.eventId===
void 0&&(o="eventId")||e.requestEventId===void 0&&(o="requestEventId")||e.userId===void 0&&(o="userId")||e.jobId===void 0&&
(o="jobId")||e.planId===void 0&&(o="planId")||e.timestamp===void 0&&(o="timestamp")||e.planSource===void 0&&(o="planSour\
ce")||e.targetMinutes===void 0&&(o="targetMinutes")||e.originalDurationSeconds===void 0&&(o="originalDurationSeconds")||
e.compressedDurationSeconds===void 0&&(o="compressedDurationSeconds")||e.meetsTimeConstraint===void 0&&(o="meetsTimeCons\
traint")||e.strategy===void 0&&(o="strategy")||e.stimulusRetained===void 0&&(o="stimulusRetained")||e.coreProtection===void 0&&
(o="coreProtection")||e.sessions===void 0&&(o="sessions")||e.optimality===void 0&&(o="optimality")||e.assumptions===void 0&&
(o="assumptions")||e.policy===void 0&&(o="policy")||e.engineVersion===void 0&&(o="engineVersion"))return $.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let p=r;for(let f in e)if(!Ue.call(Xe.properties,f)){return $.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}
if(p===r){if(e.eventId!==void 0){let f=e.eventId,h=r;if(r===h)if(typeof f=="string"){if(P(f)>256)return $.errors=[{instancePath:s+
"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have mor\
e than 256 characters"}],!1;if(P(f)<1)return $.errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $.errors=[{instancePath:s+
"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===
r}else var t=!0;if(t){if(e.requestEventId!==void 0){let f=e.requestEventId,h=r;if(r===h)if(typeof f=="string"){if(P(f)>256)
return $.errors=[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requestEventId/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(P(f)<1)return $.errors=[{instancePath:s+"/re\
questEventId",schemaPath:"#/properties/requestEventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"}],!1}else return $.errors=[{instancePath:s+"/requestEventId",schemaPath:"#/properties/requ\
estEventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===r}else var t=!0;if(t){if(e.
userId!==void 0){let f=e.userId,h=r;if(r===h)if(typeof f=="string"){if(P(f)>256)return $.errors=[{instancePath:s+"/userI\
d",schemaPath:"#/properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 25\
6 characters"}],!1;if(P(f)<1)return $.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $.errors=[{instancePath:s+"\
/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===
r}else var t=!0;if(t){if(e.jobId!==void 0){let f=e.jobId,h=r;if(r===h)if(typeof f=="string"){if(P(f)>256)return $.errors=
[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/maxLength",keyword:"maxLength",params:{limit:256},message:"must\
 NOT have more than 256 characters"}],!1;if(P(f)<1)return $.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jo\
bId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $.errors=
[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=h===r}else var t=!0;if(t){if(e.planId!==void 0){let f=e.planId,h=r;if(r===h)if(typeof f=="string"){if(P(
f)>10200)return $.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{
limit:10200},message:"must NOT have more than 10200 characters"}],!1;if(P(f)<1)return $.errors=[{instancePath:s+"/planId",
schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return $.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=h===r}else var t=!0;if(t){if(e.timestamp!==void 0){let f=e.timestamp,
h=r;if(r===h)if(typeof f=="number"&&isFinite(f)){if(f>864e13||isNaN(f))return $.errors=[{instancePath:s+"/timestamp",schemaPath:"\
#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 864000000000\
0000"}],!1;if(f<0||isNaN(f))return $.errors=[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return $.errors=[{instancePath:s+"/timestamp",
schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=h===r}else
var t=!0;if(t){if(e.planSource!==void 0){let f=e.planSource,h=r;if(typeof f!="string")return $.errors=[{instancePath:s+"\
/planSource",schemaPath:"#/properties/planSource/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(f==="inline"||f==="stored"||f==="generated"))return $.errors=[{instancePath:s+"/planSource",schemaPath:"#/proper\
ties/planSource/enum",keyword:"enum",params:{allowedValues:Xe.properties.planSource.enum},message:"must be equal to one \
of the allowed values"}],!1;var t=h===r}else var t=!0;if(t){if(e.targetMinutes!==void 0){let f=e.targetMinutes,h=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/tar\
getMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===h&&typeof f=="number"&&isFinite(
f)){if(f>180||isNaN(f))return $.errors=[{instancePath:s+"/targetMinutes",schemaPath:"#/properties/targetMinutes/maximum",
keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(f<15||isNaN(f))return $.errors=[{instancePath:s+
"/targetMinutes",schemaPath:"#/properties/targetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var t=h===r}else var t=!0;if(t){if(e.originalDurationSeconds!==void 0){let f=r;_(e.originalDurationSeconds,
{instancePath:s+"/originalDurationSeconds",parentData:e,parentDataProperty:"originalDurationSeconds",rootData:c,dynamicAnchors:y})||
(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=f===r}else var t=!0;if(t){if(e.compressedDurationSeconds!==void 0){
let f=r;_(e.compressedDurationSeconds,{instancePath:s+"/compressedDurationSeconds",parentData:e,parentDataProperty:"comp\
ressedDurationSeconds",rootData:c,dynamicAnchors:y})||(i=i===null?_.errors:i.concat(_.errors),r=i.length);var t=f===r}else
var t=!0;if(t){if(e.meetsTimeConstraint!==void 0){let f=r;if(typeof e.meetsTimeConstraint!="boolean")return $.errors=[{instancePath:s+
"/meetsTimeConstraint",schemaPath:"#/properties/meetsTimeConstraint/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=f===r}else var t=!0;if(t){if(e.shortfallSeconds!==void 0){let f=e.shortfallSeconds,h=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/\
shortfallSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===h&&typeof f=="number"&&
isFinite(f)){if(f>1e13||isNaN(f))return $.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfall\
Seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000000000000"}],!1;if(f<1||
isNaN(f))return $.errors=[{instancePath:s+"/shortfallSeconds",schemaPath:"#/properties/shortfallSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=h===r}else var t=!0;if(t){if(e.minimumMinutes!==
void 0){let f=e.minimumMinutes,h=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{instancePath:s+
"/minimumMinutes",schemaPath:"#/properties/minimumMinutes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(r===h&&typeof f=="number"&&isFinite(f)){if(f>1e12||isNaN(f))return $.errors=[{instancePath:s+"/minimumM\
inutes",schemaPath:"#/properties/minimumMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"}],!1;if(f<1||isNaN(f))return $.errors=[{instancePath:s+"/minimumMinutes",schemaPath:"#/propert\
ies/minimumMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=h===r}else
var t=!0;if(t){if(e.strategy!==void 0){let f=e.strategy,h=r;if(typeof f!="string")return $.errors=[{instancePath:s+"/str\
ategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f===
"core_only"||f==="core_plus_accessory"||f==="core_plus_superset"||f==="core_plus_block"||f==="core_plus_block_and_supers\
et"))return $.errors=[{instancePath:s+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues:Xe.
properties.strategy.enum},message:"must be equal to one of the allowed values"}],!1;var t=h===r}else var t=!0;if(t){if(e.
stimulusRetained!==void 0){let f=e.stimulusRetained,h=r;if(r===h)if(typeof f=="number"&&isFinite(f)){if(f>1||isNaN(f))return $.
errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(f<0||isNaN(f))return $.errors=[{instancePath:s+"/stimulusRetaine\
d",schemaPath:"#/properties/stimulusRetained/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1}else return $.errors=[{instancePath:s+"/stimulusRetained",schemaPath:"#/properties/stimulusRetained/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var t=h===r}else var t=!0;if(t){if(e.coreProtection!==void 0){
let f=e.coreProtection,h=r;if(r===h)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.level===void 0&&(v="level")||
f.kept===void 0&&(v="kept")||f.programmed===void 0&&(v="programmed"))return $.errors=[{instancePath:s+"/coreProtection",
schemaPath:"#/properties/coreProtection/required",keyword:"required",params:{missingProperty:v},message:"must have requi\
red property '"+v+"'"}],!1;{let w=r;for(let j in f)if(!(j==="level"||j==="kept"||j==="programmed")){return $.errors=[{instancePath:s+
"/coreProtection",schemaPath:"#/properties/coreProtection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(w===r){if(f.level!==void 0){let j=r;Se(f.level,{instancePath:s+
"/coreProtection/level",parentData:f,parentDataProperty:"level",rootData:c,dynamicAnchors:y})||(i=i===null?Se.errors:i.concat(
Se.errors),r=i.length);var d=j===r}else var d=!0;if(d){if(f.kept!==void 0){let j=f.kept,He=r;if(!(typeof j=="number"&&!(j%
1)&&!isNaN(j)&&isFinite(j)))return $.errors=[{instancePath:s+"/coreProtection/kept",schemaPath:"#/properties/coreProtect\
ion/properties/kept/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===He&&typeof j=="nu\
mber"&&isFinite(j)){if(j>1e13||isNaN(j))return $.errors=[{instancePath:s+"/coreProtection/kept",schemaPath:"#/properties\
/coreProtection/properties/kept/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 10000\
000000000"}],!1;if(j<0||isNaN(j))return $.errors=[{instancePath:s+"/coreProtection/kept",schemaPath:"#/properties/corePr\
otection/properties/kept/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var d=He===
r}else var d=!0;if(d)if(f.programmed!==void 0){let j=f.programmed,He=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return $.errors=[{instancePath:s+"/coreProtection/programmed",schemaPath:"#/properties/coreProtection/properties/pro\
grammed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===He&&typeof j=="number"&&isFinite(
j)){if(j>1e13||isNaN(j))return $.errors=[{instancePath:s+"/coreProtection/programmed",schemaPath:"#/properties/coreProte\
ction/properties/programmed/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e13},message:"must be <= 100000000\
00000"}],!1;if(j<0||isNaN(j))return $.errors=[{instancePath:s+"/coreProtection/programmed",schemaPath:"#/properties/core\
Protection/properties/programmed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}
var d=He===r}else var d=!0}}}}else return $.errors=[{instancePath:s+"/coreProtection",schemaPath:"#/properties/coreProte\
ction/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===r}else var t=!0;if(t){if(e.sessions!==
void 0){let f=e.sessions,h=r;if(r===h)if(Array.isArray(f)){if(f.length>2184)return $.errors=[{instancePath:s+"/sessions",
schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184\
 items"}],!1;{var u=!0;let v=f.length;for(let w=0;w<v;w++){let j=r;O(f[w],{instancePath:s+"/sessions/"+w,parentData:f,parentDataProperty:w,
rootData:c,dynamicAnchors:y})||(i=i===null?O.errors:i.concat(O.errors),r=i.length);var u=j===r;if(!u)break}}}else return $.
errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=h===r}else var t=!0;if(t){if(e.optimality!==void 0){let f=e.optimality,h=r;if(r===h)if(Array.isArray(
f)){if(f.length>104)return $.errors=[{instancePath:s+"/optimality",schemaPath:"#/properties/optimality/maxItems",keyword:"\
maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var a=!0;let v=f.length;for(let w=0;w<v;w++){
let j=r;U(f[w],{instancePath:s+"/optimality/"+w,parentData:f,parentDataProperty:w,rootData:c,dynamicAnchors:y})||(i=i===
null?U.errors:i.concat(U.errors),r=i.length);var a=j===r;if(!a)break}}}else return $.errors=[{instancePath:s+"/optimalit\
y",schemaPath:"#/properties/optimality/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
r}else var t=!0;if(t){if(e.assumptions!==void 0){let f=e.assumptions,h=r;if(r===h)if(Array.isArray(f)){if(f.length>1e6)return $.
errors=[{instancePath:s+"/assumptions",schemaPath:"#/properties/assumptions/maxItems",keyword:"maxItems",params:{limit:1e6},
message:"must NOT have more than 1000000 items"}],!1;{var n=!0;let v=f.length;for(let w=0;w<v;w++){let j=r;X(f[w],{instancePath:s+
"/assumptions/"+w,parentData:f,parentDataProperty:w,rootData:c,dynamicAnchors:y})||(i=i===null?X.errors:i.concat(X.errors),
r=i.length);var n=j===r;if(!n)break}}}else return $.errors=[{instancePath:s+"/assumptions",schemaPath:"#/properties/assu\
mptions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===r}else var t=!0;if(t){if(e.policy!==
void 0){let f=r;b(e.policy,{instancePath:s+"/policy",parentData:e,parentDataProperty:"policy",rootData:c,dynamicAnchors:y})||
(i=i===null?b.errors:i.concat(b.errors),r=i.length);var t=f===r}else var t=!0;if(t){if(e.engineVersion!==void 0){let f=e.
engineVersion,h=r;if(r===h)if(typeof f=="string"){if(P(f)>64)return $.errors=[{instancePath:s+"/engineVersion",schemaPath:"\
#/properties/engineVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(P(f)<1)return $.errors=[{instancePath:s+"/engineVersion",schemaPath:"#/properties/engineVersion/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return $.errors=[{instancePath:s+"\
/engineVersion",schemaPath:"#/properties/engineVersion/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=h===r}else var t=!0;if(t)if(e.alternatives!==void 0){let f=e.alternatives,h=r;if(r===h)if(Array.isArray(f)){
if(f.length>10)return $.errors=[{instancePath:s+"/alternatives",schemaPath:"#/properties/alternatives/maxItems",keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var m=!0;let v=f.length;for(let w=0;w<v;w++){
let j=r;J(f[w],{instancePath:s+"/alternatives/"+w,parentData:f,parentDataProperty:w,rootData:c,dynamicAnchors:y})||(i=i===
null?J.errors:i.concat(J.errors),r=i.length);var m=j===r;if(!m)break}}}else return $.errors=[{instancePath:s+"/alternati\
ves",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return $.errors=i,r===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Dr as closed,$r as open};
