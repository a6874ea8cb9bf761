// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var we=(s,a)=>()=>{try{return a||s((a={exports:{}}).exports,a),a.exports}catch(x){throw a=0,x}};var Te=we(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});function Ne(s){let a=s.length,x=0,b=0,n;for(;b<
a;)x++,n=s.charCodeAt(b++),n>=55296&&n<=56319&&b<a&&(n=s.charCodeAt(b),(n&64512)===56320&&b++);return x}_e.default=Ne;Ne.
code='require("ajv/dist/runtime/ucs2length").default'});var We=we(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.formatNames=le.fastFormats=le.fullFormats=
void 0;function fe(s,a){return{validate:s,compare:a}}le.fullFormats={date:fe(Me,De),time:fe(Ie(!0),Se),"date-time":fe(Oe(
!0),Ge),"iso-time":fe(Ie(),qe),"iso-date-time":fe(Oe(),ze),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Xe,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:sr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Je,int32:{type:"number",validate:Ae},int64:{type:"number",validate:er},float:{type:"number",validate:je},double:{type:"\
number",validate:je},password:!0,binary:!0};le.fastFormats={...le.fullFormats,date:fe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,De),time:fe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Se),"date-time":fe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Ge),"iso-time":fe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,qe),"iso-date-time":fe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ze),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
le.formatNames=Object.keys(le.fullFormats);function Ve(s){return s%4===0&&(s%100!==0||s%400===0)}var Ye=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Ze=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Me(s){let a=Ye.exec(s);if(!a)return!1;let x=+a[1],b=+a[2],n=+a[3];return b>=
1&&b<=12&&n>=1&&n<=(b===2&&Ve(x)?29:Ze[b])}function De(s,a){if(s&&a)return s>a?1:s<a?-1:0}var xe=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Ie(s){return function(x){let b=xe.exec(x);if(!b)return!1;let n=+b[1],o=+b[2],r=+b[3],e=b[4],d=b[5]==="-"?-1:1,t=+(b[6]||
0),p=+(b[7]||0);if(t>23||p>59||s&&!e)return!1;if(n<=23&&o<=59&&r<60)return!0;let I=o-p*d,i=n-t*d-(I<0?1:0);return(i===23||
i===-1)&&(I===59||I===-1)&&r<61}}function Se(s,a){if(!(s&&a))return;let x=new Date("2020-01-01T"+s).valueOf(),b=new Date(
"2020-01-01T"+a).valueOf();if(x&&b)return x-b}function qe(s,a){if(!(s&&a))return;let x=xe.exec(s),b=xe.exec(a);if(x&&b)return s=
x[1]+x[2]+x[3],a=b[1]+b[2]+b[3],s>a?1:s<a?-1:0}var Ce=/t|\s/i;function Oe(s){let a=Ie(s);return function(b){let n=b.split(
Ce);return n.length===2&&Me(n[0])&&a(n[1])}}function Ge(s,a){if(!(s&&a))return;let x=new Date(s).valueOf(),b=new Date(a).
valueOf();if(x&&b)return x-b}function ze(s,a){if(!(s&&a))return;let[x,b]=s.split(Ce),[n,o]=a.split(Ce),r=De(x,n);if(r!==
void 0)return r||Se(b,o)}var Ue=/\/|:/,Be=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Xe(s){return Ue.test(s)&&Be.test(s)}var Le=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Je(s){return Le.lastIndex=0,Le.test(s)}var Ke=-(2**31),Qe=2**31-1;function Ae(s){return Number.isInteger(s)&&s<=
Qe&&s>=Ke}function er(s){return Number.isInteger(s)}function je(){return!0}var rr=/[^\\]\\Z/;function sr(s){if(rr.test(s))
return!1;try{return new RegExp(s),!0}catch{return!1}}});var Fe=we((mr,Re)=>{var{fullFormats:tr}=We(),ar=/^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
function ir(s){let a=ar.exec(s);if(a===null)return!1;let[x,b,n,o,r,e]=a.slice(1,7).map(Number),[d,t]=[Number(a[8]??0),Number(
a[9]??0)],I=[31,x%4===0&&(x%100!==0||x%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][b-1];if(I===void 0||n<1||n>I||o>23||
r>59||d>23||t>59)return!1;let i=(a[7]==="-"?-1:1)*(d*60+t),z=((o*60+r-i)%1440+1440)%1440;return e<60||e===60&&z===1439}Re.
exports={...tr,"date-time":ir}});var pr=v,be={type:"object",required:["eventId","userId","jobId","timestamp","proficiency","season","availabilityDays","w\
eeklyGoalDays","equipment"],properties:{eventId:{type:"string",minLength:1,maxLength:256},userId:{type:"string",minLength:1,
maxLength:256},jobId:{type:"string",minLength:1,maxLength:256},timestamp:{type:"number",minimum:0,maximum:864e13},proficiency:{
type:"string",enum:["beginner","intermediate","advanced"]},season:{type:"string",enum:["offseason","preseason","inseason"]},
availabilityDays:{type:"integer",minimum:1,maximum:7},weeklyGoalDays:{type:"integer",minimum:1,maximum:7},equipment:{type:"\
array",maxItems:50,items:{type:"string",maxLength:100}},purpose:{type:"string",enum:["general_fitness","sport_performanc\
e","muscle_building","weight_loss","rehabilitation"]},competitionDate:{type:"string",maxLength:64,format:"date-time"},fixedSchedules:{
type:"array",maxItems:50,items:{type:"object",required:["day","start","end"],properties:{day:{type:"string",maxLength:32},
start:{type:"string",maxLength:32},end:{type:"string",maxLength:32}}}},recoveryHabits:{type:"array",maxItems:50,items:{type:"\
string",maxLength:200}},timeCrunchTargetMinutes:{type:"integer",minimum:15,maximum:180},timeCrunchScope:{type:"object",properties:{
sessionIds:{type:"array",maxItems:2184,items:{type:"string",minLength:1,maxLength:256}},days:{type:"array",maxItems:7,items:{
type:"integer",minimum:1,maximum:7}},weeks:{type:"array",maxItems:104,items:{type:"integer",minimum:1,maximum:104}}}},timeCrunchTargets:{
type:"array",maxItems:2184,items:{type:"object",required:["minutes"],properties:{dayOfWeek:{type:"integer",minimum:1,maximum:7},
sessionId:{type:"string",minLength:1,maxLength:256},minutes:{type:"integer",minimum:15,maximum:180}}}},timeCrunchPreferences:{
type:"object",properties:{exclude:{type:"array",maxItems:100,items:{type:"string",minLength:1,maxLength:256}},keep:{type:"\
array",maxItems:100,items:{type:"string",minLength:1,maxLength:256}},supersets:{type:"string",enum:["allow","none"]},crowdedGym:{
type:"boolean"},dropSets:{type:"boolean"}}},timeCrunchProgress:{type:"object",properties:{sessionId:{type:"string",minLength:1,
maxLength:256},elapsedSeconds:{type:"integer",minimum:0,maximum:86400},done:{type:"array",maxItems:100,items:{type:"obje\
ct",required:["exerciseId","sets"],properties:{exerciseId:{type:"string",minLength:1,maxLength:256},sets:{type:"integer",
minimum:0,maximum:200}}}},doneSessionIds:{type:"array",maxItems:2184,items:{type:"string",minLength:1,maxLength:256}}}},
planId:{type:"string",minLength:1,maxLength:128},plan:{$ref:"#/$defs/plan"},coreLiftPolicy:{type:"string",enum:["fit","p\
rotect"]},tempo:{type:"string",enum:["usual","brisk","personal"]},confidence:{type:"number",minimum:.5,maximum:.9}},$defs:{
plan:{type:"object",required:["microcycles"],additionalProperties:!0,properties:{id:{$ref:"#/$defs/value"},userId:{$ref:"\
#/$defs/value"},name:{$ref:"#/$defs/value"},description:{$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},microcycles:{
type:"array",maxItems:104,items:{$ref:"#/$defs/microcycle"}}}},microcycle:{type:"object",additionalProperties:!0,properties:{
id:{$ref:"#/$defs/value"},weekNumber:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},phase:{$ref:"#/$defs/value"},sessions:{
anyOf:[{$ref:"#/$defs/nothing"},{type:"array",maxItems:21,items:{$ref:"#/$defs/session"}}]}}},session:{type:"object",additionalProperties:!0,
properties:{id:{$ref:"#/$defs/value"},dayOfWeek:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},duration:{$ref:"#/$de\
fs/value"},exercises:{anyOf:[{$ref:"#/$defs/nothing"},{type:"array",maxItems:32,items:{$ref:"#/$defs/exercise"}}]}}},exercise:{
type:"object",additionalProperties:!0,properties:{id:{$ref:"#/$defs/value"},name:{$ref:"#/$defs/value"},isCoreLift:{$ref:"\
#/$defs/value"},tags:{$ref:"#/$defs/value"},metadata:{anyOf:[{$ref:"#/$defs/nothing"},{type:"object",additionalProperties:!0,
properties:{isCoreLift:{$ref:"#/$defs/value"},movementPattern:{$ref:"#/$defs/value"}}},{$ref:"#/$defs/text"},{$ref:"#/$d\
efs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$defs/list"}]},equipment:{$ref:"#/$defs/value"},primaryMuscleGroup:{$ref:"#/\
$defs/value"},primaryMuscle:{$ref:"#/$defs/value"},primaryMuscles:{$ref:"#/$defs/value"},muscleGroup:{$ref:"#/$defs/valu\
e"},secondaryMuscleGroups:{$ref:"#/$defs/value"},secondaryMuscles:{$ref:"#/$defs/value"},muscleGroups:{$ref:"#/$defs/val\
ue"},sets:{$ref:"#/$defs/sets"},targetSets:{$ref:"#/$defs/sets"},warmupSets:{$ref:"#/$defs/sets"},reps:{$ref:"#/$defs/va\
lue"},targetReps:{$ref:"#/$defs/value"},repRange:{$ref:"#/$defs/value"},weight:{$ref:"#/$defs/value"},targetWeight:{$ref:"\
#/$defs/value"},load:{$ref:"#/$defs/value"},unit:{$ref:"#/$defs/value"},effort:{$ref:"#/$defs/value"},rpe:{$ref:"#/$defs\
/value"},targetEffort:{$ref:"#/$defs/value"},rir:{$ref:"#/$defs/value"},restTime:{$ref:"#/$defs/value"},restSeconds:{$ref:"\
#/$defs/value"},restInterval:{$ref:"#/$defs/value"},targetRest:{$ref:"#/$defs/value"},rest:{$ref:"#/$defs/value"},tempo:{
$ref:"#/$defs/value"},duration:{$ref:"#/$defs/value"},durationSeconds:{$ref:"#/$defs/value"},durationMinutes:{$ref:"#/$d\
efs/value"},distance:{$ref:"#/$defs/value"},distanceMeters:{$ref:"#/$defs/value"},type:{$ref:"#/$defs/value"},notes:{$ref:"\
#/$defs/value"},supersetGroup:{$ref:"#/$defs/value"},supersetId:{$ref:"#/$defs/value"},superset_id:{$ref:"#/$defs/value"},
groupId:{$ref:"#/$defs/value"},circuit:{$ref:"#/$defs/value"},segmentId:{$ref:"#/$defs/value"}}},set:{type:"object",additionalProperties:!0,
properties:{type:{$ref:"#/$defs/value"},setType:{$ref:"#/$defs/value"},set_type:{$ref:"#/$defs/value"},kind:{$ref:"#/$de\
fs/value"},isWarmup:{$ref:"#/$defs/value"},reps:{$ref:"#/$defs/value"},targetReps:{$ref:"#/$defs/value"},weight:{$ref:"#\
/$defs/value"},load:{$ref:"#/$defs/value"},effort:{$ref:"#/$defs/value"},rpe:{$ref:"#/$defs/value"},rir:{$ref:"#/$defs/v\
alue"},restSeconds:{$ref:"#/$defs/value"},restTime:{$ref:"#/$defs/value"},rest:{$ref:"#/$defs/value"},tempo:{$ref:"#/$de\
fs/value"},estimatedDurationSeconds:{$ref:"#/$defs/value"},durationSeconds:{$ref:"#/$defs/value"},duration:{$ref:"#/$def\
s/value"},seconds:{$ref:"#/$defs/value"},distance:{$ref:"#/$defs/value"},distanceMeters:{$ref:"#/$defs/value"}}},sets:{anyOf:[
{$ref:"#/$defs/nothing"},{type:"number",minimum:-1e12,maximum:50},{$ref:"#/$defs/text"},{$ref:"#/$defs/flag"},{type:"arr\
ay",maxItems:50,items:{anyOf:[{$ref:"#/$defs/set"},{$ref:"#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},
{$ref:"#/$defs/flag"}]}},{$ref:"#/$defs/table"}]},value:{anyOf:[{$ref:"#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"#/\
$defs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$defs/list"},{$ref:"#/$defs/table"}]},nothing:{type:"null"},text:{type:"st\
ring",maxLength:1e4},number:{type:"number",minimum:-1e12,maximum:1e12},flag:{type:"boolean"},list:{type:"array",maxItems:100,
items:{anyOf:[{$ref:"#/$defs/nothing"},{$ref:"#/$defs/text"},{$ref:"#/$defs/number"},{$ref:"#/$defs/flag"},{$ref:"#/$def\
s/table"}]}},table:{type:"object",additionalProperties:!0}}},j=Te().default,Ee=Fe()["date-time"];function H(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=H.
evaluated;return d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s!==null?(H.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1):(H.errors=r,e===0)}H.evaluated={dynamicProps:!1,
dynamicItems:!1};function Y(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=Y.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(typeof s=="string"){if(j(s)>1e4)
return Y.errors=[{instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have \
more than 10000 characters"}],!1}else return Y.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;return Y.errors=r,e===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=J.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(typeof s=="number"&&isFinite(s)){
if(s>1e12||isNaN(s))return J.errors=[{instancePath:a,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000"}],!1;if(s<-1e12||isNaN(s))return J.errors=[{instancePath:a,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"}],!1}else return J.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;return J.errors=r,e===0}J.evaluated=
{dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=U.
evaluated;return d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof s!="boolean"?(U.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1):(U.errors=r,e===0)}U.evaluated=
{dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,
d=te.evaluated;return d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(te.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1):(te.errors=r,e===0)}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:a="",
parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=ie.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(Array.isArray(s)){if(s.length>100)return ie.errors=[{instancePath:a,
schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var t=!0;
let I=s.length;for(let i=0;i<I;i++){let z=s[i],F=e,$=e,O=!1,M=e;H(z,{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:n,dynamicAnchors:o})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var p=M===e;O=O||p;let W=e;Y(z,{instancePath:a+
"/"+i,parentData:s,parentDataProperty:i,rootData:n,dynamicAnchors:o})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);
var p=W===e;O=O||p;let _=e;J(z,{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,rootData:n,dynamicAnchors:o})||(r=
r===null?J.errors:r.concat(J.errors),e=r.length);var p=_===e;O=O||p;let C=e;U(z,{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:n,dynamicAnchors:o})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var p=C===e;O=O||p;let q=e;te(z,{instancePath:a+
"/"+i,parentData:s,parentDataProperty:i,rootData:n,dynamicAnchors:o})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);
var p=q===e;if(O=O||p,O)e=$,r!==null&&($?r.length=$:r=null);else{let w={instancePath:a+"/"+i,schemaPath:"#/items/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[w]:r.push(w),e++,ie.errors=r,!1}var t=F===
e;if(!t)break}}}else return ie.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;return ie.errors=r,e===0}ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function f(s,{instancePath:a="",
parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=f.evaluated;d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0);let t=e,p=!1,I=e;H(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,
dynamicAnchors:o})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var W=I===e;p=p||W;let i=e;Y(s,{instancePath:a,parentData:x,
parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var W=i===e;p=p||
W;let z=e;J(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?J.errors:r.concat(
J.errors),e=r.length);var W=z===e;p=p||W;let F=e;U(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||
(r=r===null?U.errors:r.concat(U.errors),e=r.length);var W=F===e;p=p||W;let $=e;ie(s,{instancePath:a,parentData:x,parentDataProperty:b,
rootData:n,dynamicAnchors:o})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var W=$===e;if(p=p||W,W)var O=!0;let M=e;
te(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?te.errors:r.concat(te.
errors),e=r.length);var W=M===e;if(p=p||W,W)var _=!0;if(p)e=t,r!==null&&(t?r.length=t:r=null);else{let C={instancePath:a,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[C]:r.push(C),e++,
f.errors=r,!1}return f.errors=r,d.props=_,d.items=O,e===0}f.evaluated={dynamicProps:!0,dynamicItems:!0};function $e(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,
d=$e.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type!==void 0){let p=e;f(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:n,
dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.setType!==void 0){
let p=e;f(s.setType,{instancePath:a+"/setType",parentData:s,parentDataProperty:"setType",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.set_type!==void 0){let p=e;f(s.
set_type,{instancePath:a+"/set_type",parentData:s,parentDataProperty:"set_type",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.kind!==void 0){let p=e;f(s.kind,{instancePath:a+
"/kind",parentData:s,parentDataProperty:"kind",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=
r.length);var t=p===e}else var t=!0;if(t){if(s.isWarmup!==void 0){let p=e;f(s.isWarmup,{instancePath:a+"/isWarmup",parentData:s,
parentDataProperty:"isWarmup",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===
e}else var t=!0;if(t){if(s.reps!==void 0){let p=e;f(s.reps,{instancePath:a+"/reps",parentData:s,parentDataProperty:"reps",
rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.
targetReps!==void 0){let p=e;f(s.targetReps,{instancePath:a+"/targetReps",parentData:s,parentDataProperty:"targetReps",rootData:n,
dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.weight!==void 0){
let p=e;f(s.weight,{instancePath:a+"/weight",parentData:s,parentDataProperty:"weight",rootData:n,dynamicAnchors:o})||(r=
r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.load!==void 0){let p=e;f(s.load,{instancePath:a+
"/load",parentData:s,parentDataProperty:"load",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=
r.length);var t=p===e}else var t=!0;if(t){if(s.effort!==void 0){let p=e;f(s.effort,{instancePath:a+"/effort",parentData:s,
parentDataProperty:"effort",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===
e}else var t=!0;if(t){if(s.rpe!==void 0){let p=e;f(s.rpe,{instancePath:a+"/rpe",parentData:s,parentDataProperty:"rpe",rootData:n,
dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.rir!==void 0){
let p=e;f(s.rir,{instancePath:a+"/rir",parentData:s,parentDataProperty:"rir",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.restSeconds!==void 0){let p=e;f(s.restSeconds,
{instancePath:a+"/restSeconds",parentData:s,parentDataProperty:"restSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.restTime!==void 0){let p=e;f(s.restTime,{instancePath:a+
"/restTime",parentData:s,parentDataProperty:"restTime",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),
e=r.length);var t=p===e}else var t=!0;if(t){if(s.rest!==void 0){let p=e;f(s.rest,{instancePath:a+"/rest",parentData:s,parentDataProperty:"\
rest",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){
if(s.tempo!==void 0){let p=e;f(s.tempo,{instancePath:a+"/tempo",parentData:s,parentDataProperty:"tempo",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.estimatedDurationSeconds!==void 0){
let p=e;f(s.estimatedDurationSeconds,{instancePath:a+"/estimatedDurationSeconds",parentData:s,parentDataProperty:"estima\
tedDurationSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;
if(t){if(s.durationSeconds!==void 0){let p=e;f(s.durationSeconds,{instancePath:a+"/durationSeconds",parentData:s,parentDataProperty:"\
durationSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;
if(t){if(s.duration!==void 0){let p=e;f(s.duration,{instancePath:a+"/duration",parentData:s,parentDataProperty:"duration",
rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.
seconds!==void 0){let p=e;f(s.seconds,{instancePath:a+"/seconds",parentData:s,parentDataProperty:"seconds",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.distance!==void 0){let p=e;f(s.
distance,{instancePath:a+"/distance",parentData:s,parentDataProperty:"distance",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0;if(t)if(s.distanceMeters!==void 0){let p=e;f(s.distanceMeters,
{instancePath:a+"/distanceMeters",parentData:s,parentDataProperty:"distanceMeters",rootData:n,dynamicAnchors:o})||(r=r===
null?f.errors:r.concat(f.errors),e=r.length);var t=p===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}else return $e.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=r,e===0}$e.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,
dynamicAnchors:o={}}={}){let r=null,e=0,d=re.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);
let t=e,p=!1,I=e;H(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?H.errors:
r.concat(H.errors),e=r.length);var C=I===e;p=p||C;let i=e;if(e===i)if(typeof s=="number"&&isFinite(s)){if(s>50||isNaN(s)){
let R={instancePath:a,schemaPath:"#/anyOf/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must b\
e <= 50"};r===null?r=[R]:r.push(R),e++}else if(s<-1e12||isNaN(s)){let R={instancePath:a,schemaPath:"#/anyOf/1/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"};r===null?r=[R]:r.push(R),e++}}else{let R={
instancePath:a,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[R]:
r.push(R),e++}var C=i===e;p=p||C;let z=e;Y(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||
(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var C=z===e;p=p||C;let F=e;U(s,{instancePath:a,parentData:x,parentDataProperty:b,
rootData:n,dynamicAnchors:o})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var C=F===e;p=p||C;let $=e;if(e===$)if(Array.
isArray(s))if(s.length>50){let R={instancePath:a,schemaPath:"#/anyOf/4/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};r===null?r=[R]:r.push(R),e++}else{var O=!0;let R=s.length;for(let w=0;w<R;w++){let Q=s[w],
A=e,ee=e,G=!1,u=e;$e(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,rootData:n,dynamicAnchors:o})||(r=r===null?
$e.errors:r.concat($e.errors),e=r.length);var M=u===e;G=G||M;let m=e;H(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,
rootData:n,dynamicAnchors:o})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var M=m===e;G=G||M;let N=e;Y(Q,{instancePath:a+
"/"+w,parentData:s,parentDataProperty:w,rootData:n,dynamicAnchors:o})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);
var M=N===e;G=G||M;let D=e;J(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,rootData:n,dynamicAnchors:o})||(r=
r===null?J.errors:r.concat(J.errors),e=r.length);var M=D===e;G=G||M;let P=e;U(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,
rootData:n,dynamicAnchors:o})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var M=P===e;if(G=G||M,G)e=ee,r!==null&&
(ee?r.length=ee:r=null);else{let g={instancePath:a+"/"+w,schemaPath:"#/anyOf/4/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};r===null?r=[g]:r.push(g),e++}var O=A===e;if(!O)break}}else{let R={instancePath:a,schemaPath:"\
#/anyOf/4/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[R]:r.push(R),e++}var C=$===e;if(p=
p||C,C)var W=!0;let _=e;te(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?
te.errors:r.concat(te.errors),e=r.length);var C=_===e;if(p=p||C,C)var q=!0;if(p)e=t,r!==null&&(t?r.length=t:r=null);else{
let R={instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[R]:r.push(R),e++,re.errors=r,!1}return re.errors=r,d.props=q,d.items=W,e===0}re.evaluated={dynamicProps:!0,dynamicItems:!0};
function ue(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,
d=ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.id!==void 0){let i=e;f(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.name!==void 0){let i=e;f(s.name,
{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(
f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.isCoreLift!==void 0){let i=e;f(s.isCoreLift,{instancePath:a+"\
/isCoreLift",parentData:s,parentDataProperty:"isCoreLift",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.
errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.tags!==void 0){let i=e;f(s.tags,{instancePath:a+"/tags",parentData:s,
parentDataProperty:"tags",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else
var t=!0;if(t){if(s.metadata!==void 0){let i=s.metadata,z=e,F=e,$=!1,O=e;H(i,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:n,dynamicAnchors:o})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var I=O===e;$=$||I;let M=e;
if(e===M)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.isCoreLift!==void 0){let w=e;f(i.isCoreLift,{instancePath:a+"\
/metadata/isCoreLift",parentData:i,parentDataProperty:"isCoreLift",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.
concat(f.errors),e=r.length);var p=w===e}else var p=!0;if(p)if(i.movementPattern!==void 0){let w=e;f(i.movementPattern,{
instancePath:a+"/metadata/movementPattern",parentData:i,parentDataProperty:"movementPattern",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var p=w===e}else var p=!0}else{let w={instancePath:a+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(
w),e++}var I=M===e;$=$||I;let W=e;Y(i,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,
dynamicAnchors:o})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var I=W===e;$=$||I;let _=e;J(i,{instancePath:a+"\
/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,dynamicAnchors:o})||(r=r===null?J.errors:r.concat(J.errors),
e=r.length);var I=_===e;$=$||I;let C=e;U(i,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,
dynamicAnchors:o})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var I=C===e;$=$||I;let q=e;ie(i,{instancePath:a+
"/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,dynamicAnchors:o})||(r=r===null?ie.errors:r.concat(ie.
errors),e=r.length);var I=q===e;if($=$||I,$)e=F,r!==null&&(F?r.length=F:r=null);else{let w={instancePath:a+"/metadata",schemaPath:"\
#/properties/metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[w]:r.push(
w),e++,ue.errors=r,!1}var t=z===e}else var t=!0;if(t){if(s.equipment!==void 0){let i=e;f(s.equipment,{instancePath:a+"/e\
quipment",parentData:s,parentDataProperty:"equipment",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),
e=r.length);var t=i===e}else var t=!0;if(t){if(s.primaryMuscleGroup!==void 0){let i=e;f(s.primaryMuscleGroup,{instancePath:a+
"/primaryMuscleGroup",parentData:s,parentDataProperty:"primaryMuscleGroup",rootData:n,dynamicAnchors:o})||(r=r===null?f.
errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.primaryMuscle!==void 0){let i=e;f(s.primaryMuscle,
{instancePath:a+"/primaryMuscle",parentData:s,parentDataProperty:"primaryMuscle",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.primaryMuscles!==void 0){let i=e;f(s.primaryMuscles,
{instancePath:a+"/primaryMuscles",parentData:s,parentDataProperty:"primaryMuscles",rootData:n,dynamicAnchors:o})||(r=r===
null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.muscleGroup!==void 0){let i=e;f(s.muscleGroup,
{instancePath:a+"/muscleGroup",parentData:s,parentDataProperty:"muscleGroup",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.secondaryMuscleGroups!==void 0){let i=e;f(s.
secondaryMuscleGroups,{instancePath:a+"/secondaryMuscleGroups",parentData:s,parentDataProperty:"secondaryMuscleGroups",rootData:n,
dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.secondaryMuscles!==
void 0){let i=e;f(s.secondaryMuscles,{instancePath:a+"/secondaryMuscles",parentData:s,parentDataProperty:"secondaryMuscl\
es",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
muscleGroups!==void 0){let i=e;f(s.muscleGroups,{instancePath:a+"/muscleGroups",parentData:s,parentDataProperty:"muscleG\
roups",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){
if(s.sets!==void 0){let i=e;re(s.sets,{instancePath:a+"/sets",parentData:s,parentDataProperty:"sets",rootData:n,dynamicAnchors:o})||
(r=r===null?re.errors:r.concat(re.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.targetSets!==void 0){let i=e;
re(s.targetSets,{instancePath:a+"/targetSets",parentData:s,parentDataProperty:"targetSets",rootData:n,dynamicAnchors:o})||
(r=r===null?re.errors:r.concat(re.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.warmupSets!==void 0){let i=e;
re(s.warmupSets,{instancePath:a+"/warmupSets",parentData:s,parentDataProperty:"warmupSets",rootData:n,dynamicAnchors:o})||
(r=r===null?re.errors:r.concat(re.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.reps!==void 0){let i=e;f(s.reps,
{instancePath:a+"/reps",parentData:s,parentDataProperty:"reps",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(
f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.targetReps!==void 0){let i=e;f(s.targetReps,{instancePath:a+"\
/targetReps",parentData:s,parentDataProperty:"targetReps",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.
errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.repRange!==void 0){let i=e;f(s.repRange,{instancePath:a+"/repRa\
nge",parentData:s,parentDataProperty:"repRange",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=
r.length);var t=i===e}else var t=!0;if(t){if(s.weight!==void 0){let i=e;f(s.weight,{instancePath:a+"/weight",parentData:s,
parentDataProperty:"weight",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===
e}else var t=!0;if(t){if(s.targetWeight!==void 0){let i=e;f(s.targetWeight,{instancePath:a+"/targetWeight",parentData:s,
parentDataProperty:"targetWeight",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===
e}else var t=!0;if(t){if(s.load!==void 0){let i=e;f(s.load,{instancePath:a+"/load",parentData:s,parentDataProperty:"load",
rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
unit!==void 0){let i=e;f(s.unit,{instancePath:a+"/unit",parentData:s,parentDataProperty:"unit",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.effort!==void 0){let i=e;f(s.effort,
{instancePath:a+"/effort",parentData:s,parentDataProperty:"effort",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.
concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.rpe!==void 0){let i=e;f(s.rpe,{instancePath:a+"/rpe",parentData:s,
parentDataProperty:"rpe",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else
var t=!0;if(t){if(s.targetEffort!==void 0){let i=e;f(s.targetEffort,{instancePath:a+"/targetEffort",parentData:s,parentDataProperty:"\
targetEffort",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;
if(t){if(s.rir!==void 0){let i=e;f(s.rir,{instancePath:a+"/rir",parentData:s,parentDataProperty:"rir",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.restTime!==void 0){let i=e;f(s.
restTime,{instancePath:a+"/restTime",parentData:s,parentDataProperty:"restTime",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.restSeconds!==void 0){let i=e;f(s.restSeconds,
{instancePath:a+"/restSeconds",parentData:s,parentDataProperty:"restSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.restInterval!==void 0){let i=e;f(s.restInterval,
{instancePath:a+"/restInterval",parentData:s,parentDataProperty:"restInterval",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.targetRest!==void 0){let i=e;f(s.targetRest,
{instancePath:a+"/targetRest",parentData:s,parentDataProperty:"targetRest",rootData:n,dynamicAnchors:o})||(r=r===null?f.
errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.rest!==void 0){let i=e;f(s.rest,{instancePath:a+
"/rest",parentData:s,parentDataProperty:"rest",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=
r.length);var t=i===e}else var t=!0;if(t){if(s.tempo!==void 0){let i=e;f(s.tempo,{instancePath:a+"/tempo",parentData:s,parentDataProperty:"\
tempo",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){
if(s.duration!==void 0){let i=e;f(s.duration,{instancePath:a+"/duration",parentData:s,parentDataProperty:"duration",rootData:n,
dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.durationSeconds!==
void 0){let i=e;f(s.durationSeconds,{instancePath:a+"/durationSeconds",parentData:s,parentDataProperty:"durationSeconds",
rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
durationMinutes!==void 0){let i=e;f(s.durationMinutes,{instancePath:a+"/durationMinutes",parentData:s,parentDataProperty:"\
durationMinutes",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;
if(t){if(s.distance!==void 0){let i=e;f(s.distance,{instancePath:a+"/distance",parentData:s,parentDataProperty:"distance",
rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
distanceMeters!==void 0){let i=e;f(s.distanceMeters,{instancePath:a+"/distanceMeters",parentData:s,parentDataProperty:"d\
istanceMeters",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;
if(t){if(s.type!==void 0){let i=e;f(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.notes!==void 0){let i=e;f(s.notes,
{instancePath:a+"/notes",parentData:s,parentDataProperty:"notes",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(
f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.supersetGroup!==void 0){let i=e;f(s.supersetGroup,{instancePath:a+
"/supersetGroup",parentData:s,parentDataProperty:"supersetGroup",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(
f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.supersetId!==void 0){let i=e;f(s.supersetId,{instancePath:a+"\
/supersetId",parentData:s,parentDataProperty:"supersetId",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.
errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.superset_id!==void 0){let i=e;f(s.superset_id,{instancePath:a+"\
/superset_id",parentData:s,parentDataProperty:"superset_id",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(
f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.groupId!==void 0){let i=e;f(s.groupId,{instancePath:a+"/group\
Id",parentData:s,parentDataProperty:"groupId",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.
length);var t=i===e}else var t=!0;if(t){if(s.circuit!==void 0){let i=e;f(s.circuit,{instancePath:a+"/circuit",parentData:s,
parentDataProperty:"circuit",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===
e}else var t=!0;if(t)if(s.segmentId!==void 0){let i=e;f(s.segmentId,{instancePath:a+"/segmentId",parentData:s,parentDataProperty:"\
segmentId",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return ue.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ue.errors=r,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:a="",parentData:x,
parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=de.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id!==void 0){let i=e;f(s.id,{instancePath:a+
"/id",parentData:s,parentDataProperty:"id",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);
var t=i===e}else var t=!0;if(t){if(s.dayOfWeek!==void 0){let i=e;f(s.dayOfWeek,{instancePath:a+"/dayOfWeek",parentData:s,
parentDataProperty:"dayOfWeek",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===
e}else var t=!0;if(t){if(s.name!==void 0){let i=e;f(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"name",
rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
duration!==void 0){let i=e;f(s.duration,{instancePath:a+"/duration",parentData:s,parentDataProperty:"duration",rootData:n,
dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t)if(s.exercises!==
void 0){let i=s.exercises,z=e,F=e,$=!1,O=e;H(i,{instancePath:a+"/exercises",parentData:s,parentDataProperty:"exercises",
rootData:n,dynamicAnchors:o})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var I=O===e;$=$||I;let M=e;if(e===M)if(Array.
isArray(i))if(i.length>32){let _={instancePath:a+"/exercises",schemaPath:"#/properties/exercises/anyOf/1/maxItems",keyword:"\
maxItems",params:{limit:32},message:"must NOT have more than 32 items"};r===null?r=[_]:r.push(_),e++}else{var p=!0;let _=i.
length;for(let C=0;C<_;C++){let q=e;ue(i[C],{instancePath:a+"/exercises/"+C,parentData:i,parentDataProperty:C,rootData:n,
dynamicAnchors:o})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var p=q===e;if(!p)break}}else{let _={instancePath:a+
"/exercises",schemaPath:"#/properties/exercises/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[_]:r.push(_),e++}var I=M===e;if($=$||I,$)e=F,r!==null&&(F?r.length=F:r=null);else{let _={instancePath:a+
"/exercises",schemaPath:"#/properties/exercises/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return r===null?r=[_]:r.push(_),e++,de.errors=r,!1}var t=z===e}else var t=!0}}}}else return de.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=r,e===0}de.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){
let r=null,e=0,d=ce.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.id!==void 0){let i=e;f(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",
rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
weekNumber!==void 0){let i=e;f(s.weekNumber,{instancePath:a+"/weekNumber",parentData:s,parentDataProperty:"weekNumber",rootData:n,
dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.name!==void 0){
let i=e;f(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:n,dynamicAnchors:o})||(r=r===null?
f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.phase!==void 0){let i=e;f(s.phase,{instancePath:a+
"/phase",parentData:s,parentDataProperty:"phase",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),
e=r.length);var t=i===e}else var t=!0;if(t)if(s.sessions!==void 0){let i=s.sessions,z=e,F=e,$=!1,O=e;H(i,{instancePath:a+
"/sessions",parentData:s,parentDataProperty:"sessions",rootData:n,dynamicAnchors:o})||(r=r===null?H.errors:r.concat(H.errors),
e=r.length);var I=O===e;$=$||I;let M=e;if(e===M)if(Array.isArray(i))if(i.length>21){let _={instancePath:a+"/sessions",schemaPath:"\
#/properties/sessions/anyOf/1/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more than 21 items"};
r===null?r=[_]:r.push(_),e++}else{var p=!0;let _=i.length;for(let C=0;C<_;C++){let q=e;de(i[C],{instancePath:a+"/session\
s/"+C,parentData:i,parentDataProperty:C,rootData:n,dynamicAnchors:o})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);
var p=q===e;if(!p)break}}else{let _={instancePath:a+"/sessions",schemaPath:"#/properties/sessions/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};r===null?r=[_]:r.push(_),e++}var I=M===e;if($=$||I,$)e=F,r!==null&&
(F?r.length=F:r=null);else{let _={instancePath:a+"/sessions",schemaPath:"#/properties/sessions/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return r===null?r=[_]:r.push(_),e++,ce.errors=r,!1}var t=z===e}else var t=!0}}}}else
return ce.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ce.errors=r,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:a="",parentData:x,
parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=me.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let I;if(s.microcycles===void 0&&(I=
"microcycles"))return me.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"}],!1;if(s.id!==void 0){let i=e;f(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
userId!==void 0){let i=e;f(s.userId,{instancePath:a+"/userId",parentData:s,parentDataProperty:"userId",rootData:n,dynamicAnchors:o})||
(r=r===null?f.errors:r.concat(f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.name!==void 0){let i=e;f(s.name,
{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(
f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.description!==void 0){let i=e;f(s.description,{instancePath:a+
"/description",parentData:s,parentDataProperty:"description",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(
f.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.duration!==void 0){let i=e;f(s.duration,{instancePath:a+"/dur\
ation",parentData:s,parentDataProperty:"duration",rootData:n,dynamicAnchors:o})||(r=r===null?f.errors:r.concat(f.errors),
e=r.length);var t=i===e}else var t=!0;if(t)if(s.microcycles!==void 0){let i=s.microcycles,z=e;if(e===z)if(Array.isArray(
i)){if(i.length>104)return me.errors=[{instancePath:a+"/microcycles",schemaPath:"#/properties/microcycles/maxItems",keyword:"\
maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var p=!0;let $=i.length;for(let O=0;O<$;O++){
let M=e;ce(i[O],{instancePath:a+"/microcycles/"+O,parentData:i,parentDataProperty:O,rootData:n,dynamicAnchors:o})||(r=r===
null?ce.errors:r.concat(ce.errors),e=r.length);var p=M===e;if(!p)break}}}else return me.errors=[{instancePath:a+"/microc\
ycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=z===
e}else var t=!0}}}}}else return me.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return me.errors=r,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(s,{instancePath:a="",
parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=v.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let G;if(s.eventId===
void 0&&(G="eventId")||s.userId===void 0&&(G="userId")||s.jobId===void 0&&(G="jobId")||s.timestamp===void 0&&(G="timesta\
mp")||s.proficiency===void 0&&(G="proficiency")||s.season===void 0&&(G="season")||s.availabilityDays===void 0&&(G="avail\
abilityDays")||s.weeklyGoalDays===void 0&&(G="weeklyGoalDays")||s.equipment===void 0&&(G="equipment"))return v.errors=[{
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:G},message:"must have required propert\
y '"+G+"'"}],!1;if(s.eventId!==void 0){let u=s.eventId,m=e;if(e===m)if(typeof u=="string"){if(j(u)>256)return v.errors=[
{instancePath:a+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"m\
ust NOT have more than 256 characters"}],!1;if(j(u)<1)return v.errors=[{instancePath:a+"/eventId",schemaPath:"#/properti\
es/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.
errors=[{instancePath:a+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=m===e}else var t=!0;if(t){if(s.userId!==void 0){let u=s.userId,m=e;if(e===m)if(typeof u=="str\
ing"){if(j(u)>256)return v.errors=[{instancePath:a+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(u)<1)return v.errors=[{instancePath:a+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return v.errors=[{instancePath:a+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(s.jobId!==void 0){let u=s.jobId,
m=e;if(e===m)if(typeof u=="string"){if(j(u)>256)return v.errors=[{instancePath:a+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(u)<1)return v.
errors=[{instancePath:a+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(s.timestamp!==
void 0){let u=s.timestamp,m=e;if(e===m)if(typeof u=="number"&&isFinite(u)){if(u>864e13||isNaN(u))return v.errors=[{instancePath:a+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(u<0||isNaN(u))return v.errors=[{instancePath:a+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return v.errors=
[{instancePath:a+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var t=m===e}else var t=!0;if(t){if(s.proficiency!==void 0){let u=s.proficiency,m=e;if(typeof u!="stri\
ng")return v.errors=[{instancePath:a+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(u==="beginner"||u==="intermediate"||u==="advanced"))return v.errors=[{instancePath:a+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:be.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(s.season!==void 0){let u=s.
season,m=e;if(typeof u!="string")return v.errors=[{instancePath:a+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(u==="offseason"||u==="preseason"||u==="inseason"))return v.
errors=[{instancePath:a+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:be.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(s.availabilityDays!==
void 0){let u=s.availabilityDays,m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return v.errors=[{instancePath:a+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>7||isNaN(u))return v.errors=[{instancePath:a+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(u<1||isNaN(u))return v.errors=[{instancePath:a+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=m===e}else var t=!0;
if(t){if(s.weeklyGoalDays!==void 0){let u=s.weeklyGoalDays,m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return v.errors=[{instancePath:a+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>7||isNaN(u))return v.errors=
[{instancePath:a+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(u<1||isNaN(u))return v.errors=[{instancePath:a+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=m===
e}else var t=!0;if(t){if(s.equipment!==void 0){let u=s.equipment,m=e;if(e===m)if(Array.isArray(u)){if(u.length>50)return v.
errors=[{instancePath:a+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var p=!0;let D=u.length;for(let P=0;P<D;P++){let c=u[P],g=e;if(e===g)if(typeof c==
"string"){if(j(c)>100)return v.errors=[{instancePath:a+"/equipment/"+P,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return v.errors=[{instancePath:a+
"/equipment/"+P,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var p=g===e;if(!p)break}}}else return v.errors=[{instancePath:a+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(s.purpose!==
void 0){let u=s.purpose,m=e;if(typeof u!="string")return v.errors=[{instancePath:a+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(u==="general_fitness"||u==="sport_\
performance"||u==="muscle_building"||u==="weight_loss"||u==="rehabilitation"))return v.errors=[{instancePath:a+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:be.properties.purpose.enum},message:"must be\
 equal to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(s.competitionDate!==void 0){let u=s.competitionDate,
m=e;if(e===m&&e===m)if(typeof u=="string"){if(j(u)>64)return v.errors=[{instancePath:a+"/competitionDate",schemaPath:"#/\
properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(!Ee(u))return v.errors=[{instancePath:a+"/competitionDate",schemaPath:"#/properties/competitionDate/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return v.errors=[{instancePath:a+
"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var t=m===e}else var t=!0;if(t){if(s.fixedSchedules!==void 0){let u=s.fixedSchedules,m=e;if(e===m)if(Array.
isArray(u)){if(u.length>50)return v.errors=[{instancePath:a+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var I=!0;let D=u.length;for(let P=0;P<
D;P++){let c=u[P],g=e;if(e===g)if(c&&typeof c=="object"&&!Array.isArray(c)){let k;if(c.day===void 0&&(k="day")||c.start===
void 0&&(k="start")||c.end===void 0&&(k="end"))return v.errors=[{instancePath:a+"/fixedSchedules/"+P,schemaPath:"#/prope\
rties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:k},message:"must have required property \
'"+k+"'"}],!1;if(c.day!==void 0){let h=c.day,S=e;if(e===S)if(typeof h=="string"){if(j(h)>32)return v.errors=[{instancePath:a+
"/fixedSchedules/"+P+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",
params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return v.errors=[{instancePath:a+"/fixedSche\
dules/"+P+"/day",schemaPath:"#/properties/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var i=S===e}else var i=!0;if(i){if(c.start!==void 0){let h=c.start,S=e;if(e===S)if(typeof h==
"string"){if(j(h)>32)return v.errors=[{instancePath:a+"/fixedSchedules/"+P+"/start",schemaPath:"#/properties/fixedSchedu\
les/items/properties/start/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characte\
rs"}],!1}else return v.errors=[{instancePath:a+"/fixedSchedules/"+P+"/start",schemaPath:"#/properties/fixedSchedules/ite\
ms/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=S===e}else var i=!0;
if(i)if(c.end!==void 0){let h=c.end,S=e;if(e===S)if(typeof h=="string"){if(j(h)>32)return v.errors=[{instancePath:a+"/fi\
xedSchedules/"+P+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1}else return v.errors=[{instancePath:a+"/fixedSchedules/"+
P+"/end",schemaPath:"#/properties/fixedSchedules/items/properties/end/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=S===e}else var i=!0}}else return v.errors=[{instancePath:a+"/fixedSchedules/"+P,schemaPath:"#\
/properties/fixedSchedules/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var I=g===e;if(!I)
break}}}else return v.errors=[{instancePath:a+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(s.recoveryHabits!==void 0){let u=s.
recoveryHabits,m=e;if(e===m)if(Array.isArray(u)){if(u.length>50)return v.errors=[{instancePath:a+"/recoveryHabits",schemaPath:"\
#/properties/recoveryHabits/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],
!1;{var z=!0;let D=u.length;for(let P=0;P<D;P++){let c=u[P],g=e;if(e===g)if(typeof c=="string"){if(j(c)>200)return v.errors=
[{instancePath:a+"/recoveryHabits/"+P,schemaPath:"#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return v.errors=[{instancePath:a+"/recoveryHabits/"+
P,schemaPath:"#/properties/recoveryHabits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var z=g===e;if(!z)break}}}else return v.errors=[{instancePath:a+"/recoveryHabits",schemaPath:"#/properties/recoveryHabit\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(s.timeCrunchTargetMinutes!==
void 0){let u=s.timeCrunchTargetMinutes,m=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return v.errors=[{instancePath:a+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===m&&typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u))return v.errors=[{instancePath:a+
"/timeCrunchTargetMinutes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"}],!1;if(u<15||isNaN(u))return v.errors=[{instancePath:a+"/timeCrunchTargetMinute\
s",schemaPath:"#/properties/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var t=m===e}else var t=!0;if(t){if(s.timeCrunchScope!==void 0){let u=s.timeCrunchScope,m=e;if(e===m)
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.sessionIds!==void 0){let D=u.sessionIds,P=e;if(e===P)if(Array.isArray(
D)){if(D.length>2184)return v.errors=[{instancePath:a+"/timeCrunchScope/sessionIds",schemaPath:"#/properties/timeCrunchS\
cope/properties/sessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],
!1;{var F=!0;let c=D.length;for(let g=0;g<c;g++){let L=D[g],k=e;if(e===k)if(typeof L=="string"){if(j(L)>256)return v.errors=
[{instancePath:a+"/timeCrunchScope/sessionIds/"+g,schemaPath:"#/properties/timeCrunchScope/properties/sessionIds/items/m\
axLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(L)<1)return v.
errors=[{instancePath:a+"/timeCrunchScope/sessionIds/"+g,schemaPath:"#/properties/timeCrunchScope/properties/sessionIds/\
items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.
errors=[{instancePath:a+"/timeCrunchScope/sessionIds/"+g,schemaPath:"#/properties/timeCrunchScope/properties/sessionIds/\
items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=k===e;if(!F)break}}}else return v.
errors=[{instancePath:a+"/timeCrunchScope/sessionIds",schemaPath:"#/properties/timeCrunchScope/properties/sessionIds/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=P===e}else var $=!0;if($){if(u.days!==void 0){
let D=u.days,P=e;if(e===P)if(Array.isArray(D)){if(D.length>7)return v.errors=[{instancePath:a+"/timeCrunchScope/days",schemaPath:"\
#/properties/timeCrunchScope/properties/days/maxItems",keyword:"maxItems",params:{limit:7},message:"must NOT have more t\
han 7 items"}],!1;{var O=!0;let g=D.length;for(let L=0;L<g;L++){let k=D[L],h=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&
isFinite(k)))return v.errors=[{instancePath:a+"/timeCrunchScope/days/"+L,schemaPath:"#/properties/timeCrunchScope/proper\
ties/days/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof k=="number"&&
isFinite(k)){if(k>7||isNaN(k))return v.errors=[{instancePath:a+"/timeCrunchScope/days/"+L,schemaPath:"#/properties/timeC\
runchScope/properties/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(k<1||isNaN(k))return v.errors=[{instancePath:a+"/timeCrunchScope/days/"+L,schemaPath:"#/properties/timeCrunchScope/pr\
operties/days/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var O=h===e;
if(!O)break}}}else return v.errors=[{instancePath:a+"/timeCrunchScope/days",schemaPath:"#/properties/timeCrunchScope/pro\
perties/days/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=P===e}else var $=!0;if($)if(u.
weeks!==void 0){let D=u.weeks,P=e;if(e===P)if(Array.isArray(D)){if(D.length>104)return v.errors=[{instancePath:a+"/timeC\
runchScope/weeks",schemaPath:"#/properties/timeCrunchScope/properties/weeks/maxItems",keyword:"maxItems",params:{limit:104},
message:"must NOT have more than 104 items"}],!1;{var M=!0;let g=D.length;for(let L=0;L<g;L++){let k=D[L],h=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return v.errors=[{instancePath:a+"/timeCrunchScope/weeks/"+L,schemaPath:"#/pro\
perties/timeCrunchScope/properties/weeks/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===h&&typeof k=="number"&&isFinite(k)){if(k>104||isNaN(k))return v.errors=[{instancePath:a+"/timeCrunchScope/week\
s/"+L,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/maximum",keyword:"maximum",params:{comparison:"<=",
limit:104},message:"must be <= 104"}],!1;if(k<1||isNaN(k))return v.errors=[{instancePath:a+"/timeCrunchScope/weeks/"+L,schemaPath:"\
#/properties/timeCrunchScope/properties/weeks/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var M=h===e;if(!M)break}}}else return v.errors=[{instancePath:a+"/timeCrunchScope/weeks",schemaPath:"\
#/properties/timeCrunchScope/properties/weeks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=P===
e}else var $=!0}}else return v.errors=[{instancePath:a+"/timeCrunchScope",schemaPath:"#/properties/timeCrunchScope/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(s.timeCrunchTargets!==
void 0){let u=s.timeCrunchTargets,m=e;if(e===m)if(Array.isArray(u)){if(u.length>2184)return v.errors=[{instancePath:a+"/\
timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/maxItems",keyword:"maxItems",params:{limit:2184},message:"\
must NOT have more than 2184 items"}],!1;{var W=!0;let D=u.length;for(let P=0;P<D;P++){let c=u[P],g=e;if(e===g)if(c&&typeof c==
"object"&&!Array.isArray(c)){let k;if(c.minutes===void 0&&(k="minutes"))return v.errors=[{instancePath:a+"/timeCrunchTar\
gets/"+P,schemaPath:"#/properties/timeCrunchTargets/items/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;if(c.dayOfWeek!==void 0){let h=c.dayOfWeek,S=e;if(!(typeof h=="number"&&!(h%1)&&
!isNaN(h)&&isFinite(h)))return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/dayOfWeek",schemaPath:"#/properties/t\
imeCrunchTargets/items/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===S&&typeof h=="number"&&isFinite(h)){if(h>7||isNaN(h))return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/d\
ayOfWeek",schemaPath:"#/properties/timeCrunchTargets/items/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(h<1||isNaN(h))return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/day\
OfWeek",schemaPath:"#/properties/timeCrunchTargets/items/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var _=S===e}else var _=!0;if(_){if(c.sessionId!==void 0){let h=c.sessionId,S=e;
if(e===S)if(typeof h=="string"){if(j(h)>256)return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/sessionId",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"mus\
t NOT have more than 256 characters"}],!1;if(j(h)<1)return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/sessionId",
schemaPath:"#/properties/timeCrunchTargets/items/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/sessionId",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var _=S===e}else var _=!0;if(_)if(c.minutes!==void 0){let h=c.minutes,S=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h)))return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/minutes",schemaPath:"#/properties/timeCrunch\
Targets/items/properties/minutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===S&&typeof h==
"number"&&isFinite(h)){if(h>180||isNaN(h))return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/minutes",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/minutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(h<15||isNaN(h))return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P+"/minutes",schemaPath:"#\
/properties/timeCrunchTargets/items/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var _=S===e}else var _=!0}}else return v.errors=[{instancePath:a+"/timeCrunchTargets/"+P,schemaPath:"\
#/properties/timeCrunchTargets/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=g===
e;if(!W)break}}}else return v.errors=[{instancePath:a+"/timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(s.timeCrunchPreferences!==
void 0){let u=s.timeCrunchPreferences,m=e;if(e===m)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.exclude!==void 0){let D=u.
exclude,P=e;if(e===P)if(Array.isArray(D)){if(D.length>100)return v.errors=[{instancePath:a+"/timeCrunchPreferences/exclu\
de",schemaPath:"#/properties/timeCrunchPreferences/properties/exclude/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"}],!1;{var C=!0;let c=D.length;for(let g=0;g<c;g++){let L=D[g],k=e;if(e===k)if(typeof L==
"string"){if(j(L)>256)return v.errors=[{instancePath:a+"/timeCrunchPreferences/exclude/"+g,schemaPath:"#/properties/time\
CrunchPreferences/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more\
 than 256 characters"}],!1;if(j(L)<1)return v.errors=[{instancePath:a+"/timeCrunchPreferences/exclude/"+g,schemaPath:"#/\
properties/timeCrunchPreferences/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/timeCrunchPreferences/exclude/"+g,schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var C=k===e;if(!C)break}}}else return v.errors=[{instancePath:a+"/timeCrunchPreferences/exclude",schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var q=P===e}else var q=!0;if(q){if(u.keep!==void 0){let D=u.keep,P=e;if(e===P)if(Array.isArray(D)){if(D.length>100)return v.
errors=[{instancePath:a+"/timeCrunchPreferences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/max\
Items",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var R=!0;let g=D.length;for(let L=0;L<
g;L++){let k=D[L],h=e;if(e===h)if(typeof k=="string"){if(j(k)>256)return v.errors=[{instancePath:a+"/timeCrunchPreferenc\
es/keep/"+L,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(k)<1)return v.errors=[{instancePath:a+"/timeCrunch\
Preferences/keep/"+L,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/timeCrunch\
Preferences/keep/"+L,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var R=h===e;if(!R)break}}}else return v.errors=[{instancePath:a+"/timeCrunchPrefe\
rences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var q=P===e}else var q=!0;if(q){if(u.supersets!==void 0){let D=u.supersets,P=e;if(typeof D!="string")
return v.errors=[{instancePath:a+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(D==="allow"||D==="none"))
return v.errors=[{instancePath:a+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/enum",keyword:"enum",params:{allowedValues:be.properties.timeCrunchPreferences.properties.supersets.enum},
message:"must be equal to one of the allowed values"}],!1;var q=P===e}else var q=!0;if(q){if(u.crowdedGym!==void 0){let D=e;
if(typeof u.crowdedGym!="boolean")return v.errors=[{instancePath:a+"/timeCrunchPreferences/crowdedGym",schemaPath:"#/pro\
perties/timeCrunchPreferences/properties/crowdedGym/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;var q=D===e}else var q=!0;if(q)if(u.dropSets!==void 0){let D=e;if(typeof u.dropSets!="boolean")return v.errors=[
{instancePath:a+"/timeCrunchPreferences/dropSets",schemaPath:"#/properties/timeCrunchPreferences/properties/dropSets/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var q=D===e}else var q=!0}}}}else return v.errors=
[{instancePath:a+"/timeCrunchPreferences",schemaPath:"#/properties/timeCrunchPreferences/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(s.timeCrunchProgress!==void 0){let u=s.timeCrunchProgress,
m=e;if(e===m)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.sessionId!==void 0){let D=u.sessionId,P=e;if(e===P)if(typeof D==
"string"){if(j(D)>256)return v.errors=[{instancePath:a+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrun\
chProgress/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 c\
haracters"}],!1;if(j(D)<1)return v.errors=[{instancePath:a+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/time\
CrunchProgress/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return v.errors=[{instancePath:a+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrun\
chProgress/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var w=P===e}else
var w=!0;if(w){if(u.elapsedSeconds!==void 0){let D=u.elapsedSeconds,P=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(
D)))return v.errors=[{instancePath:a+"/timeCrunchProgress/elapsedSeconds",schemaPath:"#/properties/timeCrunchProgress/pr\
operties/elapsedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof D==
"number"&&isFinite(D)){if(D>86400||isNaN(D))return v.errors=[{instancePath:a+"/timeCrunchProgress/elapsedSeconds",schemaPath:"\
#/properties/timeCrunchProgress/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},
message:"must be <= 86400"}],!1;if(D<0||isNaN(D))return v.errors=[{instancePath:a+"/timeCrunchProgress/elapsedSeconds",schemaPath:"\
#/properties/timeCrunchProgress/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var w=P===e}else var w=!0;if(w){if(u.done!==void 0){let D=u.done,P=e;if(e===P)if(Array.isArray(D)){if(D.
length>100)return v.errors=[{instancePath:a+"/timeCrunchProgress/done",schemaPath:"#/properties/timeCrunchProgress/prope\
rties/done/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var Q=!0;let g=D.
length;for(let L=0;L<g;L++){let k=D[L],h=e;if(e===h)if(k&&typeof k=="object"&&!Array.isArray(k)){let T;if(k.exerciseId===
void 0&&(T="exerciseId")||k.sets===void 0&&(T="sets"))return v.errors=[{instancePath:a+"/timeCrunchProgress/done/"+L,schemaPath:"\
#/properties/timeCrunchProgress/properties/done/items/required",keyword:"required",params:{missingProperty:T},message:"m\
ust have required property '"+T+"'"}],!1;if(k.exerciseId!==void 0){let E=k.exerciseId,oe=e;if(e===oe)if(typeof E=="strin\
g"){if(j(E)>256)return v.errors=[{instancePath:a+"/timeCrunchProgress/done/"+L+"/exerciseId",schemaPath:"#/properties/ti\
meCrunchProgress/properties/done/items/properties/exerciseId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(j(E)<1)return v.errors=[{instancePath:a+"/timeCrunchProgress/done/"+L+"/\
exerciseId",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/exerciseId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"\
/timeCrunchProgress/done/"+L+"/exerciseId",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/\
exerciseId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=oe===e}else var A=!0;if(A)if(k.
sets!==void 0){let E=k.sets,oe=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return v.errors=[{instancePath:a+
"/timeCrunchProgress/done/"+L+"/sets",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/sets/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===oe&&typeof E=="number"&&isFinite(E)){
if(E>200||isNaN(E))return v.errors=[{instancePath:a+"/timeCrunchProgress/done/"+L+"/sets",schemaPath:"#/properties/timeC\
runchProgress/properties/done/items/properties/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(E<0||isNaN(E))return v.errors=[{instancePath:a+"/timeCrunchProgress/done/"+L+"/sets",schemaPath:"\
#/properties/timeCrunchProgress/properties/done/items/properties/sets/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var A=oe===e}else var A=!0}else return v.errors=[{instancePath:a+"/timeCrunchProgre\
ss/done/"+L,schemaPath:"#/properties/timeCrunchProgress/properties/done/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Q=h===e;if(!Q)break}}}else return v.errors=[{instancePath:a+"/timeCrunchProgress/done",
schemaPath:"#/properties/timeCrunchProgress/properties/done/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var w=P===e}else var w=!0;if(w)if(u.doneSessionIds!==void 0){let D=u.doneSessionIds,P=e;if(e===P)if(Array.isArray(
D)){if(D.length>2184)return v.errors=[{instancePath:a+"/timeCrunchProgress/doneSessionIds",schemaPath:"#/properties/time\
CrunchProgress/properties/doneSessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more th\
an 2184 items"}],!1;{var ee=!0;let g=D.length;for(let L=0;L<g;L++){let k=D[L],h=e;if(e===h)if(typeof k=="string"){if(j(k)>
256)return v.errors=[{instancePath:a+"/timeCrunchProgress/doneSessionIds/"+L,schemaPath:"#/properties/timeCrunchProgress\
/properties/doneSessionIds/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 \
characters"}],!1;if(j(k)<1)return v.errors=[{instancePath:a+"/timeCrunchProgress/doneSessionIds/"+L,schemaPath:"#/proper\
ties/timeCrunchProgress/properties/doneSessionIds/items/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/timeCrunchProgress/doneSessionIds/"+L,schemaPath:"\
#/properties/timeCrunchProgress/properties/doneSessionIds/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var ee=h===e;if(!ee)break}}}else return v.errors=[{instancePath:a+"/timeCrunchProgress/doneSessionIds",
schemaPath:"#/properties/timeCrunchProgress/properties/doneSessionIds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var w=P===e}else var w=!0}}}else return v.errors=[{instancePath:a+"/timeCrunchProgress",schemaPath:"\
#/properties/timeCrunchProgress/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else
var t=!0;if(t){if(s.planId!==void 0){let u=s.planId,m=e;if(e===m)if(typeof u=="string"){if(j(u)>128)return v.errors=[{instancePath:a+
"/planId",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more \
than 128 characters"}],!1;if(j(u)<1)return v.errors=[{instancePath:a+"/planId",schemaPath:"#/properties/planId/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+
"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===
e}else var t=!0;if(t){if(s.plan!==void 0){let u=e;me(s.plan,{instancePath:a+"/plan",parentData:s,parentDataProperty:"pla\
n",rootData:n,dynamicAnchors:o})||(r=r===null?me.errors:r.concat(me.errors),e=r.length);var t=u===e}else var t=!0;if(t){
if(s.coreLiftPolicy!==void 0){let u=s.coreLiftPolicy,m=e;if(typeof u!="string")return v.errors=[{instancePath:a+"/coreLi\
ftPolicy",schemaPath:"#/properties/coreLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(u==="fit"||u==="protect"))return v.errors=[{instancePath:a+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPo\
licy/enum",keyword:"enum",params:{allowedValues:be.properties.coreLiftPolicy.enum},message:"must be equal to one of the \
allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(s.tempo!==void 0){let u=s.tempo,m=e;if(typeof u!="string")return v.
errors=[{instancePath:a+"/tempo",schemaPath:"#/properties/tempo/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;if(!(u==="usual"||u==="brisk"||u==="personal"))return v.errors=[{instancePath:a+"/tempo",schemaPath:"#\
/properties/tempo/enum",keyword:"enum",params:{allowedValues:be.properties.tempo.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=m===e}else var t=!0;if(t)if(s.confidence!==void 0){let u=s.confidence,m=e;if(e===m)if(typeof u==
"number"&&isFinite(u)){if(u>.9||isNaN(u))return v.errors=[{instancePath:a+"/confidence",schemaPath:"#/properties/confide\
nce/maximum",keyword:"maximum",params:{comparison:"<=",limit:.9},message:"must be <= 0.9"}],!1;if(u<.5||isNaN(u))return v.
errors=[{instancePath:a+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.5},message:"must be >= 0.5"}],!1}else return v.errors=[{instancePath:a+"/confidence",schemaPath:"#/properties\
/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else
return v.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return v.errors=r,e===0}v.evaluated={props:{eventId:!0,userId:!0,jobId:!0,timestamp:!0,proficiency:!0,season:!0,availabilityDays:!0,
weeklyGoalDays:!0,equipment:!0,purpose:!0,competitionDate:!0,fixedSchedules:!0,recoveryHabits:!0,timeCrunchTargetMinutes:!0,
timeCrunchScope:!0,timeCrunchTargets:!0,timeCrunchPreferences:!0,timeCrunchProgress:!0,planId:!0,plan:!0,coreLiftPolicy:!0,
tempo:!0,confidence:!0},dynamicProps:!1,dynamicItems:!1};var ur=y,ge={type:"object",required:["eventId","userId","jobId",
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
nr=Object.prototype.hasOwnProperty;function V(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=V.
evaluated;return d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),s!==null?(V.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1):(V.errors=r,e===0)}V.evaluated={dynamicProps:!1,
dynamicItems:!1};function Z(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=Z.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(typeof s=="string"){if(j(s)>1e4)
return Z.errors=[{instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have \
more than 10000 characters"}],!1}else return Z.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;return Z.errors=r,e===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=K.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(typeof s=="number"&&isFinite(s)){
if(s>1e12||isNaN(s))return K.errors=[{instancePath:a,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000"}],!1;if(s<-1e12||isNaN(s))return K.errors=[{instancePath:a,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"}],!1}else return K.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;return K.errors=r,e===0}K.evaluated=
{dynamicProps:!1,dynamicItems:!1};function B(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=B.
evaluated;return d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof s!="boolean"?(B.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1):(B.errors=r,e===0)}B.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,
d=ae.evaluated;return d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(ae.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1):(ae.errors=r,e===0)}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(s,{instancePath:a="",
parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=ne.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(Array.isArray(s)){if(s.length>100)return ne.errors=[{instancePath:a,
schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var t=!0;
let I=s.length;for(let i=0;i<I;i++){let z=s[i],F=e,$=e,O=!1,M=e;V(z,{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:n,dynamicAnchors:o})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var p=M===e;O=O||p;let W=e;Z(z,{instancePath:a+
"/"+i,parentData:s,parentDataProperty:i,rootData:n,dynamicAnchors:o})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);
var p=W===e;O=O||p;let _=e;K(z,{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,rootData:n,dynamicAnchors:o})||(r=
r===null?K.errors:r.concat(K.errors),e=r.length);var p=_===e;O=O||p;let C=e;B(z,{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:n,dynamicAnchors:o})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var p=C===e;O=O||p;let q=e;ae(z,{instancePath:a+
"/"+i,parentData:s,parentDataProperty:i,rootData:n,dynamicAnchors:o})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);
var p=q===e;if(O=O||p,O)e=$,r!==null&&($?r.length=$:r=null);else{let w={instancePath:a+"/"+i,schemaPath:"#/items/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[w]:r.push(w),e++,ne.errors=r,!1}var t=F===
e;if(!t)break}}}else return ne.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;return ne.errors=r,e===0}ne.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function l(s,{instancePath:a="",
parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=l.evaluated;d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0);let t=e,p=!1,I=e;V(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,
dynamicAnchors:o})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var W=I===e;p=p||W;let i=e;Z(s,{instancePath:a,parentData:x,
parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var W=i===e;p=p||
W;let z=e;K(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?K.errors:r.concat(
K.errors),e=r.length);var W=z===e;p=p||W;let F=e;B(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||
(r=r===null?B.errors:r.concat(B.errors),e=r.length);var W=F===e;p=p||W;let $=e;ne(s,{instancePath:a,parentData:x,parentDataProperty:b,
rootData:n,dynamicAnchors:o})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var W=$===e;if(p=p||W,W)var O=!0;let M=e;
ae(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?ae.errors:r.concat(ae.
errors),e=r.length);var W=M===e;if(p=p||W,W)var _=!0;if(p)e=t,r!==null&&(t?r.length=t:r=null);else{let C={instancePath:a,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[C]:r.push(C),e++,
l.errors=r,!1}return l.errors=r,d.props=_,d.items=O,e===0}l.evaluated={dynamicProps:!0,dynamicItems:!0};function Pe(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,
d=Pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type!==void 0){let p=e;l(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:n,
dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.setType!==void 0){
let p=e;l(s.setType,{instancePath:a+"/setType",parentData:s,parentDataProperty:"setType",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.set_type!==void 0){let p=e;l(s.
set_type,{instancePath:a+"/set_type",parentData:s,parentDataProperty:"set_type",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.kind!==void 0){let p=e;l(s.kind,{instancePath:a+
"/kind",parentData:s,parentDataProperty:"kind",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=
r.length);var t=p===e}else var t=!0;if(t){if(s.isWarmup!==void 0){let p=e;l(s.isWarmup,{instancePath:a+"/isWarmup",parentData:s,
parentDataProperty:"isWarmup",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===
e}else var t=!0;if(t){if(s.reps!==void 0){let p=e;l(s.reps,{instancePath:a+"/reps",parentData:s,parentDataProperty:"reps",
rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.
targetReps!==void 0){let p=e;l(s.targetReps,{instancePath:a+"/targetReps",parentData:s,parentDataProperty:"targetReps",rootData:n,
dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.weight!==void 0){
let p=e;l(s.weight,{instancePath:a+"/weight",parentData:s,parentDataProperty:"weight",rootData:n,dynamicAnchors:o})||(r=
r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.load!==void 0){let p=e;l(s.load,{instancePath:a+
"/load",parentData:s,parentDataProperty:"load",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=
r.length);var t=p===e}else var t=!0;if(t){if(s.effort!==void 0){let p=e;l(s.effort,{instancePath:a+"/effort",parentData:s,
parentDataProperty:"effort",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===
e}else var t=!0;if(t){if(s.rpe!==void 0){let p=e;l(s.rpe,{instancePath:a+"/rpe",parentData:s,parentDataProperty:"rpe",rootData:n,
dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.rir!==void 0){
let p=e;l(s.rir,{instancePath:a+"/rir",parentData:s,parentDataProperty:"rir",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.restSeconds!==void 0){let p=e;l(s.restSeconds,
{instancePath:a+"/restSeconds",parentData:s,parentDataProperty:"restSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.restTime!==void 0){let p=e;l(s.restTime,{instancePath:a+
"/restTime",parentData:s,parentDataProperty:"restTime",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),
e=r.length);var t=p===e}else var t=!0;if(t){if(s.rest!==void 0){let p=e;l(s.rest,{instancePath:a+"/rest",parentData:s,parentDataProperty:"\
rest",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){
if(s.tempo!==void 0){let p=e;l(s.tempo,{instancePath:a+"/tempo",parentData:s,parentDataProperty:"tempo",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.estimatedDurationSeconds!==void 0){
let p=e;l(s.estimatedDurationSeconds,{instancePath:a+"/estimatedDurationSeconds",parentData:s,parentDataProperty:"estima\
tedDurationSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;
if(t){if(s.durationSeconds!==void 0){let p=e;l(s.durationSeconds,{instancePath:a+"/durationSeconds",parentData:s,parentDataProperty:"\
durationSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;
if(t){if(s.duration!==void 0){let p=e;l(s.duration,{instancePath:a+"/duration",parentData:s,parentDataProperty:"duration",
rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.
seconds!==void 0){let p=e;l(s.seconds,{instancePath:a+"/seconds",parentData:s,parentDataProperty:"seconds",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.distance!==void 0){let p=e;l(s.
distance,{instancePath:a+"/distance",parentData:s,parentDataProperty:"distance",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0;if(t)if(s.distanceMeters!==void 0){let p=e;l(s.distanceMeters,
{instancePath:a+"/distanceMeters",parentData:s,parentDataProperty:"distanceMeters",rootData:n,dynamicAnchors:o})||(r=r===
null?l.errors:r.concat(l.errors),e=r.length);var t=p===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}else return Pe.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=r,e===0}Pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,
dynamicAnchors:o={}}={}){let r=null,e=0,d=se.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);
let t=e,p=!1,I=e;V(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?V.errors:
r.concat(V.errors),e=r.length);var C=I===e;p=p||C;let i=e;if(e===i)if(typeof s=="number"&&isFinite(s)){if(s>50||isNaN(s)){
let R={instancePath:a,schemaPath:"#/anyOf/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must b\
e <= 50"};r===null?r=[R]:r.push(R),e++}else if(s<-1e12||isNaN(s)){let R={instancePath:a,schemaPath:"#/anyOf/1/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e12},message:"must be >= -1000000000000"};r===null?r=[R]:r.push(R),e++}}else{let R={
instancePath:a,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};r===null?r=[R]:
r.push(R),e++}var C=i===e;p=p||C;let z=e;Z(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||
(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var C=z===e;p=p||C;let F=e;B(s,{instancePath:a,parentData:x,parentDataProperty:b,
rootData:n,dynamicAnchors:o})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var C=F===e;p=p||C;let $=e;if(e===$)if(Array.
isArray(s))if(s.length>50){let R={instancePath:a,schemaPath:"#/anyOf/4/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};r===null?r=[R]:r.push(R),e++}else{var O=!0;let R=s.length;for(let w=0;w<R;w++){let Q=s[w],
A=e,ee=e,G=!1,u=e;Pe(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,rootData:n,dynamicAnchors:o})||(r=r===null?
Pe.errors:r.concat(Pe.errors),e=r.length);var M=u===e;G=G||M;let m=e;V(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,
rootData:n,dynamicAnchors:o})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var M=m===e;G=G||M;let N=e;Z(Q,{instancePath:a+
"/"+w,parentData:s,parentDataProperty:w,rootData:n,dynamicAnchors:o})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);
var M=N===e;G=G||M;let D=e;K(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,rootData:n,dynamicAnchors:o})||(r=
r===null?K.errors:r.concat(K.errors),e=r.length);var M=D===e;G=G||M;let P=e;B(Q,{instancePath:a+"/"+w,parentData:s,parentDataProperty:w,
rootData:n,dynamicAnchors:o})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var M=P===e;if(G=G||M,G)e=ee,r!==null&&
(ee?r.length=ee:r=null);else{let g={instancePath:a+"/"+w,schemaPath:"#/anyOf/4/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};r===null?r=[g]:r.push(g),e++}var O=A===e;if(!O)break}}else{let R={instancePath:a,schemaPath:"\
#/anyOf/4/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[R]:r.push(R),e++}var C=$===e;if(p=
p||C,C)var W=!0;let _=e;ae(s,{instancePath:a,parentData:x,parentDataProperty:b,rootData:n,dynamicAnchors:o})||(r=r===null?
ae.errors:r.concat(ae.errors),e=r.length);var C=_===e;if(p=p||C,C)var q=!0;if(p)e=t,r!==null&&(t?r.length=t:r=null);else{
let R={instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===
null?r=[R]:r.push(R),e++,se.errors=r,!1}return se.errors=r,d.props=q,d.items=W,e===0}se.evaluated={dynamicProps:!0,dynamicItems:!0};
function ye(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,
d=ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.id!==void 0){let i=e;l(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.name!==void 0){let i=e;l(s.name,
{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(
l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.isCoreLift!==void 0){let i=e;l(s.isCoreLift,{instancePath:a+"\
/isCoreLift",parentData:s,parentDataProperty:"isCoreLift",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.
errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.tags!==void 0){let i=e;l(s.tags,{instancePath:a+"/tags",parentData:s,
parentDataProperty:"tags",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else
var t=!0;if(t){if(s.metadata!==void 0){let i=s.metadata,z=e,F=e,$=!1,O=e;V(i,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:n,dynamicAnchors:o})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var I=O===e;$=$||I;let M=e;
if(e===M)if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.isCoreLift!==void 0){let w=e;l(i.isCoreLift,{instancePath:a+"\
/metadata/isCoreLift",parentData:i,parentDataProperty:"isCoreLift",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.
concat(l.errors),e=r.length);var p=w===e}else var p=!0;if(p)if(i.movementPattern!==void 0){let w=e;l(i.movementPattern,{
instancePath:a+"/metadata/movementPattern",parentData:i,parentDataProperty:"movementPattern",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var p=w===e}else var p=!0}else{let w={instancePath:a+"/metadata",schemaPath:"\
#/properties/metadata/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[w]:r.push(
w),e++}var I=M===e;$=$||I;let W=e;Z(i,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,
dynamicAnchors:o})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var I=W===e;$=$||I;let _=e;K(i,{instancePath:a+"\
/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,dynamicAnchors:o})||(r=r===null?K.errors:r.concat(K.errors),
e=r.length);var I=_===e;$=$||I;let C=e;B(i,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,
dynamicAnchors:o})||(r=r===null?B.errors:r.concat(B.errors),e=r.length);var I=C===e;$=$||I;let q=e;ne(i,{instancePath:a+
"/metadata",parentData:s,parentDataProperty:"metadata",rootData:n,dynamicAnchors:o})||(r=r===null?ne.errors:r.concat(ne.
errors),e=r.length);var I=q===e;if($=$||I,$)e=F,r!==null&&(F?r.length=F:r=null);else{let w={instancePath:a+"/metadata",schemaPath:"\
#/properties/metadata/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return r===null?r=[w]:r.push(
w),e++,ye.errors=r,!1}var t=z===e}else var t=!0;if(t){if(s.equipment!==void 0){let i=e;l(s.equipment,{instancePath:a+"/e\
quipment",parentData:s,parentDataProperty:"equipment",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),
e=r.length);var t=i===e}else var t=!0;if(t){if(s.primaryMuscleGroup!==void 0){let i=e;l(s.primaryMuscleGroup,{instancePath:a+
"/primaryMuscleGroup",parentData:s,parentDataProperty:"primaryMuscleGroup",rootData:n,dynamicAnchors:o})||(r=r===null?l.
errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.primaryMuscle!==void 0){let i=e;l(s.primaryMuscle,
{instancePath:a+"/primaryMuscle",parentData:s,parentDataProperty:"primaryMuscle",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.primaryMuscles!==void 0){let i=e;l(s.primaryMuscles,
{instancePath:a+"/primaryMuscles",parentData:s,parentDataProperty:"primaryMuscles",rootData:n,dynamicAnchors:o})||(r=r===
null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.muscleGroup!==void 0){let i=e;l(s.muscleGroup,
{instancePath:a+"/muscleGroup",parentData:s,parentDataProperty:"muscleGroup",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.secondaryMuscleGroups!==void 0){let i=e;l(s.
secondaryMuscleGroups,{instancePath:a+"/secondaryMuscleGroups",parentData:s,parentDataProperty:"secondaryMuscleGroups",rootData:n,
dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.secondaryMuscles!==
void 0){let i=e;l(s.secondaryMuscles,{instancePath:a+"/secondaryMuscles",parentData:s,parentDataProperty:"secondaryMuscl\
es",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
muscleGroups!==void 0){let i=e;l(s.muscleGroups,{instancePath:a+"/muscleGroups",parentData:s,parentDataProperty:"muscleG\
roups",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){
if(s.sets!==void 0){let i=e;se(s.sets,{instancePath:a+"/sets",parentData:s,parentDataProperty:"sets",rootData:n,dynamicAnchors:o})||
(r=r===null?se.errors:r.concat(se.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.targetSets!==void 0){let i=e;
se(s.targetSets,{instancePath:a+"/targetSets",parentData:s,parentDataProperty:"targetSets",rootData:n,dynamicAnchors:o})||
(r=r===null?se.errors:r.concat(se.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.warmupSets!==void 0){let i=e;
se(s.warmupSets,{instancePath:a+"/warmupSets",parentData:s,parentDataProperty:"warmupSets",rootData:n,dynamicAnchors:o})||
(r=r===null?se.errors:r.concat(se.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.reps!==void 0){let i=e;l(s.reps,
{instancePath:a+"/reps",parentData:s,parentDataProperty:"reps",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(
l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.targetReps!==void 0){let i=e;l(s.targetReps,{instancePath:a+"\
/targetReps",parentData:s,parentDataProperty:"targetReps",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.
errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.repRange!==void 0){let i=e;l(s.repRange,{instancePath:a+"/repRa\
nge",parentData:s,parentDataProperty:"repRange",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=
r.length);var t=i===e}else var t=!0;if(t){if(s.weight!==void 0){let i=e;l(s.weight,{instancePath:a+"/weight",parentData:s,
parentDataProperty:"weight",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===
e}else var t=!0;if(t){if(s.targetWeight!==void 0){let i=e;l(s.targetWeight,{instancePath:a+"/targetWeight",parentData:s,
parentDataProperty:"targetWeight",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===
e}else var t=!0;if(t){if(s.load!==void 0){let i=e;l(s.load,{instancePath:a+"/load",parentData:s,parentDataProperty:"load",
rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
unit!==void 0){let i=e;l(s.unit,{instancePath:a+"/unit",parentData:s,parentDataProperty:"unit",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.effort!==void 0){let i=e;l(s.effort,
{instancePath:a+"/effort",parentData:s,parentDataProperty:"effort",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.
concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.rpe!==void 0){let i=e;l(s.rpe,{instancePath:a+"/rpe",parentData:s,
parentDataProperty:"rpe",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else
var t=!0;if(t){if(s.targetEffort!==void 0){let i=e;l(s.targetEffort,{instancePath:a+"/targetEffort",parentData:s,parentDataProperty:"\
targetEffort",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;
if(t){if(s.rir!==void 0){let i=e;l(s.rir,{instancePath:a+"/rir",parentData:s,parentDataProperty:"rir",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.restTime!==void 0){let i=e;l(s.
restTime,{instancePath:a+"/restTime",parentData:s,parentDataProperty:"restTime",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.restSeconds!==void 0){let i=e;l(s.restSeconds,
{instancePath:a+"/restSeconds",parentData:s,parentDataProperty:"restSeconds",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.restInterval!==void 0){let i=e;l(s.restInterval,
{instancePath:a+"/restInterval",parentData:s,parentDataProperty:"restInterval",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.targetRest!==void 0){let i=e;l(s.targetRest,
{instancePath:a+"/targetRest",parentData:s,parentDataProperty:"targetRest",rootData:n,dynamicAnchors:o})||(r=r===null?l.
errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.rest!==void 0){let i=e;l(s.rest,{instancePath:a+
"/rest",parentData:s,parentDataProperty:"rest",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=
r.length);var t=i===e}else var t=!0;if(t){if(s.tempo!==void 0){let i=e;l(s.tempo,{instancePath:a+"/tempo",parentData:s,parentDataProperty:"\
tempo",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){
if(s.duration!==void 0){let i=e;l(s.duration,{instancePath:a+"/duration",parentData:s,parentDataProperty:"duration",rootData:n,
dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.durationSeconds!==
void 0){let i=e;l(s.durationSeconds,{instancePath:a+"/durationSeconds",parentData:s,parentDataProperty:"durationSeconds",
rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
durationMinutes!==void 0){let i=e;l(s.durationMinutes,{instancePath:a+"/durationMinutes",parentData:s,parentDataProperty:"\
durationMinutes",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;
if(t){if(s.distance!==void 0){let i=e;l(s.distance,{instancePath:a+"/distance",parentData:s,parentDataProperty:"distance",
rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
distanceMeters!==void 0){let i=e;l(s.distanceMeters,{instancePath:a+"/distanceMeters",parentData:s,parentDataProperty:"d\
istanceMeters",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;
if(t){if(s.type!==void 0){let i=e;l(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.notes!==void 0){let i=e;l(s.notes,
{instancePath:a+"/notes",parentData:s,parentDataProperty:"notes",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(
l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.supersetGroup!==void 0){let i=e;l(s.supersetGroup,{instancePath:a+
"/supersetGroup",parentData:s,parentDataProperty:"supersetGroup",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(
l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.supersetId!==void 0){let i=e;l(s.supersetId,{instancePath:a+"\
/supersetId",parentData:s,parentDataProperty:"supersetId",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.
errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.superset_id!==void 0){let i=e;l(s.superset_id,{instancePath:a+"\
/superset_id",parentData:s,parentDataProperty:"superset_id",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(
l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.groupId!==void 0){let i=e;l(s.groupId,{instancePath:a+"/group\
Id",parentData:s,parentDataProperty:"groupId",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.
length);var t=i===e}else var t=!0;if(t){if(s.circuit!==void 0){let i=e;l(s.circuit,{instancePath:a+"/circuit",parentData:s,
parentDataProperty:"circuit",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===
e}else var t=!0;if(t)if(s.segmentId!==void 0){let i=e;l(s.segmentId,{instancePath:a+"/segmentId",parentData:s,parentDataProperty:"\
segmentId",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return ye.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ye.errors=r,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(s,{instancePath:a="",parentData:x,
parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=ve.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id!==void 0){let i=e;l(s.id,{instancePath:a+
"/id",parentData:s,parentDataProperty:"id",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);
var t=i===e}else var t=!0;if(t){if(s.dayOfWeek!==void 0){let i=e;l(s.dayOfWeek,{instancePath:a+"/dayOfWeek",parentData:s,
parentDataProperty:"dayOfWeek",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===
e}else var t=!0;if(t){if(s.name!==void 0){let i=e;l(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"name",
rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
duration!==void 0){let i=e;l(s.duration,{instancePath:a+"/duration",parentData:s,parentDataProperty:"duration",rootData:n,
dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t)if(s.exercises!==
void 0){let i=s.exercises,z=e,F=e,$=!1,O=e;V(i,{instancePath:a+"/exercises",parentData:s,parentDataProperty:"exercises",
rootData:n,dynamicAnchors:o})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var I=O===e;$=$||I;let M=e;if(e===M)if(Array.
isArray(i))if(i.length>32){let _={instancePath:a+"/exercises",schemaPath:"#/properties/exercises/anyOf/1/maxItems",keyword:"\
maxItems",params:{limit:32},message:"must NOT have more than 32 items"};r===null?r=[_]:r.push(_),e++}else{var p=!0;let _=i.
length;for(let C=0;C<_;C++){let q=e;ye(i[C],{instancePath:a+"/exercises/"+C,parentData:i,parentDataProperty:C,rootData:n,
dynamicAnchors:o})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var p=q===e;if(!p)break}}else{let _={instancePath:a+
"/exercises",schemaPath:"#/properties/exercises/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};r===null?r=[_]:r.push(_),e++}var I=M===e;if($=$||I,$)e=F,r!==null&&(F?r.length=F:r=null);else{let _={instancePath:a+
"/exercises",schemaPath:"#/properties/exercises/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return r===null?r=[_]:r.push(_),e++,ve.errors=r,!1}var t=z===e}else var t=!0}}}}else return ve.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=r,e===0}ve.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:a="",parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){
let r=null,e=0,d=he.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.id!==void 0){let i=e;l(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",
rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
weekNumber!==void 0){let i=e;l(s.weekNumber,{instancePath:a+"/weekNumber",parentData:s,parentDataProperty:"weekNumber",rootData:n,
dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.name!==void 0){
let i=e;l(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:n,dynamicAnchors:o})||(r=r===null?
l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.phase!==void 0){let i=e;l(s.phase,{instancePath:a+
"/phase",parentData:s,parentDataProperty:"phase",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),
e=r.length);var t=i===e}else var t=!0;if(t)if(s.sessions!==void 0){let i=s.sessions,z=e,F=e,$=!1,O=e;V(i,{instancePath:a+
"/sessions",parentData:s,parentDataProperty:"sessions",rootData:n,dynamicAnchors:o})||(r=r===null?V.errors:r.concat(V.errors),
e=r.length);var I=O===e;$=$||I;let M=e;if(e===M)if(Array.isArray(i))if(i.length>21){let _={instancePath:a+"/sessions",schemaPath:"\
#/properties/sessions/anyOf/1/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more than 21 items"};
r===null?r=[_]:r.push(_),e++}else{var p=!0;let _=i.length;for(let C=0;C<_;C++){let q=e;ve(i[C],{instancePath:a+"/session\
s/"+C,parentData:i,parentDataProperty:C,rootData:n,dynamicAnchors:o})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);
var p=q===e;if(!p)break}}else{let _={instancePath:a+"/sessions",schemaPath:"#/properties/sessions/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};r===null?r=[_]:r.push(_),e++}var I=M===e;if($=$||I,$)e=F,r!==null&&
(F?r.length=F:r=null);else{let _={instancePath:a+"/sessions",schemaPath:"#/properties/sessions/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return r===null?r=[_]:r.push(_),e++,he.errors=r,!1}var t=z===e}else var t=!0}}}}else
return he.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return he.errors=r,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:a="",parentData:x,
parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=pe.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let I;if(s.microcycles===void 0&&(I=
"microcycles"))return pe.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:I},message:"\
must have required property '"+I+"'"}],!1;if(s.id!==void 0){let i=e;l(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.
userId!==void 0){let i=e;l(s.userId,{instancePath:a+"/userId",parentData:s,parentDataProperty:"userId",rootData:n,dynamicAnchors:o})||
(r=r===null?l.errors:r.concat(l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.name!==void 0){let i=e;l(s.name,
{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(
l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.description!==void 0){let i=e;l(s.description,{instancePath:a+
"/description",parentData:s,parentDataProperty:"description",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(
l.errors),e=r.length);var t=i===e}else var t=!0;if(t){if(s.duration!==void 0){let i=e;l(s.duration,{instancePath:a+"/dur\
ation",parentData:s,parentDataProperty:"duration",rootData:n,dynamicAnchors:o})||(r=r===null?l.errors:r.concat(l.errors),
e=r.length);var t=i===e}else var t=!0;if(t)if(s.microcycles!==void 0){let i=s.microcycles,z=e;if(e===z)if(Array.isArray(
i)){if(i.length>104)return pe.errors=[{instancePath:a+"/microcycles",schemaPath:"#/properties/microcycles/maxItems",keyword:"\
maxItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var p=!0;let $=i.length;for(let O=0;O<$;O++){
let M=e;he(i[O],{instancePath:a+"/microcycles/"+O,parentData:i,parentDataProperty:O,rootData:n,dynamicAnchors:o})||(r=r===
null?he.errors:r.concat(he.errors),e=r.length);var p=M===e;if(!p)break}}}else return pe.errors=[{instancePath:a+"/microc\
ycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=z===
e}else var t=!0}}}}}else return pe.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return pe.errors=r,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(s,{instancePath:a="",
parentData:x,parentDataProperty:b,rootData:n=s,dynamicAnchors:o={}}={}){let r=null,e=0,d=y.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let G;if(s.eventId===
void 0&&(G="eventId")||s.userId===void 0&&(G="userId")||s.jobId===void 0&&(G="jobId")||s.timestamp===void 0&&(G="timesta\
mp")||s.proficiency===void 0&&(G="proficiency")||s.season===void 0&&(G="season")||s.availabilityDays===void 0&&(G="avail\
abilityDays")||s.weeklyGoalDays===void 0&&(G="weeklyGoalDays")||s.equipment===void 0&&(G="equipment"))return y.errors=[{
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:G},message:"must have required propert\
y '"+G+"'"}],!1;{let u=e;for(let m in s)if(!nr.call(ge.properties,m)){return y.errors=[{instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(u===e){if(s.eventId!==void 0){let m=s.eventId,N=e;if(e===N)if(typeof m=="string"){if(j(m)>256)return y.
errors=[{instancePath:a+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(j(m)<1)return y.errors=[{instancePath:a+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.
errors=[{instancePath:a+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=N===e}else var t=!0;if(t){if(s.userId!==void 0){let m=s.userId,N=e;if(e===N)if(typeof m=="str\
ing"){if(j(m)>256)return y.errors=[{instancePath:a+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(m)<1)return y.errors=[{instancePath:a+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return y.errors=[{instancePath:a+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=N===e}else var t=!0;if(t){if(s.jobId!==void 0){let m=s.jobId,
N=e;if(e===N)if(typeof m=="string"){if(j(m)>256)return y.errors=[{instancePath:a+"/jobId",schemaPath:"#/properties/jobId\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(m)<1)return y.
errors=[{instancePath:a+"/jobId",schemaPath:"#/properties/jobId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:a+"/jobId",schemaPath:"#/properties/jobI\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=N===e}else var t=!0;if(t){if(s.timestamp!==
void 0){let m=s.timestamp,N=e;if(e===N)if(typeof m=="number"&&isFinite(m)){if(m>864e13||isNaN(m))return y.errors=[{instancePath:a+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(m<0||isNaN(m))return y.errors=[{instancePath:a+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return y.errors=
[{instancePath:a+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var t=N===e}else var t=!0;if(t){if(s.proficiency!==void 0){let m=s.proficiency,N=e;if(typeof m!="stri\
ng")return y.errors=[{instancePath:a+"/proficiency",schemaPath:"#/properties/proficiency/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(m==="beginner"||m==="intermediate"||m==="advanced"))return y.errors=[{instancePath:a+
"/proficiency",schemaPath:"#/properties/proficiency/enum",keyword:"enum",params:{allowedValues:ge.properties.proficiency.
enum},message:"must be equal to one of the allowed values"}],!1;var t=N===e}else var t=!0;if(t){if(s.season!==void 0){let m=s.
season,N=e;if(typeof m!="string")return y.errors=[{instancePath:a+"/season",schemaPath:"#/properties/season/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="offseason"||m==="preseason"||m==="inseason"))return y.
errors=[{instancePath:a+"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:ge.properties.
season.enum},message:"must be equal to one of the allowed values"}],!1;var t=N===e}else var t=!0;if(t){if(s.availabilityDays!==
void 0){let m=s.availabilityDays,N=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return y.errors=[{instancePath:a+
"/availabilityDays",schemaPath:"#/properties/availabilityDays/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===N&&typeof m=="number"&&isFinite(m)){if(m>7||isNaN(m))return y.errors=[{instancePath:a+"/availab\
ilityDays",schemaPath:"#/properties/availabilityDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(m<1||isNaN(m))return y.errors=[{instancePath:a+"/availabilityDays",schemaPath:"#/properties/availa\
bilityDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=N===e}else var t=!0;
if(t){if(s.weeklyGoalDays!==void 0){let m=s.weeklyGoalDays,N=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))
return y.errors=[{instancePath:a+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof m=="number"&&isFinite(m)){if(m>7||isNaN(m))return y.errors=
[{instancePath:a+"/weeklyGoalDays",schemaPath:"#/properties/weeklyGoalDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:7},message:"must be <= 7"}],!1;if(m<1||isNaN(m))return y.errors=[{instancePath:a+"/weeklyGoalDays",schemaPath:"\
#/properties/weeklyGoalDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=N===
e}else var t=!0;if(t){if(s.equipment!==void 0){let m=s.equipment,N=e;if(e===N)if(Array.isArray(m)){if(m.length>50)return y.
errors=[{instancePath:a+"/equipment",schemaPath:"#/properties/equipment/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var p=!0;let P=m.length;for(let c=0;c<P;c++){let g=m[c],L=e;if(e===L)if(typeof g==
"string"){if(j(g)>100)return y.errors=[{instancePath:a+"/equipment/"+c,schemaPath:"#/properties/equipment/items/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1}else return y.errors=[{instancePath:a+
"/equipment/"+c,schemaPath:"#/properties/equipment/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var p=L===e;if(!p)break}}}else return y.errors=[{instancePath:a+"/equipment",schemaPath:"#/properties/equipme\
nt/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=N===e}else var t=!0;if(t){if(s.purpose!==
void 0){let m=s.purpose,N=e;if(typeof m!="string")return y.errors=[{instancePath:a+"/purpose",schemaPath:"#/properties/p\
urpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="general_fitness"||m==="sport_\
performance"||m==="muscle_building"||m==="weight_loss"||m==="rehabilitation"))return y.errors=[{instancePath:a+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:ge.properties.purpose.enum},message:"must be\
 equal to one of the allowed values"}],!1;var t=N===e}else var t=!0;if(t){if(s.competitionDate!==void 0){let m=s.competitionDate,
N=e;if(e===N&&e===N)if(typeof m=="string"){if(j(m)>64)return y.errors=[{instancePath:a+"/competitionDate",schemaPath:"#/\
properties/competitionDate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characte\
rs"}],!1;if(!Ee(m))return y.errors=[{instancePath:a+"/competitionDate",schemaPath:"#/properties/competitionDate/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return y.errors=[{instancePath:a+
"/competitionDate",schemaPath:"#/properties/competitionDate/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var t=N===e}else var t=!0;if(t){if(s.fixedSchedules!==void 0){let m=s.fixedSchedules,N=e;if(e===N)if(Array.
isArray(m)){if(m.length>50)return y.errors=[{instancePath:a+"/fixedSchedules",schemaPath:"#/properties/fixedSchedules/ma\
xItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var I=!0;let P=m.length;for(let c=0;c<
P;c++){let g=m[c],L=e;if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g)){let h;if(g.day===void 0&&(h="day")||g.start===
void 0&&(h="start")||g.end===void 0&&(h="end"))return y.errors=[{instancePath:a+"/fixedSchedules/"+c,schemaPath:"#/prope\
rties/fixedSchedules/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property \
'"+h+"'"}],!1;{let S=e;for(let T in g)if(!(T==="day"||T==="start"||T==="end")){return y.errors=[{instancePath:a+"/fixedS\
chedules/"+c,schemaPath:"#/properties/fixedSchedules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(S===e){if(g.day!==void 0){let T=g.day,
E=e;if(e===E)if(typeof T=="string"){if(j(T)>32)return y.errors=[{instancePath:a+"/fixedSchedules/"+c+"/day",schemaPath:"\
#/properties/fixedSchedules/items/properties/day/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have\
 more than 32 characters"}],!1}else return y.errors=[{instancePath:a+"/fixedSchedules/"+c+"/day",schemaPath:"#/propertie\
s/fixedSchedules/items/properties/day/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=E===
e}else var i=!0;if(i){if(g.start!==void 0){let T=g.start,E=e;if(e===E)if(typeof T=="string"){if(j(T)>32)return y.errors=
[{instancePath:a+"/fixedSchedules/"+c+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/maxLength",
keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return y.errors=[{instancePath:a+
"/fixedSchedules/"+c+"/start",schemaPath:"#/properties/fixedSchedules/items/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=E===e}else var i=!0;if(i)if(g.end!==void 0){let T=g.end,E=e;if(e===E)
if(typeof T=="string"){if(j(T)>32)return y.errors=[{instancePath:a+"/fixedSchedules/"+c+"/end",schemaPath:"#/properties/\
fixedSchedules/items/properties/end/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32\
 characters"}],!1}else return y.errors=[{instancePath:a+"/fixedSchedules/"+c+"/end",schemaPath:"#/properties/fixedSchedu\
les/items/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=E===e}else var i=!0}}}}else
return y.errors=[{instancePath:a+"/fixedSchedules/"+c,schemaPath:"#/properties/fixedSchedules/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var I=L===e;if(!I)break}}}else return y.errors=[{instancePath:a+"/f\
ixedSchedules",schemaPath:"#/properties/fixedSchedules/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var t=N===e}else var t=!0;if(t){if(s.recoveryHabits!==void 0){let m=s.recoveryHabits,N=e;if(e===N)if(Array.isArray(m)){
if(m.length>50)return y.errors=[{instancePath:a+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var z=!0;let P=m.length;for(let c=0;c<P;c++){
let g=m[c],L=e;if(e===L)if(typeof g=="string"){if(j(g)>200)return y.errors=[{instancePath:a+"/recoveryHabits/"+c,schemaPath:"\
#/properties/recoveryHabits/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200\
 characters"}],!1}else return y.errors=[{instancePath:a+"/recoveryHabits/"+c,schemaPath:"#/properties/recoveryHabits/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=L===e;if(!z)break}}}else return y.errors=
[{instancePath:a+"/recoveryHabits",schemaPath:"#/properties/recoveryHabits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=N===e}else var t=!0;if(t){if(s.timeCrunchTargetMinutes!==void 0){let m=s.timeCrunchTargetMinutes,
N=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return y.errors=[{instancePath:a+"/timeCrunchTargetMinutes",
schemaPath:"#/properties/timeCrunchTargetMinutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===N&&typeof m=="number"&&isFinite(m)){if(m>180||isNaN(m))return y.errors=[{instancePath:a+"/timeCrunchTargetMinu\
tes",schemaPath:"#/properties/timeCrunchTargetMinutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(m<15||isNaN(m))return y.errors=[{instancePath:a+"/timeCrunchTargetMinutes",schemaPath:"#/propert\
ies/timeCrunchTargetMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"must be >= 15"}],!1}var t=N===
e}else var t=!0;if(t){if(s.timeCrunchScope!==void 0){let m=s.timeCrunchScope,N=e;if(e===N)if(m&&typeof m=="object"&&!Array.
isArray(m)){let P=e;for(let c in m)if(!(c==="sessionIds"||c==="days"||c==="weeks")){return y.errors=[{instancePath:a+"/t\
imeCrunchScope",schemaPath:"#/properties/timeCrunchScope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(P===e){if(m.sessionIds!==void 0){let c=m.sessionIds,g=e;if(e===
g)if(Array.isArray(c)){if(c.length>2184)return y.errors=[{instancePath:a+"/timeCrunchScope/sessionIds",schemaPath:"#/pro\
perties/timeCrunchScope/properties/sessionIds/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have mo\
re than 2184 items"}],!1;{var F=!0;let L=c.length;for(let k=0;k<L;k++){let h=c[k],S=e;if(e===S)if(typeof h=="string"){if(j(
h)>256)return y.errors=[{instancePath:a+"/timeCrunchScope/sessionIds/"+k,schemaPath:"#/properties/timeCrunchScope/proper\
ties/sessionIds/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(j(h)<1)return y.errors=[{instancePath:a+"/timeCrunchScope/sessionIds/"+k,schemaPath:"#/properties/timeCrunchScope/\
properties/sessionIds/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1}else return y.errors=[{instancePath:a+"/timeCrunchScope/sessionIds/"+k,schemaPath:"#/properties/timeCrunchScope\
/properties/sessionIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=S===e;if(!F)
break}}}else return y.errors=[{instancePath:a+"/timeCrunchScope/sessionIds",schemaPath:"#/properties/timeCrunchScope/pro\
perties/sessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=g===e}else var $=!0;if($){
if(m.days!==void 0){let c=m.days,g=e;if(e===g)if(Array.isArray(c)){if(c.length>7)return y.errors=[{instancePath:a+"/time\
CrunchScope/days",schemaPath:"#/properties/timeCrunchScope/properties/days/maxItems",keyword:"maxItems",params:{limit:7},
message:"must NOT have more than 7 items"}],!1;{var O=!0;let k=c.length;for(let h=0;h<k;h++){let S=c[h],T=e;if(!(typeof S==
"number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return y.errors=[{instancePath:a+"/timeCrunchScope/days/"+h,schemaPath:"#/prop\
erties/timeCrunchScope/properties/days/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===T&&typeof S=="number"&&isFinite(S)){if(S>7||isNaN(S))return y.errors=[{instancePath:a+"/timeCrunchScope/days/"+h,
schemaPath:"#/properties/timeCrunchScope/properties/days/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(S<1||isNaN(S))return y.errors=[{instancePath:a+"/timeCrunchScope/days/"+h,schemaPath:"#/p\
roperties/timeCrunchScope/properties/days/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1}var O=T===e;if(!O)break}}}else return y.errors=[{instancePath:a+"/timeCrunchScope/days",schemaPath:"#/pr\
operties/timeCrunchScope/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=g===
e}else var $=!0;if($)if(m.weeks!==void 0){let c=m.weeks,g=e;if(e===g)if(Array.isArray(c)){if(c.length>104)return y.errors=
[{instancePath:a+"/timeCrunchScope/weeks",schemaPath:"#/properties/timeCrunchScope/properties/weeks/maxItems",keyword:"m\
axItems",params:{limit:104},message:"must NOT have more than 104 items"}],!1;{var M=!0;let k=c.length;for(let h=0;h<k;h++){
let S=c[h],T=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return y.errors=[{instancePath:a+"/timeCrunchSco\
pe/weeks/"+h,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===T&&typeof S=="number"&&isFinite(S)){if(S>104||isNaN(S))return y.errors=[{instancePath:a+
"/timeCrunchScope/weeks/"+h,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:104},message:"must be <= 104"}],!1;if(S<1||isNaN(S))return y.errors=[{instancePath:a+"/timeCrunchS\
cope/weeks/"+h,schemaPath:"#/properties/timeCrunchScope/properties/weeks/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var M=T===e;if(!M)break}}}else return y.errors=[{instancePath:a+"/timeCrunchSco\
pe/weeks",schemaPath:"#/properties/timeCrunchScope/properties/weeks/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var $=g===e}else var $=!0}}}else return y.errors=[{instancePath:a+"/timeCrunchScope",schemaPath:"#/p\
roperties/timeCrunchScope/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=N===e}else var t=!0;
if(t){if(s.timeCrunchTargets!==void 0){let m=s.timeCrunchTargets,N=e;if(e===N)if(Array.isArray(m)){if(m.length>2184)return y.
errors=[{instancePath:a+"/timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/maxItems",keyword:"maxItems",params:{
limit:2184},message:"must NOT have more than 2184 items"}],!1;{var W=!0;let P=m.length;for(let c=0;c<P;c++){let g=m[c],L=e;
if(e===L)if(g&&typeof g=="object"&&!Array.isArray(g)){let h;if(g.minutes===void 0&&(h="minutes"))return y.errors=[{instancePath:a+
"/timeCrunchTargets/"+c,schemaPath:"#/properties/timeCrunchTargets/items/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{let S=e;for(let T in g)if(!(T==="dayOfWeek"||T==="sessionId"||T==="m\
inutes")){return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c,schemaPath:"#/properties/timeCrunchTargets/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional propert\
ies"}],!1;break}if(S===e){if(g.dayOfWeek!==void 0){let T=g.dayOfWeek,E=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(
T)))return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/dayOfWeek",schemaPath:"#/properties/timeCrunchTargets/ite\
ms/properties/dayOfWeek/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof T==
"number"&&isFinite(T)){if(T>7||isNaN(T))return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/dayOfWeek",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"\
must be <= 7"}],!1;if(T<1||isNaN(T))return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/dayOfWeek",schemaPath:"#/\
properties/timeCrunchTargets/items/properties/dayOfWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var _=E===e}else var _=!0;if(_){if(g.sessionId!==void 0){let T=g.sessionId,E=e;if(e===E)if(typeof T==
"string"){if(j(T)>256)return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/sessionId",schemaPath:"#/properties/tim\
eCrunchTargets/items/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more \
than 256 characters"}],!1;if(j(T)<1)return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/sessionId",schemaPath:"#/\
properties/timeCrunchTargets/items/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/sessionId",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var _=E===e}else var _=!0;if(_)if(g.minutes!==void 0){let T=g.minutes,E=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(
T)&&isFinite(T)))return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/minutes",schemaPath:"#/properties/timeCrunch\
Targets/items/properties/minutes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof T==
"number"&&isFinite(T)){if(T>180||isNaN(T))return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/minutes",schemaPath:"\
#/properties/timeCrunchTargets/items/properties/minutes/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"\
must be <= 180"}],!1;if(T<15||isNaN(T))return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c+"/minutes",schemaPath:"#\
/properties/timeCrunchTargets/items/properties/minutes/minimum",keyword:"minimum",params:{comparison:">=",limit:15},message:"\
must be >= 15"}],!1}var _=E===e}else var _=!0}}}}else return y.errors=[{instancePath:a+"/timeCrunchTargets/"+c,schemaPath:"\
#/properties/timeCrunchTargets/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=L===
e;if(!W)break}}}else return y.errors=[{instancePath:a+"/timeCrunchTargets",schemaPath:"#/properties/timeCrunchTargets/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=N===e}else var t=!0;if(t){if(s.timeCrunchPreferences!==
void 0){let m=s.timeCrunchPreferences,N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){let P=e;for(let c in m)if(!(c===
"exclude"||c==="keep"||c==="supersets"||c==="crowdedGym"||c==="dropSets")){return y.errors=[{instancePath:a+"/timeCrunch\
Preferences",schemaPath:"#/properties/timeCrunchPreferences/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(P===e){if(m.exclude!==void 0){let c=m.
exclude,g=e;if(e===g)if(Array.isArray(c)){if(c.length>100)return y.errors=[{instancePath:a+"/timeCrunchPreferences/exclu\
de",schemaPath:"#/properties/timeCrunchPreferences/properties/exclude/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items"}],!1;{var C=!0;let L=c.length;for(let k=0;k<L;k++){let h=c[k],S=e;if(e===S)if(typeof h==
"string"){if(j(h)>256)return y.errors=[{instancePath:a+"/timeCrunchPreferences/exclude/"+k,schemaPath:"#/properties/time\
CrunchPreferences/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more\
 than 256 characters"}],!1;if(j(h)<1)return y.errors=[{instancePath:a+"/timeCrunchPreferences/exclude/"+k,schemaPath:"#/\
properties/timeCrunchPreferences/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:a+"/timeCrunchPreferences/exclude/"+k,schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var C=S===e;if(!C)break}}}else return y.errors=[{instancePath:a+"/timeCrunchPreferences/exclude",schemaPath:"\
#/properties/timeCrunchPreferences/properties/exclude/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var q=g===e}else var q=!0;if(q){if(m.keep!==void 0){let c=m.keep,g=e;if(e===g)if(Array.isArray(c)){if(c.length>100)return y.
errors=[{instancePath:a+"/timeCrunchPreferences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/max\
Items",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var R=!0;let k=c.length;for(let h=0;h<
k;h++){let S=c[h],T=e;if(e===T)if(typeof S=="string"){if(j(S)>256)return y.errors=[{instancePath:a+"/timeCrunchPreferenc\
es/keep/"+h,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(S)<1)return y.errors=[{instancePath:a+"/timeCrunch\
Preferences/keep/"+h,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:a+"/timeCrunch\
Preferences/keep/"+h,schemaPath:"#/properties/timeCrunchPreferences/properties/keep/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var R=T===e;if(!R)break}}}else return y.errors=[{instancePath:a+"/timeCrunchPrefe\
rences/keep",schemaPath:"#/properties/timeCrunchPreferences/properties/keep/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var q=g===e}else var q=!0;if(q){if(m.supersets!==void 0){let c=m.supersets,g=e;if(typeof c!="string")
return y.errors=[{instancePath:a+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(c==="allow"||c==="none"))
return y.errors=[{instancePath:a+"/timeCrunchPreferences/supersets",schemaPath:"#/properties/timeCrunchPreferences/prope\
rties/supersets/enum",keyword:"enum",params:{allowedValues:ge.properties.timeCrunchPreferences.properties.supersets.enum},
message:"must be equal to one of the allowed values"}],!1;var q=g===e}else var q=!0;if(q){if(m.crowdedGym!==void 0){let c=e;
if(typeof m.crowdedGym!="boolean")return y.errors=[{instancePath:a+"/timeCrunchPreferences/crowdedGym",schemaPath:"#/pro\
perties/timeCrunchPreferences/properties/crowdedGym/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;var q=c===e}else var q=!0;if(q)if(m.dropSets!==void 0){let c=e;if(typeof m.dropSets!="boolean")return y.errors=[
{instancePath:a+"/timeCrunchPreferences/dropSets",schemaPath:"#/properties/timeCrunchPreferences/properties/dropSets/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var q=c===e}else var q=!0}}}}}else return y.errors=
[{instancePath:a+"/timeCrunchPreferences",schemaPath:"#/properties/timeCrunchPreferences/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=N===e}else var t=!0;if(t){if(s.timeCrunchProgress!==void 0){let m=s.timeCrunchProgress,
N=e;if(e===N)if(m&&typeof m=="object"&&!Array.isArray(m)){let P=e;for(let c in m)if(!(c==="sessionId"||c==="elapsedSecon\
ds"||c==="done"||c==="doneSessionIds")){return y.errors=[{instancePath:a+"/timeCrunchProgress",schemaPath:"#/properties/\
timeCrunchProgress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT \
have additional properties"}],!1;break}if(P===e){if(m.sessionId!==void 0){let c=m.sessionId,g=e;if(e===g)if(typeof c=="s\
tring"){if(j(c)>256)return y.errors=[{instancePath:a+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrunch\
Progress/properties/sessionId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 cha\
racters"}],!1;if(j(c)<1)return y.errors=[{instancePath:a+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCr\
unchProgress/properties/sessionId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"}],!1}else return y.errors=[{instancePath:a+"/timeCrunchProgress/sessionId",schemaPath:"#/properties/timeCrunch\
Progress/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var w=g===e}else
var w=!0;if(w){if(m.elapsedSeconds!==void 0){let c=m.elapsedSeconds,g=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)))return y.errors=[{instancePath:a+"/timeCrunchProgress/elapsedSeconds",schemaPath:"#/properties/timeCrunchProgress/pr\
operties/elapsedSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof c==
"number"&&isFinite(c)){if(c>86400||isNaN(c))return y.errors=[{instancePath:a+"/timeCrunchProgress/elapsedSeconds",schemaPath:"\
#/properties/timeCrunchProgress/properties/elapsedSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},
message:"must be <= 86400"}],!1;if(c<0||isNaN(c))return y.errors=[{instancePath:a+"/timeCrunchProgress/elapsedSeconds",schemaPath:"\
#/properties/timeCrunchProgress/properties/elapsedSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var w=g===e}else var w=!0;if(w){if(m.done!==void 0){let c=m.done,g=e;if(e===g)if(Array.isArray(c)){if(c.
length>100)return y.errors=[{instancePath:a+"/timeCrunchProgress/done",schemaPath:"#/properties/timeCrunchProgress/prope\
rties/done/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var Q=!0;let k=c.
length;for(let h=0;h<k;h++){let S=c[h],T=e;if(e===T)if(S&&typeof S=="object"&&!Array.isArray(S)){let oe;if(S.exerciseId===
void 0&&(oe="exerciseId")||S.sets===void 0&&(oe="sets"))return y.errors=[{instancePath:a+"/timeCrunchProgress/done/"+h,schemaPath:"\
#/properties/timeCrunchProgress/properties/done/items/required",keyword:"required",params:{missingProperty:oe},message:"\
must have required property '"+oe+"'"}],!1;{let He=e;for(let X in S)if(!(X==="exerciseId"||X==="sets")){return y.errors=
[{instancePath:a+"/timeCrunchProgress/done/"+h,schemaPath:"#/properties/timeCrunchProgress/properties/done/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],
!1;break}if(He===e){if(S.exerciseId!==void 0){let X=S.exerciseId,ke=e;if(e===ke)if(typeof X=="string"){if(j(X)>256)return y.
errors=[{instancePath:a+"/timeCrunchProgress/done/"+h+"/exerciseId",schemaPath:"#/properties/timeCrunchProgress/properti\
es/done/items/properties/exerciseId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 2\
56 characters"}],!1;if(j(X)<1)return y.errors=[{instancePath:a+"/timeCrunchProgress/done/"+h+"/exerciseId",schemaPath:"#\
/properties/timeCrunchProgress/properties/done/items/properties/exerciseId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:a+"/timeCrunchProgress/done/"+h+
"/exerciseId",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/exerciseId/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var A=ke===e}else var A=!0;if(A)if(S.sets!==void 0){let X=S.sets,
ke=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return y.errors=[{instancePath:a+"/timeCrunchProgress/done\
/"+h+"/sets",schemaPath:"#/properties/timeCrunchProgress/properties/done/items/properties/sets/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ke&&typeof X=="number"&&isFinite(X)){if(X>200||isNaN(X))return y.errors=
[{instancePath:a+"/timeCrunchProgress/done/"+h+"/sets",schemaPath:"#/properties/timeCrunchProgress/properties/done/items\
/properties/sets/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(X<0||isNaN(
X))return y.errors=[{instancePath:a+"/timeCrunchProgress/done/"+h+"/sets",schemaPath:"#/properties/timeCrunchProgress/pr\
operties/done/items/properties/sets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var A=ke===e}else var A=!0}}}else return y.errors=[{instancePath:a+"/timeCrunchProgress/done/"+h,schemaPath:"#/proper\
ties/timeCrunchProgress/properties/done/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var Q=T===e;if(!Q)break}}}else return y.errors=[{instancePath:a+"/timeCrunchProgress/done",schemaPath:"#/properties/time\
CrunchProgress/properties/done/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var w=g===e}else var w=!0;
if(w)if(m.doneSessionIds!==void 0){let c=m.doneSessionIds,g=e;if(e===g)if(Array.isArray(c)){if(c.length>2184)return y.errors=
[{instancePath:a+"/timeCrunchProgress/doneSessionIds",schemaPath:"#/properties/timeCrunchProgress/properties/doneSession\
Ids/maxItems",keyword:"maxItems",params:{limit:2184},message:"must NOT have more than 2184 items"}],!1;{var ee=!0;let k=c.
length;for(let h=0;h<k;h++){let S=c[h],T=e;if(e===T)if(typeof S=="string"){if(j(S)>256)return y.errors=[{instancePath:a+
"/timeCrunchProgress/doneSessionIds/"+h,schemaPath:"#/properties/timeCrunchProgress/properties/doneSessionIds/items/maxL\
ength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(j(S)<1)return y.errors=
[{instancePath:a+"/timeCrunchProgress/doneSessionIds/"+h,schemaPath:"#/properties/timeCrunchProgress/properties/doneSess\
ionIds/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.
errors=[{instancePath:a+"/timeCrunchProgress/doneSessionIds/"+h,schemaPath:"#/properties/timeCrunchProgress/properties/d\
oneSessionIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=T===e;if(!ee)break}}}else
return y.errors=[{instancePath:a+"/timeCrunchProgress/doneSessionIds",schemaPath:"#/properties/timeCrunchProgress/proper\
ties/doneSessionIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var w=g===e}else var w=!0}}}}else
return y.errors=[{instancePath:a+"/timeCrunchProgress",schemaPath:"#/properties/timeCrunchProgress/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=N===e}else var t=!0;if(t){if(s.planId!==void 0){let m=s.planId,
N=e;if(e===N)if(typeof m=="string"){if(j(m)>128)return y.errors=[{instancePath:a+"/planId",schemaPath:"#/properties/plan\
Id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(j(m)<1)return y.
errors=[{instancePath:a+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:a+"/planId",schemaPath:"#/properties/pla\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=N===e}else var t=!0;if(t){if(s.plan!==
void 0){let m=e;pe(s.plan,{instancePath:a+"/plan",parentData:s,parentDataProperty:"plan",rootData:n,dynamicAnchors:o})||
(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(s.coreLiftPolicy!==void 0){let m=s.
coreLiftPolicy,N=e;if(typeof m!="string")return y.errors=[{instancePath:a+"/coreLiftPolicy",schemaPath:"#/properties/cor\
eLiftPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="fit"||m==="protect"))return y.
errors=[{instancePath:a+"/coreLiftPolicy",schemaPath:"#/properties/coreLiftPolicy/enum",keyword:"enum",params:{allowedValues:ge.
properties.coreLiftPolicy.enum},message:"must be equal to one of the allowed values"}],!1;var t=N===e}else var t=!0;if(t){
if(s.tempo!==void 0){let m=s.tempo,N=e;if(typeof m!="string")return y.errors=[{instancePath:a+"/tempo",schemaPath:"#/pro\
perties/tempo/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(m==="usual"||m==="brisk"||m===
"personal"))return y.errors=[{instancePath:a+"/tempo",schemaPath:"#/properties/tempo/enum",keyword:"enum",params:{allowedValues:ge.
properties.tempo.enum},message:"must be equal to one of the allowed values"}],!1;var t=N===e}else var t=!0;if(t)if(s.confidence!==
void 0){let m=s.confidence,N=e;if(e===N)if(typeof m=="number"&&isFinite(m)){if(m>.9||isNaN(m))return y.errors=[{instancePath:a+
"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:.9},message:"\
must be <= 0.9"}],!1;if(m<.5||isNaN(m))return y.errors=[{instancePath:a+"/confidence",schemaPath:"#/properties/confidenc\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"}],!1}else return y.errors=[{instancePath:a+
"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=N===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}else return y.errors=[{instancePath:a,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return y.errors=r,e===0}y.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{ur as closed,pr as open};
