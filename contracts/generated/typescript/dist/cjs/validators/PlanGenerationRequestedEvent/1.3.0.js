// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var We=Object.defineProperty;var Qe=Object.getOwnPropertyDescriptor;var Ze=Object.getOwnPropertyNames;var Xe=Object.prototype.hasOwnProperty;var Ye=(t,s)=>{for(var T in s)We(t,T,{get:s[T],enumerable:!0})},Be=(t,s,T,M)=>{if(s&&typeof s=="object"||typeof s=="func\
tion")for(let i of Ze(s))!Xe.call(t,i)&&i!==T&&We(t,i,{get:()=>s[i],enumerable:!(M=Qe(s,i))||M.enumerable});return t};var Je=t=>Be(We({},"__esModule",{value:!0}),t);var tr={};Ye(tr,{closed:()=>Ee,open:()=>He});module.exports=Je(tr);var Fe=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,
s),s.exports}catch(T){throw s=0,T}},Ke=Fe(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});function s(T){
let M=T.length,i=0,n=0,r;for(;n<M;)i++,r=T.charCodeAt(n++),r>=55296&&r<=56319&&n<M&&(r=T.charCodeAt(n),(r&64512)===56320&&
n++);return i}t.default=s,s.code='require("ajv/dist/runtime/ucs2length").default'}),Ue=Fe(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.formatNames=t.fastFormats=t.fullFormats=void 0;function s(h,R){return{validate:h,compare:R}}
t.fullFormats={date:s(n,r),time:s(p(!0),a),"date-time":s($(!0),W),"iso-time":s(p(),d),"iso-date-time":s($(),V),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:N,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ne,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:x,int32:{type:"number",validate:u},int64:{type:"number",validate:v},float:{type:"number",validate:Z},double:{type:"\
number",validate:Z},password:!0,binary:!0},t.fastFormats={...t.fullFormats,date:s(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,r),time:s(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,a),"date-time":s(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
W),"iso-time":s(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,d),"iso-date-time":s(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
V),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
t.formatNames=Object.keys(t.fullFormats);function T(h){return h%4===0&&(h%100!==0||h%400===0)}var M=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
i=[0,31,28,31,30,31,30,31,31,30,31,30,31];function n(h){let R=M.exec(h);if(!R)return!1;let F=+R[1],G=+R[2],J=+R[3];return G>=
1&&G<=12&&J>=1&&J<=(G===2&&T(F)?29:i[G])}function r(h,R){if(h&&R)return h>R?1:h<R?-1:0}var e=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function p(h){return function(R){let F=e.exec(R);if(!F)return!1;let G=+F[1],J=+F[2],U=+F[3],oe=F[4],K=F[5]==="-"?-1:1,B=+(F[6]||
0),ee=+(F[7]||0);if(B>23||ee>59||h&&!oe)return!1;if(G<=23&&J<=59&&U<60)return!0;let ae=J-ee*K,me=G-B*K-(ae<0?1:0);return(me===
23||me===-1)&&(ae===59||ae===-1)&&U<61}}function a(h,R){if(!(h&&R))return;let F=new Date("2020-01-01T"+h).valueOf(),G=new Date(
"2020-01-01T"+R).valueOf();if(F&&G)return F-G}function d(h,R){if(!(h&&R))return;let F=e.exec(h),G=e.exec(R);if(F&&G)return h=
F[1]+F[2]+F[3],R=G[1]+G[2]+G[3],h>R?1:h<R?-1:0}var A=/t|\s/i;function $(h){let R=p(h);return function(F){let G=F.split(A);
return G.length===2&&n(G[0])&&R(G[1])}}function W(h,R){if(!(h&&R))return;let F=new Date(h).valueOf(),G=new Date(R).valueOf();
if(F&&G)return F-G}function V(h,R){if(!(h&&R))return;let[F,G]=h.split(A),[J,U]=R.split(A),oe=r(F,J);if(oe!==void 0)return oe||
a(G,U)}var D=/\/|:/,y=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function N(h){return D.test(h)&&y.test(h)}var b=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function x(h){
return b.lastIndex=0,b.test(h)}var w=-(2**31),_=2**31-1;function u(h){return Number.isInteger(h)&&h<=_&&h>=w}function v(h){
return Number.isInteger(h)}function Z(){return!0}var te=/[^\\]\\Z/;function ne(h){if(te.test(h))return!1;try{return new RegExp(
h),!0}catch{return!1}}}),er=Fe((t,s)=>{var{fullFormats:T}=Ue(),M=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function i(n){let r=M.exec(n);if(r===null)return!1;let[e,p,a,d,A,$]=r.slice(1,7).map(Number),[W,V]=[Number(r[8]??0),Number(
r[9]??0)],D=[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][p-1];if(D===void 0||a<1||a>D||d>23||
A>59||W>23||V>59)return!1;let y=(r[7]==="-"?-1:1)*(W*60+V),N=((d*60+A-y)%1440+1440)%1440;return $<60||$===60&&N===1439}s.
exports={...T,"date-time":i}}),He=l,Ge={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","se\
ason","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{
type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,
maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["off\
season","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,
maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["genera\
l_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,
format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{
day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{
type:"array",maxItems:50,items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180},
timeCrunchScope:{type:"object",properties:{sessionIds:{type:"array",maxItems:2184,items:{type:"string",minLength:1,maxLength:256}},
days:{type:"array",maxItems:7,items:{type:"integer",minimum:1,maximum:7}},weeks:{type:"array",maxItems:104,items:{type:"\
integer",minimum:1,maximum:104}}}},timeCrunchTargets:{type:"array",maxItems:2184,items:{type:"object",required:["minutes"],
properties:{dayOfWeek:{type:"integer",minimum:1,maximum:7},sessionId:{type:"string",minLength:1,maxLength:256},minutes:{
type:"integer",minimum:15,maximum:180}}}},timeCrunchPreferences:{type:"object",properties:{exclude:{type:"array",maxItems:100,
items:{type:"string",minLength:1,maxLength:256}},keep:{type:"array",maxItems:100,items:{type:"string",minLength:1,maxLength:256}},
supersets:{type:"string",enum:["allow","none"]},crowdedGym:{type:"boolean"},dropSets:{type:"boolean"}}},timeCrunchProgress:{
type:"object",properties:{sessionId:{type:"string",minLength:1,maxLength:256},elapsedSeconds:{type:"integer",minimum:0,maximum:86400},
done:{type:"array",maxItems:100,items:{type:"object",required:["exerciseId","sets"],properties:{exerciseId:{type:"string",
minLength:1,maxLength:256},sets:{type:"integer",minimum:0,maximum:200}}}},doneSessionIds:{type:"array",maxItems:2184,items:{
type:"string",minLength:1,maxLength:256}}}},planId:{type:"string",minLength:1,maxLength:128},plan:{$ref:"#/$defs/plan"},
coreLiftPolicy:{type:"string",enum:["fit","protect"]},tempo:{type:"string",enum:["usual","brisk","personal"]},confidence:{
type:"number",minimum:.5,maximum:.9}},$defs:{plan:{type:"object",required:["microcycles"],additionalProperties:!0,properties:{
id:{$ref:"#/$defs/value"},userId:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},description:{$ref:"#/$defs/value"},duration:{
$ref:"#/$defs/value"},microcycles:{type:"array",maxItems:104,items:{$ref:"#/$defs/microcycle"}}}},microcycle:{type:"obje\
ct",additionalProperties:!0,properties:{id:{$ref:"#/$defs/value"},weekNumber:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/\
value"},phase:{$ref:"#/$defs/value"},sessions:{anyOf:[{$ref:"#/$defs/nothing"},{type:"array",maxItems:21,items:{$ref:"#/\
$defs/session"}}]}}},session:{type:"object",additionalProperties:!0,properties:{id:{$ref:"#/$defs/value"},dayOfWeek:{$ref:"\
#/$defs/value"},name:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},exercises:{anyOf:[{$ref:"#/$defs/nothing"},{
type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}]}}},exercise:{type:"object",additionalProperties:!0,properties:{
id:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},isCoreLift:{$ref:"#/$defs/value"},tags:{$ref:"#/$defs/value"},metadata:{
anyOf:[{$ref:"#/$defs/nothing"},{type:"object",additionalProperties:!0,properties:{isCoreLift:{$ref:"#/$defs/value"},movementPattern:{
$ref:"#/$defs/value"}}},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$defs/list"}]},equipment:{
$ref:"#/$defs/value"},primaryMuscleGroup:{$ref:"#/$defs/value"},primaryMuscle:{$ref:"#/$defs/value"},primaryMuscles:{$ref:"\
#/$defs/value"},muscleGroup:{$ref:"#/$defs/value"},secondaryMuscleGroups:{$ref:"#/$defs/value"},secondaryMuscles:{$ref:"\
#/$defs/value"},muscleGroups:{$ref:"#/$defs/value"},sets:{$ref:"#/$defs/sets"},targetSets:{$ref:"#/$defs/sets"},warmupSets:{
$ref:"#/$defs/sets"},reps:{$ref:"#/$defs/value"},targetReps:{$ref:"#/$defs/value"},repRange:{$ref:"#/$defs/value"},weight:{
$ref:"#/$defs/value"},targetWeight:{$ref:"#/$defs/value"},load:{$ref:"#/$defs/value"},unit:{$ref:"#/$defs/value"},effort:{
$ref:"#/$defs/value"},rpe:{$ref:"#/$defs/value"},targetEffort:{$ref:"#/$defs/value"},rir:{$ref:"#/$defs/value"},restTime:{
$ref:"#/$defs/value"},restSeconds:{$ref:"#/$defs/value"},restInterval:{$ref:"#/$defs/value"},targetRest:{$ref:"#/$defs/v\
alue"},rest:{$ref:"#/$defs/value"},tempo:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},durationSeconds:{$ref:"#\
/$defs/value"},durationMinutes:{$ref:"#/$defs/value"},distance:{$ref:"#/$defs/value"},distanceMeters:{$ref:"#/$defs/valu\
e"},type:{$ref:"#/$defs/value"},notes:{$ref:"#/$defs/value"},supersetGroup:{$ref:"#/$defs/value"},supersetId:{$ref:"#/$d\
efs/value"},superset_id:{$ref:"#/$defs/value"},groupId:{$ref:"#/$defs/value"},circuit:{$ref:"#/$defs/value"},segmentId:{
$ref:"#/$defs/value"}}},set:{type:"object",additionalProperties:!0,properties:{type:{$ref:"#/$defs/value"},setType:{$ref:"\
#/$defs/value"},set_type:{$ref:"#/$defs/value"},kind:{$ref:"#/$defs/value"},isWarmup:{$ref:"#/$defs/value"},reps:{$ref:"\
#/$defs/value"},targetReps:{$ref:"#/$defs/value"},weight:{$ref:"#/$defs/value"},load:{$ref:"#/$defs/value"},effort:{$ref:"\
#/$defs/value"},rpe:{$ref:"#/$defs/value"},rir:{$ref:"#/$defs/value"},restSeconds:{$ref:"#/$defs/value"},restTime:{$ref:"\
#/$defs/value"},rest:{$ref:"#/$defs/value"},tempo:{$ref:"#/$defs/value"},estimatedDurationSeconds:{$ref:"#/$defs/value"},
durationSeconds:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},seconds:{$ref:"#/$defs/value"},distance:{$ref:"#/\
$defs/value"},distanceMeters:{$ref:"#/$defs/value"}}},sets:{anyOf:[{$ref:"#/$defs/nothing"},{type:"number",minimum:-1e12,
maximum:50},{$ref:"#/$defs/text"},{$ref:"#/$defs/flag"},{type:"array",maxItems:50,items:{anyOf:[{$ref:"#/$defs/set"},{$ref:"\
#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},{$ref:"#/$defs/flag"}]}},{$ref:"#/$defs/table"}]},value:{
anyOf:[{$ref:"#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$defs/list"},
{$ref:"#/$defs/table"}]},nothing:{type:"null"},text:{type:"string",maxLength:1e4},number:{type:"number",minimum:-1e12,maximum:1e12},
flag:{type:"boolean"},list:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"\
#/$defs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$defs/table"}]}},table:{type:"object",additionalProperties:!0}}},q=Ke().
default,Re=er()["date-time"];function se(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){
let r=null,e=0,p=se.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==null?(se.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1):(se.errors=r,e===0)}
se.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,
dynamicAnchors:n={}}={}){let r=null,e=0,p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(typeof t=="string"){if(q(t)>1e4)return ce.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return ce.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ce.errors=r,e===0}ce.evaluated={dynamicProps:!1,
dynamicItems:!1};function ye(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){
let r=null,e=0,p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(typeof t=="n\
umber"&&isFinite(t)){if(t>1e12||isNaN(t))return ye.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(t<-1e12||isNaN(t))return ye.errors=[{instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"}],!1}else
return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
return ye.errors=r,e===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:s="",parentData:T,parentDataProperty:M,
rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=he.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof t!="boolean"?(he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1):(he.errors=r,e===0)}he.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=ge.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0&&!(t&&typeof t=="object"&&!Array.isArray(t))?(ge.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1):(ge.errors=r,e===0)}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,
dynamicAnchors:n={}}={}){let r=null,e=0,p=we.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(Array.isArray(t)){if(t.length>100)return we.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var a=!0;let A=t.length;for(let $=0;$<A;$++){let W=t[$],
V=e,D=e,y=!1,N=e;se(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,rootData:i,dynamicAnchors:n})||(r=r===null?
se.errors:r.concat(se.errors),e=r.length);var d=N===e;y=y||d;let b=e;ce(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,
rootData:i,dynamicAnchors:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var d=b===e;y=y||d;let x=e;ye(W,{instancePath:s+
"/"+$,parentData:t,parentDataProperty:$,rootData:i,dynamicAnchors:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);
var d=x===e;y=y||d;let w=e;he(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,rootData:i,dynamicAnchors:n})||(r=
r===null?he.errors:r.concat(he.errors),e=r.length);var d=w===e;y=y||d;let _=e;ge(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,
rootData:i,dynamicAnchors:n})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var d=_===e;if(y=y||d,y)e=D,r!==null&&
(D?r.length=D:r=null);else{let v={instancePath:s+"/"+$,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return r===null?r=[v]:r.push(v),e++,we.errors=r,!1}var a=V===e;if(!a)break}}}else return we.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return we.
errors=r,e===0}we.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function o(t,{instancePath:s="",parentData:T,parentDataProperty:M,
rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=o.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0);let a=e,d=!1,A=e;se(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?
se.errors:r.concat(se.errors),e=r.length);var b=A===e;d=d||b;let $=e;ce(t,{instancePath:s,parentData:T,parentDataProperty:M,
rootData:i,dynamicAnchors:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var b=$===e;d=d||b;let W=e;ye(t,{instancePath:s,
parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var b=W===
e;d=d||b;let V=e;he(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?he.errors:
r.concat(he.errors),e=r.length);var b=V===e;d=d||b;let D=e;we(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,
dynamicAnchors:n})||(r=r===null?we.errors:r.concat(we.errors),e=r.length);var b=D===e;if(d=d||b,b)var y=!0;let N=e;ge(t,
{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?ge.errors:r.concat(ge.errors),
e=r.length);var b=N===e;if(d=d||b,b)var x=!0;if(d)e=a,r!==null&&(a?r.length=a:r=null);else{let w={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[w]:r.push(w),e++,o.errors=
r,!1}return o.errors=r,p.props=x,p.items=y,e===0}o.evaluated={dynamicProps:!0,dynamicItems:!0};function qe(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=qe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type!==void 0){
let d=e;o(t.type,{instancePath:s+"/type",parentData:t,parentDataProperty:"type",rootData:i,dynamicAnchors:n})||(r=r===null?
o.errors:r.concat(o.errors),e=r.length);var a=d===e}else var a=!0;if(a){if(t.setType!==void 0){let A=e;o(t.setType,{instancePath:s+
"/setType",parentData:t,parentDataProperty:"setType",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),
e=r.length);var a=A===e}else var a=!0;if(a){if(t.set_type!==void 0){let $=e;o(t.set_type,{instancePath:s+"/set_type",parentData:t,
parentDataProperty:"set_type",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=$===
e}else var a=!0;if(a){if(t.kind!==void 0){let W=e;o(t.kind,{instancePath:s+"/kind",parentData:t,parentDataProperty:"kind",
rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.
isWarmup!==void 0){let V=e;o(t.isWarmup,{instancePath:s+"/isWarmup",parentData:t,parentDataProperty:"isWarmup",rootData:i,
dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.reps!==void 0){
let D=e;o(t.reps,{instancePath:s+"/reps",parentData:t,parentDataProperty:"reps",rootData:i,dynamicAnchors:n})||(r=r===null?
o.errors:r.concat(o.errors),e=r.length);var a=D===e}else var a=!0;if(a){if(t.targetReps!==void 0){let y=e;o(t.targetReps,
{instancePath:s+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:i,dynamicAnchors:n})||(r=r===null?o.
errors:r.concat(o.errors),e=r.length);var a=y===e}else var a=!0;if(a){if(t.weight!==void 0){let N=e;o(t.weight,{instancePath:s+
"/weight",parentData:t,parentDataProperty:"weight",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),
e=r.length);var a=N===e}else var a=!0;if(a){if(t.load!==void 0){let b=e;o(t.load,{instancePath:s+"/load",parentData:t,parentDataProperty:"\
load",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=b===e}else var a=!0;if(a){
if(t.effort!==void 0){let x=e;o(t.effort,{instancePath:s+"/effort",parentData:t,parentDataProperty:"effort",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=x===e}else var a=!0;if(a){if(t.rpe!==void 0){let w=e;o(t.rpe,{
instancePath:s+"/rpe",parentData:t,parentDataProperty:"rpe",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=w===e}else var a=!0;if(a){if(t.rir!==void 0){let _=e;o(t.rir,{instancePath:s+"/rir",parentData:t,
parentDataProperty:"rir",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=_===e}else
var a=!0;if(a){if(t.restSeconds!==void 0){let u=e;o(t.restSeconds,{instancePath:s+"/restSeconds",parentData:t,parentDataProperty:"\
restSeconds",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=u===e}else var a=!0;
if(a){if(t.restTime!==void 0){let v=e;o(t.restTime,{instancePath:s+"/restTime",parentData:t,parentDataProperty:"restTime",
rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=v===e}else var a=!0;if(a){if(t.
rest!==void 0){let Z=e;o(t.rest,{instancePath:s+"/rest",parentData:t,parentDataProperty:"rest",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=Z===e}else var a=!0;if(a){if(t.tempo!==void 0){let te=e;o(t.tempo,
{instancePath:s+"/tempo",parentData:t,parentDataProperty:"tempo",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=te===e}else var a=!0;if(a){if(t.estimatedDurationSeconds!==void 0){let ne=e;o(t.estimatedDurationSeconds,
{instancePath:s+"/estimatedDurationSeconds",parentData:t,parentDataProperty:"estimatedDurationSeconds",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=ne===e}else var a=!0;if(a){if(t.durationSeconds!==void 0){let h=e;
o(t.durationSeconds,{instancePath:s+"/durationSeconds",parentData:t,parentDataProperty:"durationSeconds",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=h===e}else var a=!0;if(a){if(t.duration!==void 0){let R=e;o(t.
duration,{instancePath:s+"/duration",parentData:t,parentDataProperty:"duration",rootData:i,dynamicAnchors:n})||(r=r===null?
o.errors:r.concat(o.errors),e=r.length);var a=R===e}else var a=!0;if(a){if(t.seconds!==void 0){let F=e;o(t.seconds,{instancePath:s+
"/seconds",parentData:t,parentDataProperty:"seconds",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),
e=r.length);var a=F===e}else var a=!0;if(a){if(t.distance!==void 0){let G=e;o(t.distance,{instancePath:s+"/distance",parentData:t,
parentDataProperty:"distance",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=G===
e}else var a=!0;if(a)if(t.distanceMeters!==void 0){let G=e;o(t.distanceMeters,{instancePath:s+"/distanceMeters",parentData:t,
parentDataProperty:"distanceMeters",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=G===
e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return qe.errors=r,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function De(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,
p=De.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let a=e,d=!1,A=e;se(t,{instancePath:s,parentData:T,
parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var w=A===e;d=
d||w;let $=e;if(e===$)if(typeof t=="number"&&isFinite(t)){if(t>50||isNaN(t)){let u={instancePath:s,schemaPath:"#/anyOf/1\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};r===null?r=[u]:r.push(u),e++}else if(t<
-1e12||isNaN(t)){let u={instancePath:s,schemaPath:"#/anyOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e12},
message:"must be >= -1000000000000"};r===null?r=[u]:r.push(u),e++}}else{let u={instancePath:s,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[u]:r.push(u),e++}var w=$===e;d=d||w;let W=e;
ce(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?ce.errors:r.concat(ce.
errors),e=r.length);var w=W===e;d=d||w;let V=e;he(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||
(r=r===null?he.errors:r.concat(he.errors),e=r.length);var w=V===e;d=d||w;let D=e;if(e===D)if(Array.isArray(t))if(t.length>
50){let u={instancePath:s,schemaPath:"#/anyOf/4/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have mo\
re than 50 items"};r===null?r=[u]:r.push(u),e++}else{var y=!0;let u=t.length;for(let v=0;v<u;v++){let Z=t[v],te=e,ne=e,h=!1,
R=e;qe(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=r===null?qe.errors:r.
concat(qe.errors),e=r.length);var N=R===e;h=h||N;let F=e;se(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,rootData:i,
dynamicAnchors:n})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var N=F===e;h=h||N;let G=e;ce(Z,{instancePath:s+
"/"+v,parentData:t,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);
var N=G===e;h=h||N;let J=e;ye(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=
r===null?ye.errors:r.concat(ye.errors),e=r.length);var N=J===e;h=h||N;let U=e;he(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,
rootData:i,dynamicAnchors:n})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var N=U===e;if(h=h||N,h)e=ne,r!==null&&
(ne?r.length=ne:r=null);else{let K={instancePath:s+"/"+v,schemaPath:"#/anyOf/4/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};r===null?r=[K]:r.push(K),e++}var y=te===e;if(!y)break}}else{let u={instancePath:s,schemaPath:"\
#/anyOf/4/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[u]:r.push(u),e++}var w=D===e;if(d=
d||w,w)var b=!0;let x=e;ge(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?
ge.errors:r.concat(ge.errors),e=r.length);var w=x===e;if(d=d||w,w)var _=!0;if(d)e=a,r!==null&&(a?r.length=a:r=null);else{
let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[u]:r.push(u),e++,De.errors=r,!1}return De.errors=r,p.props=_,p.items=b,e===0}De.evaluated={dynamicProps:!0,dynamicItems:!0};
function Ne(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,
p=Ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.id!==void 0){let $=e;o(t.id,{instancePath:s+"/id",parentData:t,parentDataProperty:"id",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=$===e}else var a=!0;if(a){if(t.name!==void 0){let W=e;o(t.name,
{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let V=e;o(t.isCoreLift,{instancePath:s+"\
/isCoreLift",parentData:t,parentDataProperty:"isCoreLift",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.
errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.tags!==void 0){let D=e;o(t.tags,{instancePath:s+"/tags",parentData:t,
parentDataProperty:"tags",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=D===e}else
var a=!0;if(a){if(t.metadata!==void 0){let y=t.metadata,N=e,b=e,x=!1,w=e;se(y,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:i,dynamicAnchors:n})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var A=w===e;x=x||A;let _=e;
if(e===_)if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.isCoreLift!==void 0){let h=e;o(y.isCoreLift,{instancePath:s+"\
/metadata/isCoreLift",parentData:y,parentDataProperty:"isCoreLift",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.
concat(o.errors),e=r.length);var d=h===e}else var d=!0;if(d)if(y.movementPattern!==void 0){let h=e;o(y.movementPattern,{
instancePath:s+"/metadata/movementPattern",parentData:y,parentDataProperty:"movementPattern",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var d=h===e}else var d=!0}else{let h={instancePath:s+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(
h),e++}var A=_===e;x=x||A;let u=e;ce(y,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:i,
dynamicAnchors:n})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var A=u===e;x=x||A;let v=e;ye(y,{instancePath:s+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:i,dynamicAnchors:n})||(r=r===null?ye.errors:r.concat(ye.
errors),e=r.length);var A=v===e;x=x||A;let Z=e;he(y,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadat\
a",rootData:i,dynamicAnchors:n})||(r=r===null?he.errors:r.concat(he.errors),e=r.length);var A=Z===e;x=x||A;let te=e;we(y,
{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:i,dynamicAnchors:n})||(r=r===null?we.errors:
r.concat(we.errors),e=r.length);var A=te===e;if(x=x||A,x)e=b,r!==null&&(b?r.length=b:r=null);else{let h={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[h]:r.push(h),e++,Ne.errors=r,!1}var a=N===e}else var a=!0;if(a){if(t.equipment!==void 0){let N=e;o(t.equipment,{
instancePath:s+"/equipment",parentData:t,parentDataProperty:"equipment",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:
r.concat(o.errors),e=r.length);var a=N===e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let b=e;o(t.primaryMuscleGroup,
{instancePath:s+"/primaryMuscleGroup",parentData:t,parentDataProperty:"primaryMuscleGroup",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=b===e}else var a=!0;if(a){if(t.primaryMuscle!==void 0){let x=e;
o(t.primaryMuscle,{instancePath:s+"/primaryMuscle",parentData:t,parentDataProperty:"primaryMuscle",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=x===e}else var a=!0;if(a){if(t.primaryMuscles!==void 0){let w=e;
o(t.primaryMuscles,{instancePath:s+"/primaryMuscles",parentData:t,parentDataProperty:"primaryMuscles",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=w===e}else var a=!0;if(a){if(t.muscleGroup!==void 0){let _=e;o(
t.muscleGroup,{instancePath:s+"/muscleGroup",parentData:t,parentDataProperty:"muscleGroup",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=_===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==void 0){
let u=e;o(t.secondaryMuscleGroups,{instancePath:s+"/secondaryMuscleGroups",parentData:t,parentDataProperty:"secondaryMus\
cleGroups",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=u===e}else var a=!0;
if(a){if(t.secondaryMuscles!==void 0){let v=e;o(t.secondaryMuscles,{instancePath:s+"/secondaryMuscles",parentData:t,parentDataProperty:"\
secondaryMuscles",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=v===e}else var a=!0;
if(a){if(t.muscleGroups!==void 0){let Z=e;o(t.muscleGroups,{instancePath:s+"/muscleGroups",parentData:t,parentDataProperty:"\
muscleGroups",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=Z===e}else var a=!0;
if(a){if(t.sets!==void 0){let te=e;De(t.sets,{instancePath:s+"/sets",parentData:t,parentDataProperty:"sets",rootData:i,dynamicAnchors:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var a=te===e}else var a=!0;if(a){if(t.targetSets!==void 0){let ne=e;
De(t.targetSets,{instancePath:s+"/targetSets",parentData:t,parentDataProperty:"targetSets",rootData:i,dynamicAnchors:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var a=ne===e}else var a=!0;if(a){if(t.warmupSets!==void 0){let h=e;
De(t.warmupSets,{instancePath:s+"/warmupSets",parentData:t,parentDataProperty:"warmupSets",rootData:i,dynamicAnchors:n})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var a=h===e}else var a=!0;if(a){if(t.reps!==void 0){let R=e;o(t.reps,
{instancePath:s+"/reps",parentData:t,parentDataProperty:"reps",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=R===e}else var a=!0;if(a){if(t.targetReps!==void 0){let F=e;o(t.targetReps,{instancePath:s+"\
/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.
errors),e=r.length);var a=F===e}else var a=!0;if(a){if(t.repRange!==void 0){let G=e;o(t.repRange,{instancePath:s+"/repRa\
nge",parentData:t,parentDataProperty:"repRange",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=
r.length);var a=G===e}else var a=!0;if(a){if(t.weight!==void 0){let J=e;o(t.weight,{instancePath:s+"/weight",parentData:t,
parentDataProperty:"weight",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=J===
e}else var a=!0;if(a){if(t.targetWeight!==void 0){let U=e;o(t.targetWeight,{instancePath:s+"/targetWeight",parentData:t,
parentDataProperty:"targetWeight",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=U===
e}else var a=!0;if(a){if(t.load!==void 0){let oe=e;o(t.load,{instancePath:s+"/load",parentData:t,parentDataProperty:"loa\
d",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=oe===e}else var a=!0;if(a){if(t.
unit!==void 0){let K=e;o(t.unit,{instancePath:s+"/unit",parentData:t,parentDataProperty:"unit",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=K===e}else var a=!0;if(a){if(t.effort!==void 0){let B=e;o(t.effort,
{instancePath:s+"/effort",parentData:t,parentDataProperty:"effort",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.
concat(o.errors),e=r.length);var a=B===e}else var a=!0;if(a){if(t.rpe!==void 0){let ee=e;o(t.rpe,{instancePath:s+"/rpe",
parentData:t,parentDataProperty:"rpe",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);
var a=ee===e}else var a=!0;if(a){if(t.targetEffort!==void 0){let ae=e;o(t.targetEffort,{instancePath:s+"/targetEffort",parentData:t,
parentDataProperty:"targetEffort",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=ae===
e}else var a=!0;if(a){if(t.rir!==void 0){let me=e;o(t.rir,{instancePath:s+"/rir",parentData:t,parentDataProperty:"rir",rootData:i,
dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=me===e}else var a=!0;if(a){if(t.restTime!==
void 0){let pe=e;o(t.restTime,{instancePath:s+"/restTime",parentData:t,parentDataProperty:"restTime",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=pe===e}else var a=!0;if(a){if(t.restSeconds!==void 0){let re=e;
o(t.restSeconds,{instancePath:s+"/restSeconds",parentData:t,parentDataProperty:"restSeconds",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=re===e}else var a=!0;if(a){if(t.restInterval!==void 0){let Y=e;
o(t.restInterval,{instancePath:s+"/restInterval",parentData:t,parentDataProperty:"restInterval",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=Y===e}else var a=!0;if(a){if(t.targetRest!==void 0){let X=e;o(
t.targetRest,{instancePath:s+"/targetRest",parentData:t,parentDataProperty:"targetRest",rootData:i,dynamicAnchors:n})||(r=
r===null?o.errors:r.concat(o.errors),e=r.length);var a=X===e}else var a=!0;if(a){if(t.rest!==void 0){let E=e;o(t.rest,{instancePath:s+
"/rest",parentData:t,parentDataProperty:"rest",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=
r.length);var a=E===e}else var a=!0;if(a){if(t.tempo!==void 0){let L=e;o(t.tempo,{instancePath:s+"/tempo",parentData:t,parentDataProperty:"\
tempo",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=L===e}else var a=!0;if(a){
if(t.duration!==void 0){let S=e;o(t.duration,{instancePath:s+"/duration",parentData:t,parentDataProperty:"duration",rootData:i,
dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=S===e}else var a=!0;if(a){if(t.durationSeconds!==
void 0){let z=e;o(t.durationSeconds,{instancePath:s+"/durationSeconds",parentData:t,parentDataProperty:"durationSeconds",
rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=z===e}else var a=!0;if(a){if(t.
durationMinutes!==void 0){let j=e;o(t.durationMinutes,{instancePath:s+"/durationMinutes",parentData:t,parentDataProperty:"\
durationMinutes",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=j===e}else var a=!0;
if(a){if(t.distance!==void 0){let I=e;o(t.distance,{instancePath:s+"/distance",parentData:t,parentDataProperty:"distance",
rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=I===e}else var a=!0;if(a){if(t.
distanceMeters!==void 0){let f=e;o(t.distanceMeters,{instancePath:s+"/distanceMeters",parentData:t,parentDataProperty:"d\
istanceMeters",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=f===e}else var a=!0;
if(a){if(t.type!==void 0){let P=e;o(t.type,{instancePath:s+"/type",parentData:t,parentDataProperty:"type",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=P===e}else var a=!0;if(a){if(t.notes!==void 0){let g=e;o(t.notes,
{instancePath:s+"/notes",parentData:t,parentDataProperty:"notes",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=g===e}else var a=!0;if(a){if(t.supersetGroup!==void 0){let k=e;o(t.supersetGroup,{instancePath:s+
"/supersetGroup",parentData:t,parentDataProperty:"supersetGroup",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=k===e}else var a=!0;if(a){if(t.supersetId!==void 0){let C=e;o(t.supersetId,{instancePath:s+"\
/supersetId",parentData:t,parentDataProperty:"supersetId",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.
errors),e=r.length);var a=C===e}else var a=!0;if(a){if(t.superset_id!==void 0){let O=e;o(t.superset_id,{instancePath:s+"\
/superset_id",parentData:t,parentDataProperty:"superset_id",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=O===e}else var a=!0;if(a){if(t.groupId!==void 0){let H=e;o(t.groupId,{instancePath:s+"/group\
Id",parentData:t,parentDataProperty:"groupId",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.
length);var a=H===e}else var a=!0;if(a){if(t.circuit!==void 0){let Q=e;o(t.circuit,{instancePath:s+"/circuit",parentData:t,
parentDataProperty:"circuit",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=Q===
e}else var a=!0;if(a)if(t.segmentId!==void 0){let Q=e;o(t.segmentId,{instancePath:s+"/segmentId",parentData:t,parentDataProperty:"\
segmentId",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=Q===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return Ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ne.errors=r,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:s="",parentData:T,
parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=Se.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let $=e;o(t.id,{instancePath:s+
"/id",parentData:t,parentDataProperty:"id",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);
var a=$===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let W=e;o(t.dayOfWeek,{instancePath:s+"/dayOfWeek",parentData:t,
parentDataProperty:"dayOfWeek",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=W===
e}else var a=!0;if(a){if(t.name!==void 0){let V=e;o(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",
rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.
duration!==void 0){let D=e;o(t.duration,{instancePath:s+"/duration",parentData:t,parentDataProperty:"duration",rootData:i,
dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=D===e}else var a=!0;if(a)if(t.exercises!==
void 0){let D=t.exercises,y=e,N=e,b=!1,x=e;se(D,{instancePath:s+"/exercises",parentData:t,parentDataProperty:"exercises",
rootData:i,dynamicAnchors:n})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var A=x===e;b=b||A;let w=e;if(e===w)
if(Array.isArray(D))if(D.length>32){let u={instancePath:s+"/exercises",schemaPath:"#/properties/exercises/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items"};r===null?r=[u]:r.push(u),e++}else{var d=!0;
let u=D.length;for(let v=0;v<u;v++){let Z=e;Ne(D[v],{instancePath:s+"/exercises/"+v,parentData:D,parentDataProperty:v,rootData:i,
dynamicAnchors:n})||(r=r===null?Ne.errors:r.concat(Ne.errors),e=r.length);var d=Z===e;if(!d)break}}else{let u={instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[u]:r.push(u),e++}var A=w===e;if(b=b||A,b)e=N,r!==null&&(N?r.length=N:r=null);else{let u={instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return r===null?r=[u]:r.push(u),e++,Se.errors=r,!1}var a=y===e}else var a=!0}}}}else return Se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=r,e===0}Se.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){
let r=null,e=0,p=Oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.id!==void 0){let $=e;o(t.id,{instancePath:s+"/id",parentData:t,parentDataProperty:"id",
rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=$===e}else var a=!0;if(a){if(t.
weekNumber!==void 0){let W=e;o(t.weekNumber,{instancePath:s+"/weekNumber",parentData:t,parentDataProperty:"weekNumber",rootData:i,
dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.name!==void 0){
let V=e;o(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:i,dynamicAnchors:n})||(r=r===null?
o.errors:r.concat(o.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.phase!==void 0){let D=e;o(t.phase,{instancePath:s+
"/phase",parentData:t,parentDataProperty:"phase",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),
e=r.length);var a=D===e}else var a=!0;if(a)if(t.sessions!==void 0){let D=t.sessions,y=e,N=e,b=!1,x=e;se(D,{instancePath:s+
"/sessions",parentData:t,parentDataProperty:"sessions",rootData:i,dynamicAnchors:n})||(r=r===null?se.errors:r.concat(se.
errors),e=r.length);var A=x===e;b=b||A;let w=e;if(e===w)if(Array.isArray(D))if(D.length>21){let u={instancePath:s+"/sess\
ions",schemaPath:"#/properties/sessions/anyOf/1/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have mo\
re than 21 items"};r===null?r=[u]:r.push(u),e++}else{var d=!0;let u=D.length;for(let v=0;v<u;v++){let Z=e;Se(D[v],{instancePath:s+
"/sessions/"+v,parentData:D,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=r===null?Se.errors:r.concat(Se.errors),
e=r.length);var d=Z===e;if(!d)break}}else{let u={instancePath:s+"/sessions",schemaPath:"#/properties/sessions/anyOf/1/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[u]:r.push(u),e++}var A=w===e;if(b=b||A,b)e=
N,r!==null&&(N?r.length=N:r=null);else{let u={instancePath:s+"/sessions",schemaPath:"#/properties/sessions/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[u]:r.push(u),e++,Oe.errors=r,!1}var a=y===e}else
var a=!0}}}}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return Oe.errors=r,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=Ae.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let A;if(t.microcycles===
void 0&&(A="microcycles"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;if(t.id!==void 0){let $=e;o(t.id,{instancePath:s+"/id",parentData:t,parentDataProperty:"\
id",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=$===e}else var a=!0;if(a){if(t.
userId!==void 0){let W=e;o(t.userId,{instancePath:s+"/userId",parentData:t,parentDataProperty:"userId",rootData:i,dynamicAnchors:n})||
(r=r===null?o.errors:r.concat(o.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.name!==void 0){let V=e;o(t.name,
{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.description!==void 0){let D=e;o(t.description,{instancePath:s+
"/description",parentData:t,parentDataProperty:"description",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(
o.errors),e=r.length);var a=D===e}else var a=!0;if(a){if(t.duration!==void 0){let y=e;o(t.duration,{instancePath:s+"/dur\
ation",parentData:t,parentDataProperty:"duration",rootData:i,dynamicAnchors:n})||(r=r===null?o.errors:r.concat(o.errors),
e=r.length);var a=y===e}else var a=!0;if(a)if(t.microcycles!==void 0){let y=t.microcycles,N=e;if(e===N)if(Array.isArray(
y)){if(y.length>104)return Ae.errors=[{instancePath:s+"/microcycles",schemaPath:"#/properties/microcycles/maxItems",keyword:"\
maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var d=!0;let x=y.length;for(let w=0;w<x;w++){
let _=e;Oe(y[w],{instancePath:s+"/microcycles/"+w,parentData:y,parentDataProperty:w,rootData:i,dynamicAnchors:n})||(r=r===
null?Oe.errors:r.concat(Oe.errors),e=r.length);var d=_===e;if(!d)break}}}else return Ae.errors=[{instancePath:s+"/microc\
ycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=N===
e}else var a=!0}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ae.errors=r,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function l(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=l.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.eventId===
void 0&&(h="eventId")||t.userId===void 0&&(h="userId")||t.jobId===void 0&&(h="jobId")||t.timestamp===void 0&&(h="timesta\
mp")||t.proficiency===void 0&&(h="proficiency")||t.season===void 0&&(h="season")||t.availabilityDays===void 0&&(h="avail\
abilityDays")||t.weeklyGoalDays===void 0&&(h="weeklyGoalDays")||t.equipment===void 0&&(h="equipment"))return l.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},message:"must have required propert\
y '"+h+"'"}],!1;if(t.eventId!==void 0){let R=t.eventId,F=e;if(e===F)if(typeof R=="string"){if(q(R)>256)return l.errors=[
{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"m\
ust NOT have more than 256 characters"}],!1;if(q(R)<1)return l.errors=[{instancePath:s+"/eventId",schemaPath:"#/properti\
es/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.
errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=F===e}else var a=!0;if(a){if(t.userId!==void 0){let F=t.userId,G=e;if(e===G)if(typeof F=="str\
ing"){if(q(F)>256)return l.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(q(F)<1)return l.errors=[{instancePath:s+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return l.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=G===e}else var a=!0;if(a){if(t.jobId!==void 0){let G=t.jobId,
J=e;if(e===J)if(typeof G=="string"){if(q(G)>256)return l.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(q(G)<1)return l.
errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=J===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let J=t.timestamp,U=e;if(e===U)if(typeof J=="number"&&isFinite(J)){if(J>864e13||isNaN(J))return l.errors=[{instancePath:s+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(J<0||isNaN(J))return l.errors=[{instancePath:s+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return l.errors=
[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=U===e}else var a=!0;if(a){if(t.proficiency!==void 0){let U=t.proficiency,oe=e;if(typeof U!="str\
ing")return l.errors=[{instancePath:s+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(U==="beginner"||U==="intermediate"||U==="advanced"))return l.errors=[{instancePath:s+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:Ge.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var a=oe===e}else var a=!0;if(a){if(t.season!==void 0){let oe=t.
season,K=e;if(typeof oe!="string")return l.errors=[{instancePath:s+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(oe==="offseason"||oe==="preseason"||oe==="inseason"))return l.
errors=[{instancePath:s+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Ge.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var a=K===e}else var a=!0;if(a){if(t.availabilityDays!==
void 0){let K=t.availabilityDays,B=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return l.errors=[{instancePath:s+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===B&&typeof K=="number"&&isFinite(K)){if(K>7||isNaN(K))return l.errors=[{instancePath:s+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(K<1||isNaN(K))return l.errors=[{instancePath:s+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=B===e}else var a=!0;
if(a){if(t.weeklyGoalDays!==void 0){let B=t.weeklyGoalDays,ee=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))
return l.errors=[{instancePath:s+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof B=="number"&&isFinite(B)){if(B>7||isNaN(B))return l.errors=
[{instancePath:s+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(B<1||isNaN(B))return l.errors=[{instancePath:s+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=ee===
e}else var a=!0;if(a){if(t.equipment!==void 0){let ee=t.equipment,ae=e;if(e===ae)if(Array.isArray(ee)){if(ee.length>50)return l.
errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var d=!0;let pe=ee.length;for(let re=0;re<pe;re++){let Y=ee[re],X=e;if(e===X)if(typeof Y==
"string"){if(q(Y)>100)return l.errors=[{instancePath:s+"/equipment/"+re,schemaPath:"#/properties/equipment/items/maxLeng\
th",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return l.errors=[{
instancePath:s+"/equipment/"+re,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=X===e;if(!d)break}}}else return l.errors=[{instancePath:s+"/equipment",schemaPath:"#/properti\
es/equipment/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=ae===e}else var a=!0;if(a){if(t.
purpose!==void 0){let ae=t.purpose,me=e;if(typeof ae!="string")return l.errors=[{instancePath:s+"/purpose",schemaPath:"#\
/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(ae==="general_fitness"||
ae==="sport_performance"||ae==="muscle_building"||ae==="weight_loss"||ae==="rehabilitation"))return l.errors=[{instancePath:s+
"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:Ge.properties.purpose.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=me===e}else var a=!0;if(a){if(t.competitionDate!==void 0){let me=t.
competitionDate,pe=e;if(e===pe&&e===pe)if(typeof me=="string"){if(q(me)>64)return l.errors=[{instancePath:s+"/competitio\
nDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have \
more than 64 characters"}],!1;if(!Re(me))return l.errors=[{instancePath:s+"/competitionDate",schemaPath:"#/properties/co\
mpetitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return l.
errors=[{instancePath:s+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=pe===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let pe=t.fixedSchedules,
re=e;if(e===re)if(Array.isArray(pe)){if(pe.length>50)return l.errors=[{instancePath:s+"/fixedSchedules",schemaPath:"#/pr\
operties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{
var A=!0;let X=pe.length;for(let E=0;E<X;E++){let L=pe[E],S=e;if(e===S)if(L&&typeof L=="object"&&!Array.isArray(L)){let j;
if(L.day===void 0&&(j="day")||L.start===void 0&&(j="start")||L.end===void 0&&(j="end"))return l.errors=[{instancePath:s+
"/fixedSchedules/"+E,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;if(L.day!==void 0){let I=L.day,f=e;if(e===f)if(typeof I=="string"){if(q(
I)>32)return l.errors=[{instancePath:s+"/fixedSchedules/"+E+"/day",schemaPath:"#/properties/fixedSchedules/items/propert\
ies/day/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return l.
errors=[{instancePath:s+"/fixedSchedules/"+E+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var $=f===e}else var $=!0;if($){if(L.start!==void 0){let f=L.
start,P=e;if(e===P)if(typeof f=="string"){if(q(f)>32)return l.errors=[{instancePath:s+"/fixedSchedules/"+E+"/start",schemaPath:"\
#/properties/fixedSchedules/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT ha\
ve more than 32 characters"}],!1}else return l.errors=[{instancePath:s+"/fixedSchedules/"+E+"/start",schemaPath:"#/prope\
rties/fixedSchedules/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=P===
e}else var $=!0;if($)if(L.end!==void 0){let f=L.end,P=e;if(e===P)if(typeof f=="string"){if(q(f)>32)return l.errors=[{instancePath:s+
"/fixedSchedules/"+E+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return l.errors=[{instancePath:s+"/fixedSche\
dules/"+E+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var $=P===e}else var $=!0}}else return l.errors=[{instancePath:s+"/fixedSchedules/"+E,schemaPath:"\
#/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=S===e;
if(!A)break}}}else return l.errors=[{instancePath:s+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=re===e}else var a=!0;if(a){if(t.recoveryHabits!==void 0){
let re=t.recoveryHabits,Y=e;if(e===Y)if(Array.isArray(re)){if(re.length>50)return l.errors=[{instancePath:s+"/recoveryHa\
bits",schemaPath:"#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more\
 than 50 items"}],!1;{var W=!0;let E=re.length;for(let L=0;L<E;L++){let S=re[L],z=e;if(e===z)if(typeof S=="string"){if(q(
S)>200)return l.errors=[{instancePath:s+"/recoveryHabits/"+L,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return l.errors=[{instancePath:s+
"/recoveryHabits/"+L,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var W=z===e;if(!W)break}}}else return l.errors=[{instancePath:s+"/recoveryHabits",schemaPath:"#/pro\
perties/recoveryHabits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=Y===e}else var a=!0;
if(a){if(t.timeCrunchTargetMinutes!==void 0){let Y=t.timeCrunchTargetMinutes,X=e;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(
Y)&&isFinite(Y)))return l.errors=[{instancePath:s+"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMi\
nutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===X&&typeof Y=="number"&&isFinite(
Y)){if(Y>180||isNaN(Y))return l.errors=[{instancePath:s+"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTa\
rgetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"}],!1;if(Y<15||isNaN(Y))
return l.errors=[{instancePath:s+"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=X===e}else var a=!0;if(a){if(t.timeCrunchScope!==
void 0){let X=t.timeCrunchScope,E=e;if(e===E)if(X&&typeof X=="object"&&!Array.isArray(X)){if(X.sessionIds!==void 0){let S=X.
sessionIds,z=e;if(e===z)if(Array.isArray(S)){if(S.length>2184)return l.errors=[{instancePath:s+"/timeCrunchScope/session\
Ids",schemaPath:"#/properties/timeCrunchScope/properties/sessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"\
must NOT have more than 2184 items"}],!1;{var V=!0;let I=S.length;for(let f=0;f<I;f++){let P=S[f],g=e;if(e===g)if(typeof P==
"string"){if(q(P)>256)return l.errors=[{instancePath:s+"/timeCrunchScope/sessionIds/"+f,schemaPath:"#/properties/timeCru\
nchScope/properties/sessionIds/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than \
256 characters"}],!1;if(q(P)<1)return l.errors=[{instancePath:s+"/timeCrunchScope/sessionIds/"+f,schemaPath:"#/propertie\
s/timeCrunchScope/properties/sessionIds/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"}],!1}else return l.errors=[{instancePath:s+"/timeCrunchScope/sessionIds/"+f,schemaPath:"#/properti\
es/timeCrunchScope/properties/sessionIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var V=g===e;if(!V)break}}}else return l.errors=[{instancePath:s+"/timeCrunchScope/sessionIds",schemaPath:"#/properties/t\
imeCrunchScope/properties/sessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=z===e}else
var D=!0;if(D){if(X.days!==void 0){let z=X.days,j=e;if(e===j)if(Array.isArray(z)){if(z.length>7)return l.errors=[{instancePath:s+
"/timeCrunchScope/days",schemaPath:"#/properties/timeCrunchScope/properties/days/maxItems",keyword:"maxItems",params:{limit:7},
message:"must NOT have more than 7 items"}],!1;{var y=!0;let f=z.length;for(let P=0;P<f;P++){let g=z[P],k=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return l.errors=[{instancePath:s+"/timeCrunchScope/days/"+P,schemaPath:"#/prop\
erties/timeCrunchScope/properties/days/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===k&&typeof g=="number"&&isFinite(g)){if(g>7||isNaN(g))return l.errors=[{instancePath:s+"/timeCrunchScope/days/"+P,
schemaPath:"#/properties/timeCrunchScope/properties/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(g<1||isNaN(g))return l.errors=[{instancePath:s+"/timeCrunchScope/days/"+P,schemaPath:"#/p\
roperties/timeCrunchScope/properties/days/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1}var y=k===e;if(!y)break}}}else return l.errors=[{instancePath:s+"/timeCrunchScope/days",schemaPath:"#/pr\
operties/timeCrunchScope/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=j===
e}else var D=!0;if(D)if(X.weeks!==void 0){let z=X.weeks,j=e;if(e===j)if(Array.isArray(z)){if(z.length>104)return l.errors=
[{instancePath:s+"/timeCrunchScope/weeks",schemaPath:"#/properties/timeCrunchScope/properties/weeks/maxItems",keyword:"m\
axItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var N=!0;let f=z.length;for(let P=0;P<f;P++){
let g=z[P],k=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return l.errors=[{instancePath:s+"/timeCrunchSco\
pe/weeks/"+P,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===k&&typeof g=="number"&&isFinite(g)){if(g>104||isNaN(g))return l.errors=[{instancePath:s+
"/timeCrunchScope/weeks/"+P,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:104},message:"must be <= 104"}],!1;if(g<1||isNaN(g))return l.errors=[{instancePath:s+"/timeCrunchS\
cope/weeks/"+P,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var N=k===e;if(!N)break}}}else return l.errors=[{instancePath:s+"/timeCrunchSco\
pe/weeks",schemaPath:"#/properties/timeCrunchScope/properties/weeks/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var D=j===e}else var D=!0}}else return l.errors=[{instancePath:s+"/timeCrunchScope",schemaPath:"#/pr\
operties/timeCrunchScope/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=E===e}else var a=!0;
if(a){if(t.timeCrunchTargets!==void 0){let E=t.timeCrunchTargets,L=e;if(e===L)if(Array.isArray(E)){if(E.length>2184)return l.
errors=[{instancePath:s+"/timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/maxItems",keyword:"maxItems",params:{
limit:2184},message:"must NOT have more than 2184 items"}],!1;{var b=!0;let z=E.length;for(let j=0;j<z;j++){let I=E[j],f=e;
if(e===f)if(I&&typeof I=="object"&&!Array.isArray(I)){let g;if(I.minutes===void 0&&(g="minutes"))return l.errors=[{instancePath:s+
"/timeCrunchTargets/"+j,schemaPath:"#/properties/timeCrunchTargets/items/required",keyword:"required",params:{missingProperty:g},
message:"must have required property '"+g+"'"}],!1;if(I.dayOfWeek!==void 0){let k=I.dayOfWeek,C=e;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k)&&isFinite(k)))return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j+"/dayOfWeek",schemaPath:"#/prop\
erties/timeCrunchTargets/items/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(e===C&&typeof k=="number"&&isFinite(k)){if(k>7||isNaN(k))return l.errors=[{instancePath:s+"/timeCrunchTargets\
/"+j+"/dayOfWeek",schemaPath:"#/properties/timeCrunchTargets/items/properties/dayOfWeek/maximum",keyword:"maximum",params:{
comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(k<1||isNaN(k))return l.errors=[{instancePath:s+"/timeCrunchTarge\
ts/"+j+"/dayOfWeek",schemaPath:"#/properties/timeCrunchTargets/items/properties/dayOfWeek/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var x=C===e}else var x=!0;if(x){if(I.sessionId!==void 0){let C=I.sessionId,
O=e;if(e===O)if(typeof C=="string"){if(q(C)>256)return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j+"/sessionId",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"mus\
t NOT have more than 256 characters"}],!1;if(q(C)<1)return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j+"/sessionId",
schemaPath:"#/properties/timeCrunchTargets/items/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j+"/sessionId",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var x=O===e}else var x=!0;if(x)if(I.minutes!==void 0){let C=I.minutes,O=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(
C)&&isFinite(C)))return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j+"/minutes",schemaPath:"#/properties/timeCrunch\
Targets/items/properties/minutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof C==
"number"&&isFinite(C)){if(C>180||isNaN(C))return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j+"/minutes",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/minutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(C<15||isNaN(C))return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j+"/minutes",schemaPath:"#\
/properties/timeCrunchTargets/items/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var x=O===e}else var x=!0}}else return l.errors=[{instancePath:s+"/timeCrunchTargets/"+j,schemaPath:"\
#/properties/timeCrunchTargets/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=f===
e;if(!b)break}}}else return l.errors=[{instancePath:s+"/timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=L===e}else var a=!0;if(a){if(t.timeCrunchPreferences!==
void 0){let L=t.timeCrunchPreferences,S=e;if(e===S)if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.exclude!==void 0){let j=L.
exclude,I=e;if(e===I)if(Array.isArray(j)){if(j.length>100)return l.errors=[{instancePath:s+"/timeCrunchPreferences/exclu\
de",schemaPath:"#/properties/timeCrunchPreferences/properties/exclude/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"}],!1;{var w=!0;let P=j.length;for(let g=0;g<P;g++){let k=j[g],C=e;if(e===C)if(typeof k==
"string"){if(q(k)>256)return l.errors=[{instancePath:s+"/timeCrunchPreferences/exclude/"+g,schemaPath:"#/properties/time\
CrunchPreferences/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more\
 than 256 characters"}],!1;if(q(k)<1)return l.errors=[{instancePath:s+"/timeCrunchPreferences/exclude/"+g,schemaPath:"#/\
properties/timeCrunchPreferences/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:s+"/timeCrunchPreferences/exclude/"+g,schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var w=C===e;if(!w)break}}}else return l.errors=[{instancePath:s+"/timeCrunchPreferences/exclude",schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var _=I===e}else var _=!0;if(_){if(L.keep!==void 0){let I=L.keep,f=e;if(e===f)if(Array.isArray(I)){if(I.length>100)return l.
errors=[{instancePath:s+"/timeCrunchPreferences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/max\
Items",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var u=!0;let g=I.length;for(let k=0;k<
g;k++){let C=I[k],O=e;if(e===O)if(typeof C=="string"){if(q(C)>256)return l.errors=[{instancePath:s+"/timeCrunchPreferenc\
es/keep/"+k,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(q(C)<1)return l.errors=[{instancePath:s+"/timeCrunch\
Preferences/keep/"+k,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:s+"/timeCrunch\
Preferences/keep/"+k,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=O===e;if(!u)break}}}else return l.errors=[{instancePath:s+"/timeCrunchPrefe\
rences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var _=f===e}else var _=!0;if(_){if(L.supersets!==void 0){let f=L.supersets,P=e;if(typeof f!="string")
return l.errors=[{instancePath:s+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f==="allow"||f==="none"))
return l.errors=[{instancePath:s+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/enum",keyword:"enum",params:{allowedValues:Ge.properties.timeCrunchPreferences.properties.supersets.enum},
message:"must be equal to one of the allowed values"}],!1;var _=P===e}else var _=!0;if(_){if(L.crowdedGym!==void 0){let P=e;
if(typeof L.crowdedGym!="boolean")return l.errors=[{instancePath:s+"/timeCrunchPreferences/crowdedGym",schemaPath:"#/pro\
perties/timeCrunchPreferences/properties/crowdedGym/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;var _=P===e}else var _=!0;if(_)if(L.dropSets!==void 0){let P=e;if(typeof L.dropSets!="boolean")return l.errors=[
{instancePath:s+"/timeCrunchPreferences/dropSets",schemaPath:"#/properties/timeCrunchPreferences/properties/dropSets/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var _=P===e}else var _=!0}}}}else return l.errors=
[{instancePath:s+"/timeCrunchPreferences",schemaPath:"#/properties/timeCrunchPreferences/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=S===e}else var a=!0;if(a){if(t.timeCrunchProgress!==void 0){let S=t.timeCrunchProgress,
z=e;if(e===z)if(S&&typeof S=="object"&&!Array.isArray(S)){if(S.sessionId!==void 0){let I=S.sessionId,f=e;if(e===f)if(typeof I==
"string"){if(q(I)>256)return l.errors=[{instancePath:s+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrun\
chProgress/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 c\
haracters"}],!1;if(q(I)<1)return l.errors=[{instancePath:s+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/time\
CrunchProgress/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return l.errors=[{instancePath:s+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrun\
chProgress/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=f===e}else
var v=!0;if(v){if(S.elapsedSeconds!==void 0){let f=S.elapsedSeconds,P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return l.errors=[{instancePath:s+"/timeCrunchProgress/elapsedSeconds",schemaPath:"#/properties/timeCrunchProgress/pr\
operties/elapsedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f==
"number"&&isFinite(f)){if(f>86400||isNaN(f))return l.errors=[{instancePath:s+"/timeCrunchProgress/elapsedSeconds",schemaPath:"\
#/properties/timeCrunchProgress/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},
message:"must be <= 86400"}],!1;if(f<0||isNaN(f))return l.errors=[{instancePath:s+"/timeCrunchProgress/elapsedSeconds",schemaPath:"\
#/properties/timeCrunchProgress/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var v=P===e}else var v=!0;if(v){if(S.done!==void 0){let P=S.done,g=e;if(e===g)if(Array.isArray(P)){if(P.
length>100)return l.errors=[{instancePath:s+"/timeCrunchProgress/done",schemaPath:"#/properties/timeCrunchProgress/prope\
rties/done/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var Z=!0;let C=P.
length;for(let O=0;O<C;O++){let H=P[O],Q=e;if(e===Q)if(H&&typeof H=="object"&&!Array.isArray(H)){let xe;if(H.exerciseId===
void 0&&(xe="exerciseId")||H.sets===void 0&&(xe="sets"))return l.errors=[{instancePath:s+"/timeCrunchProgress/done/"+O,schemaPath:"\
#/properties/timeCrunchProgress/properties/done/items/required",keyword:"required",params:{missingProperty:xe},message:"\
must have required property '"+xe+"'"}],!1;if(H.exerciseId!==void 0){let ve=H.exerciseId,Ie=e;if(e===Ie)if(typeof ve=="s\
tring"){if(q(ve)>256)return l.errors=[{instancePath:s+"/timeCrunchProgress/done/"+O+"/exerciseId",schemaPath:"#/properti\
es/timeCrunchProgress/properties/done/items/properties/exerciseId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(q(ve)<1)return l.errors=[{instancePath:s+"/timeCrunchProgress/done/"+O+"\
/exerciseId",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/exerciseId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:s+"\
/timeCrunchProgress/done/"+O+"/exerciseId",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/\
exerciseId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=Ie===e}else var te=!0;if(te)
if(H.sets!==void 0){let ve=H.sets,Ie=e;if(!(typeof ve=="number"&&!(ve%1)&&!isNaN(ve)&&isFinite(ve)))return l.errors=[{instancePath:s+
"/timeCrunchProgress/done/"+O+"/sets",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/sets/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Ie&&typeof ve=="number"&&isFinite(ve)){
if(ve>200||isNaN(ve))return l.errors=[{instancePath:s+"/timeCrunchProgress/done/"+O+"/sets",schemaPath:"#/properties/tim\
eCrunchProgress/properties/done/items/properties/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(ve<0||isNaN(ve))return l.errors=[{instancePath:s+"/timeCrunchProgress/done/"+O+"/sets",schemaPath:"\
#/properties/timeCrunchProgress/properties/done/items/properties/sets/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var te=Ie===e}else var te=!0}else return l.errors=[{instancePath:s+"/timeCrunchProg\
ress/done/"+O,schemaPath:"#/properties/timeCrunchProgress/properties/done/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var Z=Q===e;if(!Z)break}}}else return l.errors=[{instancePath:s+"/timeCrunchProgress/d\
one",schemaPath:"#/properties/timeCrunchProgress/properties/done/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var v=g===e}else var v=!0;if(v)if(S.doneSessionIds!==void 0){let P=S.doneSessionIds,g=e;if(e===g)if(Array.
isArray(P)){if(P.length>2184)return l.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds",schemaPath:"#/propert\
ies/timeCrunchProgress/properties/doneSessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have\
 more than 2184 items"}],!1;{var ne=!0;let C=P.length;for(let O=0;O<C;O++){let H=P[O],Q=e;if(e===Q)if(typeof H=="string"){
if(q(H)>256)return l.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds/"+O,schemaPath:"#/properties/timeCrunch\
Progress/properties/doneSessionIds/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more t\
han 256 characters"}],!1;if(q(H)<1)return l.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds/"+O,schemaPath:"\
#/properties/timeCrunchProgress/properties/doneSessionIds/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds/"+
O,schemaPath:"#/properties/timeCrunchProgress/properties/doneSessionIds/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ne=Q===e;if(!ne)break}}}else return l.errors=[{instancePath:s+"/timeCrunchProgress/don\
eSessionIds",schemaPath:"#/properties/timeCrunchProgress/properties/doneSessionIds/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var v=g===e}else var v=!0}}}else return l.errors=[{instancePath:s+"/timeCrunchProgres\
s",schemaPath:"#/properties/timeCrunchProgress/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=z===e}else var a=!0;if(a){if(t.planId!==void 0){let z=t.planId,j=e;if(e===j)if(typeof z=="string"){if(q(z)>128)return l.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1;if(q(z)<1)return l.errors=[{instancePath:s+"/planId",schemaPath:"#/properti\
es/planId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.
errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var a=j===e}else var a=!0;if(a){if(t.plan!==void 0){let j=e;Ae(t.plan,{instancePath:s+"/plan",parentData:t,
parentDataProperty:"plan",rootData:i,dynamicAnchors:n})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=r.length);var a=j===
e}else var a=!0;if(a){if(t.coreLiftPolicy!==void 0){let I=t.coreLiftPolicy,f=e;if(typeof I!="string")return l.errors=[{instancePath:s+
"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;if(!(I==="fit"||I==="protect"))return l.errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"#/properties/c\
oreLiftPolicy/enum",keyword:"enum",params:{allowedValues:Ge.properties.coreLiftPolicy.enum},message:"must be equal to on\
e of the allowed values"}],!1;var a=f===e}else var a=!0;if(a){if(t.tempo!==void 0){let f=t.tempo,P=e;if(typeof f!="strin\
g")return l.errors=[{instancePath:s+"/tempo",schemaPath:"#/properties/tempo/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(f==="usual"||f==="brisk"||f==="personal"))return l.errors=[{instancePath:s+"/tempo",schemaPath:"\
#/properties/tempo/enum",keyword:"enum",params:{allowedValues:Ge.properties.tempo.enum},message:"must be equal to one of\
 the allowed values"}],!1;var a=P===e}else var a=!0;if(a)if(t.confidence!==void 0){let f=t.confidence,P=e;if(e===P)if(typeof f==
"number"&&isFinite(f)){if(f>.9||isNaN(f))return l.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confide\
nce/maximum",keyword:"maximum",params:{comparison:"<=",limit:.9},message:"must be <= 0.9"}],!1;if(f<.5||isNaN(f))return l.
errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.5},message:"must be >= 0.5"}],!1}else return l.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties\
/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=P===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else
return l.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return l.errors=r,e===0}l.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,
weeklyGoalDays:!0,equipment:!0,purpose:!0,competitionDate:!0,fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0,
timeCrunchScope:!0,timeCrunchTargets:!0,timeCrunchPreferences:!0,timeCrunchProgress:!0,planId:!0,plan:!0,coreLiftPolicy:!0,
tempo:!0,confidence:!0},dynamicProps:!1,dynamicItems:!1};var Ee=c,Me={type:"object",required:["eventId","userId","jobId",
"timestamp","proficiency","season","availabilityDays","weeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,
maxLength:256},userId:{type:"string",minLength:1,maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{
type:"number",minimum:0,maximum:864e13},proficiency:{type:"string",enum:["beginner","intermediate","advanced"]},season:{
type:"string",enum:["offseason","preseason","inseason"]},availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{
type:"integer",minimum:1,maximum:7},equipment:{type:"array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"\
string",enum:["general_fitness","sport_performance","muscle_building","weight_loss","rehabilitation"]},competitionDate:{
type:"string",maxLength:64,format:"date-time"},fixedSchedules:{type:"array",maxItems:50,items:{type:"object",required:["\
day","start","end"],properties:{day:{type:"string",maxLength:32},start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}},
additionalProperties:!1}},recoveryHabits:{type:"array",maxItems:50,items:{type:"string",maxLength:200}},timeCrunchTargetMinutes:{
type:"integer",minimum:15,maximum:180},timeCrunchScope:{type:"object",properties:{sessionIds:{type:"array",maxItems:2184,
items:{type:"string",minLength:1,maxLength:256}},days:{type:"array",maxItems:7,items:{type:"integer",minimum:1,maximum:7}},
weeks:{type:"array",maxItems:104,items:{type:"integer",minimum:1,maximum:104}}},additionalProperties:!1},timeCrunchTargets:{
type:"array",maxItems:2184,items:{type:"object",required:["minutes"],properties:{dayOfWeek:{type:"integer",minimum:1,maximum:7},
sessionId:{type:"string",minLength:1,maxLength:256},minutes:{type:"integer",minimum:15,maximum:180}},additionalProperties:!1}},
timeCrunchPreferences:{type:"object",properties:{exclude:{type:"array",maxItems:100,items:{type:"string",minLength:1,maxLength:256}},
keep:{type:"array",maxItems:100,items:{type:"string",minLength:1,maxLength:256}},supersets:{type:"string",enum:["allow",
"none"]},crowdedGym:{type:"boolean"},dropSets:{type:"boolean"}},additionalProperties:!1},timeCrunchProgress:{type:"objec\
t",properties:{sessionId:{type:"string",minLength:1,maxLength:256},elapsedSeconds:{type:"integer",minimum:0,maximum:86400},
done:{type:"array",maxItems:100,items:{type:"object",required:["exerciseId","sets"],properties:{exerciseId:{type:"string",
minLength:1,maxLength:256},sets:{type:"integer",minimum:0,maximum:200}},additionalProperties:!1}},doneSessionIds:{type:"\
array",maxItems:2184,items:{type:"string",minLength:1,maxLength:256}}},additionalProperties:!1},planId:{type:"string",minLength:1,
maxLength:128},plan:{$ref:"#/$defs/plan"},coreLiftPolicy:{type:"string",enum:["fit","protect"]},tempo:{type:"string",enum:[
"usual","brisk","personal"]},confidence:{type:"number",minimum:.5,maximum:.9}},$defs:{plan:{type:"object",required:["mic\
rocycles"],additionalProperties:!0,properties:{id:{$ref:"#/$defs/value"},userId:{$ref:"#/$defs/value"},name:{$ref:"#/$de\
fs/value"},description:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},microcycles:{type:"array",maxItems:104,items:{
$ref:"#/$defs/microcycle"}}}},microcycle:{type:"object",additionalProperties:!0,properties:{id:{$ref:"#/$defs/value"},weekNumber:{
$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},phase:{$ref:"#/$defs/value"},sessions:{anyOf:[{$ref:"#/$defs/nothing"},
{type:"array",maxItems:21,items:{$ref:"#/$defs/session"}}]}}},session:{type:"object",additionalProperties:!0,properties:{
id:{$ref:"#/$defs/value"},dayOfWeek:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},exercises:{
anyOf:[{$ref:"#/$defs/nothing"},{type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}]}}},exercise:{type:"object",additionalProperties:!0,
properties:{id:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},isCoreLift:{$ref:"#/$defs/value"},tags:{$ref:"#/$defs/\
value"},metadata:{anyOf:[{$ref:"#/$defs/nothing"},{type:"object",additionalProperties:!0,properties:{isCoreLift:{$ref:"#\
/$defs/value"},movementPattern:{$ref:"#/$defs/value"}}},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},{$ref:"#/$defs/fla\
g"},{$ref:"#/$defs/list"}]},equipment:{$ref:"#/$defs/value"},primaryMuscleGroup:{$ref:"#/$defs/value"},primaryMuscle:{$ref:"\
#/$defs/value"},primaryMuscles:{$ref:"#/$defs/value"},muscleGroup:{$ref:"#/$defs/value"},secondaryMuscleGroups:{$ref:"#/\
$defs/value"},secondaryMuscles:{$ref:"#/$defs/value"},muscleGroups:{$ref:"#/$defs/value"},sets:{$ref:"#/$defs/sets"},targetSets:{
$ref:"#/$defs/sets"},warmupSets:{$ref:"#/$defs/sets"},reps:{$ref:"#/$defs/value"},targetReps:{$ref:"#/$defs/value"},repRange:{
$ref:"#/$defs/value"},weight:{$ref:"#/$defs/value"},targetWeight:{$ref:"#/$defs/value"},load:{$ref:"#/$defs/value"},unit:{
$ref:"#/$defs/value"},effort:{$ref:"#/$defs/value"},rpe:{$ref:"#/$defs/value"},targetEffort:{$ref:"#/$defs/value"},rir:{
$ref:"#/$defs/value"},restTime:{$ref:"#/$defs/value"},restSeconds:{$ref:"#/$defs/value"},restInterval:{$ref:"#/$defs/val\
ue"},targetRest:{$ref:"#/$defs/value"},rest:{$ref:"#/$defs/value"},tempo:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/\
value"},durationSeconds:{$ref:"#/$defs/value"},durationMinutes:{$ref:"#/$defs/value"},distance:{$ref:"#/$defs/value"},distanceMeters:{
$ref:"#/$defs/value"},type:{$ref:"#/$defs/value"},notes:{$ref:"#/$defs/value"},supersetGroup:{$ref:"#/$defs/value"},supersetId:{
$ref:"#/$defs/value"},superset_id:{$ref:"#/$defs/value"},groupId:{$ref:"#/$defs/value"},circuit:{$ref:"#/$defs/value"},segmentId:{
$ref:"#/$defs/value"}}},set:{type:"object",additionalProperties:!0,properties:{type:{$ref:"#/$defs/value"},setType:{$ref:"\
#/$defs/value"},set_type:{$ref:"#/$defs/value"},kind:{$ref:"#/$defs/value"},isWarmup:{$ref:"#/$defs/value"},reps:{$ref:"\
#/$defs/value"},targetReps:{$ref:"#/$defs/value"},weight:{$ref:"#/$defs/value"},load:{$ref:"#/$defs/value"},effort:{$ref:"\
#/$defs/value"},rpe:{$ref:"#/$defs/value"},rir:{$ref:"#/$defs/value"},restSeconds:{$ref:"#/$defs/value"},restTime:{$ref:"\
#/$defs/value"},rest:{$ref:"#/$defs/value"},tempo:{$ref:"#/$defs/value"},estimatedDurationSeconds:{$ref:"#/$defs/value"},
durationSeconds:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},seconds:{$ref:"#/$defs/value"},distance:{$ref:"#/\
$defs/value"},distanceMeters:{$ref:"#/$defs/value"}}},sets:{anyOf:[{$ref:"#/$defs/nothing"},{type:"number",minimum:-1e12,
maximum:50},{$ref:"#/$defs/text"},{$ref:"#/$defs/flag"},{type:"array",maxItems:50,items:{anyOf:[{$ref:"#/$defs/set"},{$ref:"\
#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},{$ref:"#/$defs/flag"}]}},{$ref:"#/$defs/table"}]},value:{
anyOf:[{$ref:"#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$defs/list"},
{$ref:"#/$defs/table"}]},nothing:{type:"null"},text:{type:"string",maxLength:1e4},number:{type:"number",minimum:-1e12,maximum:1e12},
flag:{type:"boolean"},list:{type:"array",maxItems:100,items:{anyOf:[{$ref:"#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"\
#/$defs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$defs/table"}]}},table:{type:"object",additionalProperties:!0}},additionalProperties:!1},
rr=Object.prototype.hasOwnProperty;function ie(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){
let r=null,e=0,p=ie.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t!==null?(ie.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1):(ie.errors=r,e===0)}
ie.evaluated={dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,
dynamicAnchors:n={}}={}){let r=null,e=0,p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(typeof t=="string"){if(q(t)>1e4)return le.errors=[{instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return le.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return le.errors=r,e===0}le.evaluated={dynamicProps:!1,
dynamicItems:!1};function fe(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){
let r=null,e=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(typeof t=="n\
umber"&&isFinite(t)){if(t>1e12||isNaN(t))return fe.errors=[{instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(t<-1e12||isNaN(t))return fe.errors=[{instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"}],!1}else
return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
return fe.errors=r,e===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:s="",parentData:T,parentDataProperty:M,
rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=de.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof t!="boolean"?(de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1):(de.errors=r,e===0)}de.evaluated={dynamicProps:!1,dynamicItems:!1};function be(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=be.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0&&!(t&&typeof t=="object"&&!Array.isArray(t))?(be.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1):(be.errors=r,e===0)}be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ke(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,
dynamicAnchors:n={}}={}){let r=null,e=0,p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(Array.isArray(t)){if(t.length>100)return ke.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var a=!0;let A=t.length;for(let $=0;$<A;$++){let W=t[$],
V=e,D=e,y=!1,N=e;ie(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,rootData:i,dynamicAnchors:n})||(r=r===null?
ie.errors:r.concat(ie.errors),e=r.length);var d=N===e;y=y||d;let b=e;le(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,
rootData:i,dynamicAnchors:n})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var d=b===e;y=y||d;let x=e;fe(W,{instancePath:s+
"/"+$,parentData:t,parentDataProperty:$,rootData:i,dynamicAnchors:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);
var d=x===e;y=y||d;let w=e;de(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,rootData:i,dynamicAnchors:n})||(r=
r===null?de.errors:r.concat(de.errors),e=r.length);var d=w===e;y=y||d;let _=e;be(W,{instancePath:s+"/"+$,parentData:t,parentDataProperty:$,
rootData:i,dynamicAnchors:n})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var d=_===e;if(y=y||d,y)e=D,r!==null&&
(D?r.length=D:r=null);else{let v={instancePath:s+"/"+$,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return r===null?r=[v]:r.push(v),e++,ke.errors=r,!1}var a=V===e;if(!a)break}}}else return ke.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return ke.
errors=r,e===0}ke.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function m(t,{instancePath:s="",parentData:T,parentDataProperty:M,
rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=m.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0);let a=e,d=!1,A=e;ie(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?
ie.errors:r.concat(ie.errors),e=r.length);var b=A===e;d=d||b;let $=e;le(t,{instancePath:s,parentData:T,parentDataProperty:M,
rootData:i,dynamicAnchors:n})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var b=$===e;d=d||b;let W=e;fe(t,{instancePath:s,
parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var b=W===
e;d=d||b;let V=e;de(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?de.errors:
r.concat(de.errors),e=r.length);var b=V===e;d=d||b;let D=e;ke(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,
dynamicAnchors:n})||(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var b=D===e;if(d=d||b,b)var y=!0;let N=e;be(t,
{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?be.errors:r.concat(be.errors),
e=r.length);var b=N===e;if(d=d||b,b)var x=!0;if(d)e=a,r!==null&&(a?r.length=a:r=null);else{let w={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[w]:r.push(w),e++,m.errors=
r,!1}return m.errors=r,p.props=x,p.items=y,e===0}m.evaluated={dynamicProps:!0,dynamicItems:!0};function _e(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=_e.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type!==void 0){
let d=e;m(t.type,{instancePath:s+"/type",parentData:t,parentDataProperty:"type",rootData:i,dynamicAnchors:n})||(r=r===null?
m.errors:r.concat(m.errors),e=r.length);var a=d===e}else var a=!0;if(a){if(t.setType!==void 0){let A=e;m(t.setType,{instancePath:s+
"/setType",parentData:t,parentDataProperty:"setType",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),
e=r.length);var a=A===e}else var a=!0;if(a){if(t.set_type!==void 0){let $=e;m(t.set_type,{instancePath:s+"/set_type",parentData:t,
parentDataProperty:"set_type",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=$===
e}else var a=!0;if(a){if(t.kind!==void 0){let W=e;m(t.kind,{instancePath:s+"/kind",parentData:t,parentDataProperty:"kind",
rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.
isWarmup!==void 0){let V=e;m(t.isWarmup,{instancePath:s+"/isWarmup",parentData:t,parentDataProperty:"isWarmup",rootData:i,
dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.reps!==void 0){
let D=e;m(t.reps,{instancePath:s+"/reps",parentData:t,parentDataProperty:"reps",rootData:i,dynamicAnchors:n})||(r=r===null?
m.errors:r.concat(m.errors),e=r.length);var a=D===e}else var a=!0;if(a){if(t.targetReps!==void 0){let y=e;m(t.targetReps,
{instancePath:s+"/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:i,dynamicAnchors:n})||(r=r===null?m.
errors:r.concat(m.errors),e=r.length);var a=y===e}else var a=!0;if(a){if(t.weight!==void 0){let N=e;m(t.weight,{instancePath:s+
"/weight",parentData:t,parentDataProperty:"weight",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),
e=r.length);var a=N===e}else var a=!0;if(a){if(t.load!==void 0){let b=e;m(t.load,{instancePath:s+"/load",parentData:t,parentDataProperty:"\
load",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=b===e}else var a=!0;if(a){
if(t.effort!==void 0){let x=e;m(t.effort,{instancePath:s+"/effort",parentData:t,parentDataProperty:"effort",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=x===e}else var a=!0;if(a){if(t.rpe!==void 0){let w=e;m(t.rpe,{
instancePath:s+"/rpe",parentData:t,parentDataProperty:"rpe",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=w===e}else var a=!0;if(a){if(t.rir!==void 0){let _=e;m(t.rir,{instancePath:s+"/rir",parentData:t,
parentDataProperty:"rir",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=_===e}else
var a=!0;if(a){if(t.restSeconds!==void 0){let u=e;m(t.restSeconds,{instancePath:s+"/restSeconds",parentData:t,parentDataProperty:"\
restSeconds",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=u===e}else var a=!0;
if(a){if(t.restTime!==void 0){let v=e;m(t.restTime,{instancePath:s+"/restTime",parentData:t,parentDataProperty:"restTime",
rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=v===e}else var a=!0;if(a){if(t.
rest!==void 0){let Z=e;m(t.rest,{instancePath:s+"/rest",parentData:t,parentDataProperty:"rest",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=Z===e}else var a=!0;if(a){if(t.tempo!==void 0){let te=e;m(t.tempo,
{instancePath:s+"/tempo",parentData:t,parentDataProperty:"tempo",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=te===e}else var a=!0;if(a){if(t.estimatedDurationSeconds!==void 0){let ne=e;m(t.estimatedDurationSeconds,
{instancePath:s+"/estimatedDurationSeconds",parentData:t,parentDataProperty:"estimatedDurationSeconds",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=ne===e}else var a=!0;if(a){if(t.durationSeconds!==void 0){let h=e;
m(t.durationSeconds,{instancePath:s+"/durationSeconds",parentData:t,parentDataProperty:"durationSeconds",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=h===e}else var a=!0;if(a){if(t.duration!==void 0){let R=e;m(t.
duration,{instancePath:s+"/duration",parentData:t,parentDataProperty:"duration",rootData:i,dynamicAnchors:n})||(r=r===null?
m.errors:r.concat(m.errors),e=r.length);var a=R===e}else var a=!0;if(a){if(t.seconds!==void 0){let F=e;m(t.seconds,{instancePath:s+
"/seconds",parentData:t,parentDataProperty:"seconds",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),
e=r.length);var a=F===e}else var a=!0;if(a){if(t.distance!==void 0){let G=e;m(t.distance,{instancePath:s+"/distance",parentData:t,
parentDataProperty:"distance",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=G===
e}else var a=!0;if(a)if(t.distanceMeters!==void 0){let G=e;m(t.distanceMeters,{instancePath:s+"/distanceMeters",parentData:t,
parentDataProperty:"distanceMeters",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=G===
e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return _e.errors=r,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function $e(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,
p=$e.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let a=e,d=!1,A=e;ie(t,{instancePath:s,parentData:T,
parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var w=A===e;d=
d||w;let $=e;if(e===$)if(typeof t=="number"&&isFinite(t)){if(t>50||isNaN(t)){let u={instancePath:s,schemaPath:"#/anyOf/1\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};r===null?r=[u]:r.push(u),e++}else if(t<
-1e12||isNaN(t)){let u={instancePath:s,schemaPath:"#/anyOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e12},
message:"must be >= -1000000000000"};r===null?r=[u]:r.push(u),e++}}else{let u={instancePath:s,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[u]:r.push(u),e++}var w=$===e;d=d||w;let W=e;
le(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?le.errors:r.concat(le.
errors),e=r.length);var w=W===e;d=d||w;let V=e;de(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||
(r=r===null?de.errors:r.concat(de.errors),e=r.length);var w=V===e;d=d||w;let D=e;if(e===D)if(Array.isArray(t))if(t.length>
50){let u={instancePath:s,schemaPath:"#/anyOf/4/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have mo\
re than 50 items"};r===null?r=[u]:r.push(u),e++}else{var y=!0;let u=t.length;for(let v=0;v<u;v++){let Z=t[v],te=e,ne=e,h=!1,
R=e;_e(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=r===null?_e.errors:r.
concat(_e.errors),e=r.length);var N=R===e;h=h||N;let F=e;ie(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,rootData:i,
dynamicAnchors:n})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var N=F===e;h=h||N;let G=e;le(Z,{instancePath:s+
"/"+v,parentData:t,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);
var N=G===e;h=h||N;let J=e;fe(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=
r===null?fe.errors:r.concat(fe.errors),e=r.length);var N=J===e;h=h||N;let U=e;de(Z,{instancePath:s+"/"+v,parentData:t,parentDataProperty:v,
rootData:i,dynamicAnchors:n})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var N=U===e;if(h=h||N,h)e=ne,r!==null&&
(ne?r.length=ne:r=null);else{let K={instancePath:s+"/"+v,schemaPath:"#/anyOf/4/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};r===null?r=[K]:r.push(K),e++}var y=te===e;if(!y)break}}else{let u={instancePath:s,schemaPath:"\
#/anyOf/4/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[u]:r.push(u),e++}var w=D===e;if(d=
d||w,w)var b=!0;let x=e;be(t,{instancePath:s,parentData:T,parentDataProperty:M,rootData:i,dynamicAnchors:n})||(r=r===null?
be.errors:r.concat(be.errors),e=r.length);var w=x===e;if(d=d||w,w)var _=!0;if(d)e=a,r!==null&&(a?r.length=a:r=null);else{
let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[u]:r.push(u),e++,$e.errors=r,!1}return $e.errors=r,p.props=_,p.items=b,e===0}$e.evaluated={dynamicProps:!0,dynamicItems:!0};
function Te(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,
p=Te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.id!==void 0){let $=e;m(t.id,{instancePath:s+"/id",parentData:t,parentDataProperty:"id",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=$===e}else var a=!0;if(a){if(t.name!==void 0){let W=e;m(t.name,
{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.isCoreLift!==void 0){let V=e;m(t.isCoreLift,{instancePath:s+"\
/isCoreLift",parentData:t,parentDataProperty:"isCoreLift",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.
errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.tags!==void 0){let D=e;m(t.tags,{instancePath:s+"/tags",parentData:t,
parentDataProperty:"tags",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=D===e}else
var a=!0;if(a){if(t.metadata!==void 0){let y=t.metadata,N=e,b=e,x=!1,w=e;ie(y,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:i,dynamicAnchors:n})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var A=w===e;x=x||A;let _=e;
if(e===_)if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.isCoreLift!==void 0){let h=e;m(y.isCoreLift,{instancePath:s+"\
/metadata/isCoreLift",parentData:y,parentDataProperty:"isCoreLift",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.
concat(m.errors),e=r.length);var d=h===e}else var d=!0;if(d)if(y.movementPattern!==void 0){let h=e;m(y.movementPattern,{
instancePath:s+"/metadata/movementPattern",parentData:y,parentDataProperty:"movementPattern",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var d=h===e}else var d=!0}else{let h={instancePath:s+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[h]:r.push(
h),e++}var A=_===e;x=x||A;let u=e;le(y,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:i,
dynamicAnchors:n})||(r=r===null?le.errors:r.concat(le.errors),e=r.length);var A=u===e;x=x||A;let v=e;fe(y,{instancePath:s+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:i,dynamicAnchors:n})||(r=r===null?fe.errors:r.concat(fe.
errors),e=r.length);var A=v===e;x=x||A;let Z=e;de(y,{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadat\
a",rootData:i,dynamicAnchors:n})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var A=Z===e;x=x||A;let te=e;ke(y,
{instancePath:s+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:i,dynamicAnchors:n})||(r=r===null?ke.errors:
r.concat(ke.errors),e=r.length);var A=te===e;if(x=x||A,x)e=b,r!==null&&(b?r.length=b:r=null);else{let h={instancePath:s+
"/metadata",schemaPath:"#/properties/metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[h]:r.push(h),e++,Te.errors=r,!1}var a=N===e}else var a=!0;if(a){if(t.equipment!==void 0){let N=e;m(t.equipment,{
instancePath:s+"/equipment",parentData:t,parentDataProperty:"equipment",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:
r.concat(m.errors),e=r.length);var a=N===e}else var a=!0;if(a){if(t.primaryMuscleGroup!==void 0){let b=e;m(t.primaryMuscleGroup,
{instancePath:s+"/primaryMuscleGroup",parentData:t,parentDataProperty:"primaryMuscleGroup",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=b===e}else var a=!0;if(a){if(t.primaryMuscle!==void 0){let x=e;
m(t.primaryMuscle,{instancePath:s+"/primaryMuscle",parentData:t,parentDataProperty:"primaryMuscle",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=x===e}else var a=!0;if(a){if(t.primaryMuscles!==void 0){let w=e;
m(t.primaryMuscles,{instancePath:s+"/primaryMuscles",parentData:t,parentDataProperty:"primaryMuscles",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=w===e}else var a=!0;if(a){if(t.muscleGroup!==void 0){let _=e;m(
t.muscleGroup,{instancePath:s+"/muscleGroup",parentData:t,parentDataProperty:"muscleGroup",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=_===e}else var a=!0;if(a){if(t.secondaryMuscleGroups!==void 0){
let u=e;m(t.secondaryMuscleGroups,{instancePath:s+"/secondaryMuscleGroups",parentData:t,parentDataProperty:"secondaryMus\
cleGroups",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=u===e}else var a=!0;
if(a){if(t.secondaryMuscles!==void 0){let v=e;m(t.secondaryMuscles,{instancePath:s+"/secondaryMuscles",parentData:t,parentDataProperty:"\
secondaryMuscles",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=v===e}else var a=!0;
if(a){if(t.muscleGroups!==void 0){let Z=e;m(t.muscleGroups,{instancePath:s+"/muscleGroups",parentData:t,parentDataProperty:"\
muscleGroups",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=Z===e}else var a=!0;
if(a){if(t.sets!==void 0){let te=e;$e(t.sets,{instancePath:s+"/sets",parentData:t,parentDataProperty:"sets",rootData:i,dynamicAnchors:n})||
(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var a=te===e}else var a=!0;if(a){if(t.targetSets!==void 0){let ne=e;
$e(t.targetSets,{instancePath:s+"/targetSets",parentData:t,parentDataProperty:"targetSets",rootData:i,dynamicAnchors:n})||
(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var a=ne===e}else var a=!0;if(a){if(t.warmupSets!==void 0){let h=e;
$e(t.warmupSets,{instancePath:s+"/warmupSets",parentData:t,parentDataProperty:"warmupSets",rootData:i,dynamicAnchors:n})||
(r=r===null?$e.errors:r.concat($e.errors),e=r.length);var a=h===e}else var a=!0;if(a){if(t.reps!==void 0){let R=e;m(t.reps,
{instancePath:s+"/reps",parentData:t,parentDataProperty:"reps",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=R===e}else var a=!0;if(a){if(t.targetReps!==void 0){let F=e;m(t.targetReps,{instancePath:s+"\
/targetReps",parentData:t,parentDataProperty:"targetReps",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.
errors),e=r.length);var a=F===e}else var a=!0;if(a){if(t.repRange!==void 0){let G=e;m(t.repRange,{instancePath:s+"/repRa\
nge",parentData:t,parentDataProperty:"repRange",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=
r.length);var a=G===e}else var a=!0;if(a){if(t.weight!==void 0){let J=e;m(t.weight,{instancePath:s+"/weight",parentData:t,
parentDataProperty:"weight",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=J===
e}else var a=!0;if(a){if(t.targetWeight!==void 0){let U=e;m(t.targetWeight,{instancePath:s+"/targetWeight",parentData:t,
parentDataProperty:"targetWeight",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=U===
e}else var a=!0;if(a){if(t.load!==void 0){let oe=e;m(t.load,{instancePath:s+"/load",parentData:t,parentDataProperty:"loa\
d",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=oe===e}else var a=!0;if(a){if(t.
unit!==void 0){let K=e;m(t.unit,{instancePath:s+"/unit",parentData:t,parentDataProperty:"unit",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=K===e}else var a=!0;if(a){if(t.effort!==void 0){let B=e;m(t.effort,
{instancePath:s+"/effort",parentData:t,parentDataProperty:"effort",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.
concat(m.errors),e=r.length);var a=B===e}else var a=!0;if(a){if(t.rpe!==void 0){let ee=e;m(t.rpe,{instancePath:s+"/rpe",
parentData:t,parentDataProperty:"rpe",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);
var a=ee===e}else var a=!0;if(a){if(t.targetEffort!==void 0){let ae=e;m(t.targetEffort,{instancePath:s+"/targetEffort",parentData:t,
parentDataProperty:"targetEffort",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=ae===
e}else var a=!0;if(a){if(t.rir!==void 0){let me=e;m(t.rir,{instancePath:s+"/rir",parentData:t,parentDataProperty:"rir",rootData:i,
dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=me===e}else var a=!0;if(a){if(t.restTime!==
void 0){let pe=e;m(t.restTime,{instancePath:s+"/restTime",parentData:t,parentDataProperty:"restTime",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=pe===e}else var a=!0;if(a){if(t.restSeconds!==void 0){let re=e;
m(t.restSeconds,{instancePath:s+"/restSeconds",parentData:t,parentDataProperty:"restSeconds",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=re===e}else var a=!0;if(a){if(t.restInterval!==void 0){let Y=e;
m(t.restInterval,{instancePath:s+"/restInterval",parentData:t,parentDataProperty:"restInterval",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=Y===e}else var a=!0;if(a){if(t.targetRest!==void 0){let X=e;m(
t.targetRest,{instancePath:s+"/targetRest",parentData:t,parentDataProperty:"targetRest",rootData:i,dynamicAnchors:n})||(r=
r===null?m.errors:r.concat(m.errors),e=r.length);var a=X===e}else var a=!0;if(a){if(t.rest!==void 0){let E=e;m(t.rest,{instancePath:s+
"/rest",parentData:t,parentDataProperty:"rest",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=
r.length);var a=E===e}else var a=!0;if(a){if(t.tempo!==void 0){let L=e;m(t.tempo,{instancePath:s+"/tempo",parentData:t,parentDataProperty:"\
tempo",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=L===e}else var a=!0;if(a){
if(t.duration!==void 0){let S=e;m(t.duration,{instancePath:s+"/duration",parentData:t,parentDataProperty:"duration",rootData:i,
dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=S===e}else var a=!0;if(a){if(t.durationSeconds!==
void 0){let z=e;m(t.durationSeconds,{instancePath:s+"/durationSeconds",parentData:t,parentDataProperty:"durationSeconds",
rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=z===e}else var a=!0;if(a){if(t.
durationMinutes!==void 0){let j=e;m(t.durationMinutes,{instancePath:s+"/durationMinutes",parentData:t,parentDataProperty:"\
durationMinutes",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=j===e}else var a=!0;
if(a){if(t.distance!==void 0){let I=e;m(t.distance,{instancePath:s+"/distance",parentData:t,parentDataProperty:"distance",
rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=I===e}else var a=!0;if(a){if(t.
distanceMeters!==void 0){let f=e;m(t.distanceMeters,{instancePath:s+"/distanceMeters",parentData:t,parentDataProperty:"d\
istanceMeters",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=f===e}else var a=!0;
if(a){if(t.type!==void 0){let P=e;m(t.type,{instancePath:s+"/type",parentData:t,parentDataProperty:"type",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=P===e}else var a=!0;if(a){if(t.notes!==void 0){let g=e;m(t.notes,
{instancePath:s+"/notes",parentData:t,parentDataProperty:"notes",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=g===e}else var a=!0;if(a){if(t.supersetGroup!==void 0){let k=e;m(t.supersetGroup,{instancePath:s+
"/supersetGroup",parentData:t,parentDataProperty:"supersetGroup",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=k===e}else var a=!0;if(a){if(t.supersetId!==void 0){let C=e;m(t.supersetId,{instancePath:s+"\
/supersetId",parentData:t,parentDataProperty:"supersetId",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.
errors),e=r.length);var a=C===e}else var a=!0;if(a){if(t.superset_id!==void 0){let O=e;m(t.superset_id,{instancePath:s+"\
/superset_id",parentData:t,parentDataProperty:"superset_id",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=O===e}else var a=!0;if(a){if(t.groupId!==void 0){let H=e;m(t.groupId,{instancePath:s+"/group\
Id",parentData:t,parentDataProperty:"groupId",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.
length);var a=H===e}else var a=!0;if(a){if(t.circuit!==void 0){let Q=e;m(t.circuit,{instancePath:s+"/circuit",parentData:t,
parentDataProperty:"circuit",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=Q===
e}else var a=!0;if(a)if(t.segmentId!==void 0){let Q=e;m(t.segmentId,{instancePath:s+"/segmentId",parentData:t,parentDataProperty:"\
segmentId",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=Q===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Te.errors=r,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:s="",parentData:T,
parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=Le.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let $=e;m(t.id,{instancePath:s+
"/id",parentData:t,parentDataProperty:"id",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);
var a=$===e}else var a=!0;if(a){if(t.dayOfWeek!==void 0){let W=e;m(t.dayOfWeek,{instancePath:s+"/dayOfWeek",parentData:t,
parentDataProperty:"dayOfWeek",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=W===
e}else var a=!0;if(a){if(t.name!==void 0){let V=e;m(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",
rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.
duration!==void 0){let D=e;m(t.duration,{instancePath:s+"/duration",parentData:t,parentDataProperty:"duration",rootData:i,
dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=D===e}else var a=!0;if(a)if(t.exercises!==
void 0){let D=t.exercises,y=e,N=e,b=!1,x=e;ie(D,{instancePath:s+"/exercises",parentData:t,parentDataProperty:"exercises",
rootData:i,dynamicAnchors:n})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var A=x===e;b=b||A;let w=e;if(e===w)
if(Array.isArray(D))if(D.length>32){let u={instancePath:s+"/exercises",schemaPath:"#/properties/exercises/anyOf/1/maxIte\
ms",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items"};r===null?r=[u]:r.push(u),e++}else{var d=!0;
let u=D.length;for(let v=0;v<u;v++){let Z=e;Te(D[v],{instancePath:s+"/exercises/"+v,parentData:D,parentDataProperty:v,rootData:i,
dynamicAnchors:n})||(r=r===null?Te.errors:r.concat(Te.errors),e=r.length);var d=Z===e;if(!d)break}}else{let u={instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[u]:r.push(u),e++}var A=w===e;if(b=b||A,b)e=N,r!==null&&(N?r.length=N:r=null);else{let u={instancePath:s+
"/exercises",schemaPath:"#/properties/exercises/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return r===null?r=[u]:r.push(u),e++,Le.errors=r,!1}var a=y===e}else var a=!0}}}}else return Le.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=r,e===0}Le.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function je(t,{instancePath:s="",parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){
let r=null,e=0,p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.id!==void 0){let $=e;m(t.id,{instancePath:s+"/id",parentData:t,parentDataProperty:"id",
rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=$===e}else var a=!0;if(a){if(t.
weekNumber!==void 0){let W=e;m(t.weekNumber,{instancePath:s+"/weekNumber",parentData:t,parentDataProperty:"weekNumber",rootData:i,
dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.name!==void 0){
let V=e;m(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:i,dynamicAnchors:n})||(r=r===null?
m.errors:r.concat(m.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.phase!==void 0){let D=e;m(t.phase,{instancePath:s+
"/phase",parentData:t,parentDataProperty:"phase",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),
e=r.length);var a=D===e}else var a=!0;if(a)if(t.sessions!==void 0){let D=t.sessions,y=e,N=e,b=!1,x=e;ie(D,{instancePath:s+
"/sessions",parentData:t,parentDataProperty:"sessions",rootData:i,dynamicAnchors:n})||(r=r===null?ie.errors:r.concat(ie.
errors),e=r.length);var A=x===e;b=b||A;let w=e;if(e===w)if(Array.isArray(D))if(D.length>21){let u={instancePath:s+"/sess\
ions",schemaPath:"#/properties/sessions/anyOf/1/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have mo\
re than 21 items"};r===null?r=[u]:r.push(u),e++}else{var d=!0;let u=D.length;for(let v=0;v<u;v++){let Z=e;Le(D[v],{instancePath:s+
"/sessions/"+v,parentData:D,parentDataProperty:v,rootData:i,dynamicAnchors:n})||(r=r===null?Le.errors:r.concat(Le.errors),
e=r.length);var d=Z===e;if(!d)break}}else{let u={instancePath:s+"/sessions",schemaPath:"#/properties/sessions/anyOf/1/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[u]:r.push(u),e++}var A=w===e;if(b=b||A,b)e=
N,r!==null&&(N?r.length=N:r=null);else{let u={instancePath:s+"/sessions",schemaPath:"#/properties/sessions/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[u]:r.push(u),e++,je.errors=r,!1}var a=y===e}else
var a=!0}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return je.errors=r,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=Ce.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let A;if(t.microcycles===
void 0&&(A="microcycles"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;if(t.id!==void 0){let $=e;m(t.id,{instancePath:s+"/id",parentData:t,parentDataProperty:"\
id",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=$===e}else var a=!0;if(a){if(t.
userId!==void 0){let W=e;m(t.userId,{instancePath:s+"/userId",parentData:t,parentDataProperty:"userId",rootData:i,dynamicAnchors:n})||
(r=r===null?m.errors:r.concat(m.errors),e=r.length);var a=W===e}else var a=!0;if(a){if(t.name!==void 0){let V=e;m(t.name,
{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=V===e}else var a=!0;if(a){if(t.description!==void 0){let D=e;m(t.description,{instancePath:s+
"/description",parentData:t,parentDataProperty:"description",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(
m.errors),e=r.length);var a=D===e}else var a=!0;if(a){if(t.duration!==void 0){let y=e;m(t.duration,{instancePath:s+"/dur\
ation",parentData:t,parentDataProperty:"duration",rootData:i,dynamicAnchors:n})||(r=r===null?m.errors:r.concat(m.errors),
e=r.length);var a=y===e}else var a=!0;if(a)if(t.microcycles!==void 0){let y=t.microcycles,N=e;if(e===N)if(Array.isArray(
y)){if(y.length>104)return Ce.errors=[{instancePath:s+"/microcycles",schemaPath:"#/properties/microcycles/maxItems",keyword:"\
maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var d=!0;let x=y.length;for(let w=0;w<x;w++){
let _=e;je(y[w],{instancePath:s+"/microcycles/"+w,parentData:y,parentDataProperty:w,rootData:i,dynamicAnchors:n})||(r=r===
null?je.errors:r.concat(je.errors),e=r.length);var d=_===e;if(!d)break}}}else return Ce.errors=[{instancePath:s+"/microc\
ycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=N===
e}else var a=!0}}}}}else return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ce.errors=r,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function c(t,{instancePath:s="",
parentData:T,parentDataProperty:M,rootData:i=t,dynamicAnchors:n={}}={}){let r=null,e=0,p=c.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.eventId===
void 0&&(h="eventId")||t.userId===void 0&&(h="userId")||t.jobId===void 0&&(h="jobId")||t.timestamp===void 0&&(h="timesta\
mp")||t.proficiency===void 0&&(h="proficiency")||t.season===void 0&&(h="season")||t.availabilityDays===void 0&&(h="avail\
abilityDays")||t.weeklyGoalDays===void 0&&(h="weeklyGoalDays")||t.equipment===void 0&&(h="equipment"))return c.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},message:"must have required propert\
y '"+h+"'"}],!1;{let R=e;for(let F in t)if(!rr.call(Me.properties,F))return c.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional propert\
ies"}],!1;if(R===e){if(t.eventId!==void 0){let F=t.eventId,G=e;if(e===G)if(typeof F=="string"){if(q(F)>256)return c.errors=
[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(q(F)<1)return c.errors=[{instancePath:s+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.
errors=[{instancePath:s+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=G===e}else var a=!0;if(a){if(t.userId!==void 0){let G=t.userId,J=e;if(e===J)if(typeof G=="str\
ing"){if(q(G)>256)return c.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(q(G)<1)return c.errors=[{instancePath:s+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return c.errors=[{instancePath:s+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var a=J===e}else var a=!0;if(a){if(t.jobId!==void 0){let J=t.jobId,
U=e;if(e===U)if(typeof J=="string"){if(q(J)>256)return c.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(q(J)<1)return c.
errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=U===e}else var a=!0;if(a){if(t.timestamp!==
void 0){let U=t.timestamp,oe=e;if(e===oe)if(typeof U=="number"&&isFinite(U)){if(U>864e13||isNaN(U))return c.errors=[{instancePath:s+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(U<0||isNaN(U))return c.errors=[{instancePath:s+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return c.errors=
[{instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var a=oe===e}else var a=!0;if(a){if(t.proficiency!==void 0){let oe=t.proficiency,K=e;if(typeof oe!="s\
tring")return c.errors=[{instancePath:s+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(oe==="beginner"||oe==="intermediate"||oe==="advanced"))return c.errors=
[{instancePath:s+"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:Me.properties.
proficiency.enum},message:"must be equal to one of the allowed values"}],!1;var a=K===e}else var a=!0;if(a){if(t.season!==
void 0){let K=t.season,B=e;if(typeof K!="string")return c.errors=[{instancePath:s+"/season",schemaPath:"#/properties/sea\
son/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(K==="offseason"||K==="preseason"||K===
"inseason"))return c.errors=[{instancePath:s+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Me.
properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var a=B===e}else var a=!0;if(a){if(t.availabilityDays!==
void 0){let B=t.availabilityDays,ee=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return c.errors=[{instancePath:s+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===ee&&typeof B=="number"&&isFinite(B)){if(B>7||isNaN(B))return c.errors=[{instancePath:s+"/availa\
bilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(B<1||isNaN(B))return c.errors=[{instancePath:s+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=ee===e}else var a=!0;
if(a){if(t.weeklyGoalDays!==void 0){let ee=t.weeklyGoalDays,ae=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(
ee)))return c.errors=[{instancePath:s+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof ee=="number"&&isFinite(ee)){if(ee>7||isNaN(ee))return c.
errors=[{instancePath:s+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(ee<1||isNaN(ee))return c.errors=[{instancePath:s+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=ae===
e}else var a=!0;if(a){if(t.equipment!==void 0){let ae=t.equipment,me=e;if(e===me)if(Array.isArray(ae)){if(ae.length>50)return c.
errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var d=!0;let re=ae.length;for(let Y=0;Y<re;Y++){let X=ae[Y],E=e;if(e===E)if(typeof X==
"string"){if(q(X)>100)return c.errors=[{instancePath:s+"/equipment/"+Y,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return c.errors=[{instancePath:s+
"/equipment/"+Y,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var d=E===e;if(!d)break}}}else return c.errors=[{instancePath:s+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=me===e}else var a=!0;if(a){if(t.purpose!==
void 0){let me=t.purpose,pe=e;if(typeof me!="string")return c.errors=[{instancePath:s+"/purpose",schemaPath:"#/propertie\
s/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(me==="general_fitness"||me==="s\
port_performance"||me==="muscle_building"||me==="weight_loss"||me==="rehabilitation"))return c.errors=[{instancePath:s+"\
/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:Me.properties.purpose.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=pe===e}else var a=!0;if(a){if(t.competitionDate!==void 0){let pe=t.
competitionDate,re=e;if(e===re&&e===re)if(typeof pe=="string"){if(q(pe)>64)return c.errors=[{instancePath:s+"/competitio\
nDate",schemaPath:"#/properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have \
more than 64 characters"}],!1;if(!Re(pe))return c.errors=[{instancePath:s+"/competitionDate",schemaPath:"#/properties/co\
mpetitionDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return c.
errors=[{instancePath:s+"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var a=re===e}else var a=!0;if(a){if(t.fixedSchedules!==void 0){let re=t.fixedSchedules,
Y=e;if(e===Y)if(Array.isArray(re)){if(re.length>50)return c.errors=[{instancePath:s+"/fixedSchedules",schemaPath:"#/prop\
erties/fixedSchedules/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var A=!0;
let E=re.length;for(let L=0;L<E;L++){let S=re[L],z=e;if(e===z)if(S&&typeof S=="object"&&!Array.isArray(S)){let I;if(S.day===
void 0&&(I="day")||S.start===void 0&&(I="start")||S.end===void 0&&(I="end"))return c.errors=[{instancePath:s+"/fixedSche\
dules/"+L,schemaPath:"#/properties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"}],!1;{let f=e;for(let P in S)if(!(P==="day"||P==="start"||P==="end"))return c.errors=
[{instancePath:s+"/fixedSchedules/"+L,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;if(f===e){if(S.day!==void 0){
let P=S.day,g=e;if(e===g)if(typeof P=="string"){if(q(P)>32)return c.errors=[{instancePath:s+"/fixedSchedules/"+L+"/day",
schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"m\
ust NOT have more than 32 characters"}],!1}else return c.errors=[{instancePath:s+"/fixedSchedules/"+L+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var $=g===e}else var $=!0;if($){if(S.start!==void 0){let g=S.start,k=e;if(e===k)if(typeof g=="string"){if(q(g)>32)return c.
errors=[{instancePath:s+"/fixedSchedules/"+L+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/max\
Length",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return c.errors=
[{instancePath:s+"/fixedSchedules/"+L+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var $=k===e}else var $=!0;if($)if(S.end!==void 0){let g=S.end,
k=e;if(e===k)if(typeof g=="string"){if(q(g)>32)return c.errors=[{instancePath:s+"/fixedSchedules/"+L+"/end",schemaPath:"\
#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have\
 more than 32 characters"}],!1}else return c.errors=[{instancePath:s+"/fixedSchedules/"+L+"/end",schemaPath:"#/propertie\
s/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=k===
e}else var $=!0}}}}else return c.errors=[{instancePath:s+"/fixedSchedules/"+L,schemaPath:"#/properties/fixedSchedules/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=z===e;if(!A)break}}}else return c.errors=
[{instancePath:s+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=Y===e}else var a=!0;if(a){if(t.recoveryHabits!==void 0){let Y=t.recoveryHabits,X=e;if(e===X)if(Array.
isArray(Y)){if(Y.length>50)return c.errors=[{instancePath:s+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var W=!0;let L=Y.length;for(let S=0;S<
L;S++){let z=Y[S],j=e;if(e===j)if(typeof z=="string"){if(q(z)>200)return c.errors=[{instancePath:s+"/recoveryHabits/"+S,
schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1}else return c.errors=[{instancePath:s+"/recoveryHabits/"+S,schemaPath:"#/properties/recove\
ryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=j===e;if(!W)break}}}else return c.
errors=[{instancePath:s+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var a=X===e}else var a=!0;if(a){if(t.timeCrunchTargetMinutes!==void 0){let X=t.timeCrunchTargetMinutes,
E=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return c.errors=[{instancePath:s+"/timeCrunchTargetMinutes",
schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===E&&typeof X=="number"&&isFinite(X)){if(X>180||isNaN(X))return c.errors=[{instancePath:s+"/timeCrunchTargetMinu\
tes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(X<15||isNaN(X))return c.errors=[{instancePath:s+"/timeCrunchTargetMinutes",schemaPath:"#/propert\
ies/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var a=E===
e}else var a=!0;if(a){if(t.timeCrunchScope!==void 0){let E=t.timeCrunchScope,L=e;if(e===L)if(E&&typeof E=="object"&&!Array.
isArray(E)){let z=e;for(let j in E)if(!(j==="sessionIds"||j==="days"||j==="weeks"))return c.errors=[{instancePath:s+"/ti\
meCrunchScope",schemaPath:"#/properties/timeCrunchScope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;if(z===e){if(E.sessionIds!==void 0){let j=E.sessionIds,I=e;if(e===I)if(Array.
isArray(j)){if(j.length>2184)return c.errors=[{instancePath:s+"/timeCrunchScope/sessionIds",schemaPath:"#/properties/tim\
eCrunchScope/properties/sessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 218\
4 items"}],!1;{var V=!0;let P=j.length;for(let g=0;g<P;g++){let k=j[g],C=e;if(e===C)if(typeof k=="string"){if(q(k)>256)return c.
errors=[{instancePath:s+"/timeCrunchScope/sessionIds/"+g,schemaPath:"#/properties/timeCrunchScope/properties/sessionIds/\
items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(q(k)<1)
return c.errors=[{instancePath:s+"/timeCrunchScope/sessionIds/"+g,schemaPath:"#/properties/timeCrunchScope/properties/se\
ssionIds/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return c.errors=[{instancePath:s+"/timeCrunchScope/sessionIds/"+g,schemaPath:"#/properties/timeCrunchScope/properties/se\
ssionIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=C===e;if(!V)break}}}else return c.
errors=[{instancePath:s+"/timeCrunchScope/sessionIds",schemaPath:"#/properties/timeCrunchScope/properties/sessionIds/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=I===e}else var D=!0;if(D){if(E.days!==void 0){
let I=E.days,f=e;if(e===f)if(Array.isArray(I)){if(I.length>7)return c.errors=[{instancePath:s+"/timeCrunchScope/days",schemaPath:"\
#/properties/timeCrunchScope/properties/days/maxItems",keyword:"maxItems",params:{limit:7},message:"must NOT have more t\
han 7 items"}],!1;{var y=!0;let g=I.length;for(let k=0;k<g;k++){let C=I[k],O=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&
isFinite(C)))return c.errors=[{instancePath:s+"/timeCrunchScope/days/"+k,schemaPath:"#/properties/timeCrunchScope/proper\
ties/days/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof C=="number"&&
isFinite(C)){if(C>7||isNaN(C))return c.errors=[{instancePath:s+"/timeCrunchScope/days/"+k,schemaPath:"#/properties/timeC\
runchScope/properties/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(C<1||isNaN(C))return c.errors=[{instancePath:s+"/timeCrunchScope/days/"+k,schemaPath:"#/properties/timeCrunchScope/pr\
operties/days/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var y=O===e;
if(!y)break}}}else return c.errors=[{instancePath:s+"/timeCrunchScope/days",schemaPath:"#/properties/timeCrunchScope/pro\
perties/days/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=f===e}else var D=!0;if(D)if(E.
weeks!==void 0){let I=E.weeks,f=e;if(e===f)if(Array.isArray(I)){if(I.length>104)return c.errors=[{instancePath:s+"/timeC\
runchScope/weeks",schemaPath:"#/properties/timeCrunchScope/properties/weeks/maxItems",keyword:"maxItems",params:{limit:104},
message:"must NOT have more than 104 items"}],!1;{var N=!0;let g=I.length;for(let k=0;k<g;k++){let C=I[k],O=e;if(!(typeof C==
"number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return c.errors=[{instancePath:s+"/timeCrunchScope/weeks/"+k,schemaPath:"#/pro\
perties/timeCrunchScope/properties/weeks/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===O&&typeof C=="number"&&isFinite(C)){if(C>104||isNaN(C))return c.errors=[{instancePath:s+"/timeCrunchScope/week\
s/"+k,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/maximum",keyword:"maximum",params:{comparison:"<=",
limit:104},message:"must be <= 104"}],!1;if(C<1||isNaN(C))return c.errors=[{instancePath:s+"/timeCrunchScope/weeks/"+k,schemaPath:"\
#/properties/timeCrunchScope/properties/weeks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var N=O===e;if(!N)break}}}else return c.errors=[{instancePath:s+"/timeCrunchScope/weeks",schemaPath:"\
#/properties/timeCrunchScope/properties/weeks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=f===
e}else var D=!0}}}else return c.errors=[{instancePath:s+"/timeCrunchScope",schemaPath:"#/properties/timeCrunchScope/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=L===e}else var a=!0;if(a){if(t.timeCrunchTargets!==
void 0){let L=t.timeCrunchTargets,S=e;if(e===S)if(Array.isArray(L)){if(L.length>2184)return c.errors=[{instancePath:s+"/\
timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/maxItems",keyword:"maxItems",params:{limit:2184},message:"\
must NOT have more than 2184 items"}],!1;{var b=!0;let j=L.length;for(let I=0;I<j;I++){let f=L[I],P=e;if(e===P)if(f&&typeof f==
"object"&&!Array.isArray(f)){let k;if(f.minutes===void 0&&(k="minutes"))return c.errors=[{instancePath:s+"/timeCrunchTar\
gets/"+I,schemaPath:"#/properties/timeCrunchTargets/items/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{let C=e;for(let O in f)if(!(O==="dayOfWeek"||O==="sessionId"||O==="minutes"))
return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I,schemaPath:"#/properties/timeCrunchTargets/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;
if(C===e){if(f.dayOfWeek!==void 0){let O=f.dayOfWeek,H=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return c.
errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/dayOfWeek",schemaPath:"#/properties/timeCrunchTargets/items/properties\
/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof O=="number"&&isFinite(
O)){if(O>7||isNaN(O))return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/dayOfWeek",schemaPath:"#/properties/time\
CrunchTargets/items/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <=\
 7"}],!1;if(O<1||isNaN(O))return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/dayOfWeek",schemaPath:"#/properties\
/timeCrunchTargets/items/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"}],!1}var x=H===e}else var x=!0;if(x){if(f.sessionId!==void 0){let H=f.sessionId,Q=e;if(e===Q)if(typeof H=="stri\
ng"){if(q(H)>256)return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/sessionId",schemaPath:"#/properties/timeCrun\
chTargets/items/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than \
256 characters"}],!1;if(q(H)<1)return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/sessionId",schemaPath:"#/prope\
rties/timeCrunchTargets/items/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/sessionId",schemaPath:"#\
/properties/timeCrunchTargets/items/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var x=Q===e}else var x=!0;if(x)if(f.minutes!==void 0){let H=f.minutes,Q=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(
H)&&isFinite(H)))return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/minutes",schemaPath:"#/properties/timeCrunch\
Targets/items/properties/minutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Q&&typeof H==
"number"&&isFinite(H)){if(H>180||isNaN(H))return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/minutes",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/minutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(H<15||isNaN(H))return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I+"/minutes",schemaPath:"#\
/properties/timeCrunchTargets/items/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var x=Q===e}else var x=!0}}}}else return c.errors=[{instancePath:s+"/timeCrunchTargets/"+I,schemaPath:"\
#/properties/timeCrunchTargets/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=P===
e;if(!b)break}}}else return c.errors=[{instancePath:s+"/timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=S===e}else var a=!0;if(a){if(t.timeCrunchPreferences!==
void 0){let S=t.timeCrunchPreferences,z=e;if(e===z)if(S&&typeof S=="object"&&!Array.isArray(S)){let I=e;for(let f in S)if(!(f===
"exclude"||f==="keep"||f==="supersets"||f==="crowdedGym"||f==="dropSets"))return c.errors=[{instancePath:s+"/timeCrunchP\
references",schemaPath:"#/properties/timeCrunchPreferences/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;if(I===e){if(S.exclude!==void 0){let f=S.exclude,
P=e;if(e===P)if(Array.isArray(f)){if(f.length>100)return c.errors=[{instancePath:s+"/timeCrunchPreferences/exclude",schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT \
have more than 100 items"}],!1;{var w=!0;let k=f.length;for(let C=0;C<k;C++){let O=f[C],H=e;if(e===H)if(typeof O=="strin\
g"){if(q(O)>256)return c.errors=[{instancePath:s+"/timeCrunchPreferences/exclude/"+C,schemaPath:"#/properties/timeCrunch\
Preferences/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than \
256 characters"}],!1;if(q(O)<1)return c.errors=[{instancePath:s+"/timeCrunchPreferences/exclude/"+C,schemaPath:"#/proper\
ties/timeCrunchPreferences/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/timeCrunchPreferences/exclude/"+C,schemaPath:"#\
/properties/timeCrunchPreferences/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var w=H===e;if(!w)break}}}else return c.errors=[{instancePath:s+"/timeCrunchPreferences/exclude",schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var _=P===e}else var _=!0;if(_){if(S.keep!==void 0){let P=S.keep,g=e;if(e===g)if(Array.isArray(P)){if(P.length>100)return c.
errors=[{instancePath:s+"/timeCrunchPreferences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/max\
Items",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var u=!0;let C=P.length;for(let O=0;O<
C;O++){let H=P[O],Q=e;if(e===Q)if(typeof H=="string"){if(q(H)>256)return c.errors=[{instancePath:s+"/timeCrunchPreferenc\
es/keep/"+O,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(q(H)<1)return c.errors=[{instancePath:s+"/timeCrunch\
Preferences/keep/"+O,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/timeCrunch\
Preferences/keep/"+O,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=Q===e;if(!u)break}}}else return c.errors=[{instancePath:s+"/timeCrunchPrefe\
rences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var _=g===e}else var _=!0;if(_){if(S.supersets!==void 0){let g=S.supersets,k=e;if(typeof g!="string")
return c.errors=[{instancePath:s+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(g==="allow"||g==="none"))
return c.errors=[{instancePath:s+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/enum",keyword:"enum",params:{allowedValues:Me.properties.timeCrunchPreferences.properties.supersets.enum},
message:"must be equal to one of the allowed values"}],!1;var _=k===e}else var _=!0;if(_){if(S.crowdedGym!==void 0){let k=e;
if(typeof S.crowdedGym!="boolean")return c.errors=[{instancePath:s+"/timeCrunchPreferences/crowdedGym",schemaPath:"#/pro\
perties/timeCrunchPreferences/properties/crowdedGym/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;var _=k===e}else var _=!0;if(_)if(S.dropSets!==void 0){let k=e;if(typeof S.dropSets!="boolean")return c.errors=[
{instancePath:s+"/timeCrunchPreferences/dropSets",schemaPath:"#/properties/timeCrunchPreferences/properties/dropSets/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var _=k===e}else var _=!0}}}}}else return c.errors=
[{instancePath:s+"/timeCrunchPreferences",schemaPath:"#/properties/timeCrunchPreferences/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=z===e}else var a=!0;if(a){if(t.timeCrunchProgress!==void 0){let z=t.timeCrunchProgress,
j=e;if(e===j)if(z&&typeof z=="object"&&!Array.isArray(z)){let f=e;for(let P in z)if(!(P==="sessionId"||P==="elapsedSecon\
ds"||P==="done"||P==="doneSessionIds"))return c.errors=[{instancePath:s+"/timeCrunchProgress",schemaPath:"#/properties/t\
imeCrunchProgress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT h\
ave additional properties"}],!1;if(f===e){if(z.sessionId!==void 0){let P=z.sessionId,g=e;if(e===g)if(typeof P=="string"){
if(q(P)>256)return c.errors=[{instancePath:s+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrunchProgress\
/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(q(P)<1)return c.errors=[{instancePath:s+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrunchProgres\
s/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return c.errors=[{instancePath:s+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrunchProgress/pro\
perties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=g===e}else var v=!0;if(v){
if(z.elapsedSeconds!==void 0){let g=z.elapsedSeconds,k=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return c.
errors=[{instancePath:s+"/timeCrunchProgress/elapsedSeconds",schemaPath:"#/properties/timeCrunchProgress/properties/elap\
sedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof g=="number"&&isFinite(
g)){if(g>86400||isNaN(g))return c.errors=[{instancePath:s+"/timeCrunchProgress/elapsedSeconds",schemaPath:"#/properties/\
timeCrunchProgress/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"mu\
st be <= 86400"}],!1;if(g<0||isNaN(g))return c.errors=[{instancePath:s+"/timeCrunchProgress/elapsedSeconds",schemaPath:"\
#/properties/timeCrunchProgress/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var v=k===e}else var v=!0;if(v){if(z.done!==void 0){let k=z.done,C=e;if(e===C)if(Array.isArray(k)){if(k.
length>100)return c.errors=[{instancePath:s+"/timeCrunchProgress/done",schemaPath:"#/properties/timeCrunchProgress/prope\
rties/done/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var Z=!0;let H=k.
length;for(let Q=0;Q<H;Q++){let Pe=k[Q],xe=e;if(e===xe)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){let Ie;if(Pe.exerciseId===
void 0&&(Ie="exerciseId")||Pe.sets===void 0&&(Ie="sets"))return c.errors=[{instancePath:s+"/timeCrunchProgress/done/"+Q,
schemaPath:"#/properties/timeCrunchProgress/properties/done/items/required",keyword:"required",params:{missingProperty:Ie},
message:"must have required property '"+Ie+"'"}],!1;{let Ve=e;for(let ue in Pe)if(!(ue==="exerciseId"||ue==="sets"))return c.
errors=[{instancePath:s+"/timeCrunchProgress/done/"+Q,schemaPath:"#/properties/timeCrunchProgress/properties/done/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ue},message:"must NOT have additional pr\
operties"}],!1;if(Ve===e){if(Pe.exerciseId!==void 0){let ue=Pe.exerciseId,ze=e;if(e===ze)if(typeof ue=="string"){if(q(ue)>
256)return c.errors=[{instancePath:s+"/timeCrunchProgress/done/"+Q+"/exerciseId",schemaPath:"#/properties/timeCrunchProg\
ress/properties/done/items/properties/exerciseId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT hav\
e more than 256 characters"}],!1;if(q(ue)<1)return c.errors=[{instancePath:s+"/timeCrunchProgress/done/"+Q+"/exerciseId",
schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/exerciseId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/timeCrunchProgress\
/done/"+Q+"/exerciseId",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/exerciseId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var te=ze===e}else var te=!0;if(te)if(Pe.sets!==void 0){let ue=Pe.
sets,ze=e;if(!(typeof ue=="number"&&!(ue%1)&&!isNaN(ue)&&isFinite(ue)))return c.errors=[{instancePath:s+"/timeCrunchProg\
ress/done/"+Q+"/sets",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/sets/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===ze&&typeof ue=="number"&&isFinite(ue)){if(ue>200||isNaN(
ue))return c.errors=[{instancePath:s+"/timeCrunchProgress/done/"+Q+"/sets",schemaPath:"#/properties/timeCrunchProgress/p\
roperties/done/items/properties/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 2\
00"}],!1;if(ue<0||isNaN(ue))return c.errors=[{instancePath:s+"/timeCrunchProgress/done/"+Q+"/sets",schemaPath:"#/propert\
ies/timeCrunchProgress/properties/done/items/properties/sets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var te=ze===e}else var te=!0}}}else return c.errors=[{instancePath:s+"/timeCrunchProgress/do\
ne/"+Q,schemaPath:"#/properties/timeCrunchProgress/properties/done/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Z=xe===e;if(!Z)break}}}else return c.errors=[{instancePath:s+"/timeCrunchProgress/done",schemaPath:"\
#/properties/timeCrunchProgress/properties/done/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var v=C===e}else var v=!0;if(v)if(z.doneSessionIds!==void 0){let k=z.doneSessionIds,C=e;if(e===C)if(Array.isArray(k)){if(k.
length>2184)return c.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds",schemaPath:"#/properties/timeCrunchPro\
gress/properties/doneSessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184 i\
tems"}],!1;{var ne=!0;let H=k.length;for(let Q=0;Q<H;Q++){let Pe=k[Q],xe=e;if(e===xe)if(typeof Pe=="string"){if(q(Pe)>256)
return c.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds/"+Q,schemaPath:"#/properties/timeCrunchProgress/pro\
perties/doneSessionIds/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 char\
acters"}],!1;if(q(Pe)<1)return c.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds/"+Q,schemaPath:"#/propertie\
s/timeCrunchProgress/properties/doneSessionIds/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds/"+Q,schemaPath:"\
#/properties/timeCrunchProgress/properties/doneSessionIds/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var ne=xe===e;if(!ne)break}}}else return c.errors=[{instancePath:s+"/timeCrunchProgress/doneSessionIds",
schemaPath:"#/properties/timeCrunchProgress/properties/doneSessionIds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var v=C===e}else var v=!0}}}}else return c.errors=[{instancePath:s+"/timeCrunchProgress",schemaPath:"\
#/properties/timeCrunchProgress/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=j===e}else
var a=!0;if(a){if(t.planId!==void 0){let j=t.planId,I=e;if(e===I)if(typeof j=="string"){if(q(j)>128)return c.errors=[{instancePath:s+
"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more \
than 128 characters"}],!1;if(q(j)<1)return c.errors=[{instancePath:s+"/planId",schemaPath:"#/properties/planId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:s+
"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=I===
e}else var a=!0;if(a){if(t.plan!==void 0){let I=e;Ce(t.plan,{instancePath:s+"/plan",parentData:t,parentDataProperty:"pla\
n",rootData:i,dynamicAnchors:n})||(r=r===null?Ce.errors:r.concat(Ce.errors),e=r.length);var a=I===e}else var a=!0;if(a){
if(t.coreLiftPolicy!==void 0){let f=t.coreLiftPolicy,P=e;if(typeof f!="string")return c.errors=[{instancePath:s+"/coreLi\
ftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(f==="fit"||f==="protect"))return c.errors=[{instancePath:s+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPo\
licy/enum",keyword:"enum",params:{allowedValues:Me.properties.coreLiftPolicy.enum},message:"must be equal to one of the \
allowed values"}],!1;var a=P===e}else var a=!0;if(a){if(t.tempo!==void 0){let P=t.tempo,g=e;if(typeof P!="string")return c.
errors=[{instancePath:s+"/tempo",schemaPath:"#/properties/tempo/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;if(!(P==="usual"||P==="brisk"||P==="personal"))return c.errors=[{instancePath:s+"/tempo",schemaPath:"#\
/properties/tempo/enum",keyword:"enum",params:{allowedValues:Me.properties.tempo.enum},message:"must be equal to one of \
the allowed values"}],!1;var a=g===e}else var a=!0;if(a)if(t.confidence!==void 0){let P=t.confidence,g=e;if(e===g)if(typeof P==
"number"&&isFinite(P)){if(P>.9||isNaN(P))return c.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confide\
nce/maximum",keyword:"maximum",params:{comparison:"<=",limit:.9},message:"must be <= 0.9"}],!1;if(P<.5||isNaN(P))return c.
errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.5},message:"must be >= 0.5"}],!1}else return c.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties\
/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var a=g===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}else
return c.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return c.errors=r,e===0}c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
