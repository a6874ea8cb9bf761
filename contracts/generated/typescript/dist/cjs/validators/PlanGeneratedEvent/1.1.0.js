// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var Pe=Object.defineProperty;var be=Object.getOwnPropertyDescriptor;var ke=Object.getOwnPropertyNames;var xe=Object.prototype.hasOwnProperty;var Ne=(r,t)=>{for(var T in t)Pe(r,T,{get:t[T],enumerable:!0})},Le=(r,t,T,q)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let l of ke(t))!xe.call(r,l)&&l!==T&&Pe(r,l,{get:()=>t[l],enumerable:!(q=be(t,l))||q.enumerable});return r};var Oe=r=>Le(Pe({},"__esModule",{value:!0}),r);var $e={};Ne($e,{closed:()=>we,open:()=>ve});module.exports=Oe($e);var De=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,
t),t.exports}catch(T){throw t=0,T}},Ie=De(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:!0});function t(T){
let q=T.length,l=0,u=0,a;for(;u<q;)l++,a=T.charCodeAt(u++),a>=55296&&a<=56319&&u<q&&(a=T.charCodeAt(u),(a&64512)===56320&&
u++);return l}r.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),ve=G,Ae={type:"object",required:["ev\
entId","userId","planId","timestamp","planName","status","version"],properties:{eventId:{type:"string",minLength:1,maxLength:256},
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
number",minimum:0,maximum:100},{type:"string",maxLength:64}]}}},c=Ie().default;function _(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=_.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let s=e,o=!1,d=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:t,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};a===null?a=[i]:a.push(i),e++}
if(e===d&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};a===null?a=[i]:a.push(i),e++}else if(r<1||isNaN(
r)){let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};a===null?a=[i]:a.push(i),e++}}var n=d===e;o=o||n;let y=e;if(e===y)if(typeof r=="string"){if(c(r)>64){let i={
instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};a===null?a=[i]:a.push(i),e++}else if(c(r)<1){let i={instancePath:t,schemaPath:"#/anyOf/1/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}
var n=y===e;if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,_.errors=a,!1}return _.errors=
a,e===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:t="",parentData:T,parentDataProperty:q,
rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=X.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0);let s=e,o=!1,d=e;if(e===d)if(typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){let i={instancePath:t,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};a===null?a=[i]:a.push(
i),e++}else if(r<-1e4||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e4},message:"must be >= -10000"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,schemaPath:"#/anyO\
f/0/type",keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=d===e;o=o||
n;let y=e;if(e===y)if(typeof r=="string"){if(c(r)>64){let i={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"ma\
xLength",params:{limit:64},message:"must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}
var n=y===e;if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,X.errors=a,!1}return X.errors=
a,e===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:t="",parentData:T,parentDataProperty:q,
rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=Z.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0);let s=e,o=!1,d=e;if(e===d)if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let i={instancePath:t,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};a===null?a=[i]:a.push(
i),e++}else if(r<0||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=d===e;o=o||n;let y=e;
if(e===y)if(typeof r=="string"){if(c(r)>64){let i={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}var n=y===e;
if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,Z.errors=a,!1}return Z.errors=a,e===0}Z.evaluated=
{dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=F.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,o=!1,d=e;if(e===d)
if(typeof r=="number"&&isFinite(r)){if(r>3600||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"};a===null?a=[i]:a.push(i),e++}else if(r<0||isNaN(r)){
let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=d===e;o=o||n;let y=e;if(e===y)if(typeof r=="string"){
if(c(r)>32){let i={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"must N\
OT have more than 32 characters"};a===null?a=[i]:a.push(i),e++}else if(c(r)<1){let i={instancePath:t,schemaPath:"#/anyOf\
/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};a===null?a=[i]:a.push(
i),e++}}else{let i={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};a===null?a=[i]:a.push(i),e++}var n=y===e;if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,
F.errors=a,!1}return F.errors=a,e===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reps!==void 0){let o=e;_(r.reps,
{instancePath:t+"/reps",parentData:r,parentDataProperty:"reps",rootData:l,dynamicAnchors:u})||(a=a===null?_.errors:a.concat(
_.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.targetReps!==void 0){let d=e;_(r.targetReps,{instancePath:t+"\
/targetReps",parentData:r,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:u})||(a=a===null?_.errors:a.concat(_.
errors),e=a.length);var s=d===e}else var s=!0;if(s){if(r.weight!==void 0){let y=e;X(r.weight,{instancePath:t+"/weight",parentData:r,
parentDataProperty:"weight",rootData:l,dynamicAnchors:u})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var s=y===
e}else var s=!0;if(s){if(r.load!==void 0){let n=e;X(r.load,{instancePath:t+"/load",parentData:r,parentDataProperty:"load",
rootData:l,dynamicAnchors:u})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var s=n===e}else var s=!0;if(s){if(r.
effort!==void 0){let i=e;Z(r.effort,{instancePath:t+"/effort",parentData:r,parentDataProperty:"effort",rootData:l,dynamicAnchors:u})||
(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.rpe!==void 0){let p=e;Z(r.rpe,{
instancePath:t+"/rpe",parentData:r,parentDataProperty:"rpe",rootData:l,dynamicAnchors:u})||(a=a===null?Z.errors:a.concat(
Z.errors),e=a.length);var s=p===e}else var s=!0;if(s){if(r.restSeconds!==void 0){let h=e;F(r.restSeconds,{instancePath:t+
"/restSeconds",parentData:r,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:u})||(a=a===null?F.errors:a.concat(
F.errors),e=a.length);var s=h===e}else var s=!0;if(s)if(r.estimatedDurationSeconds!==void 0){let h=r.estimatedDurationSeconds,
k=e;if(e===k)if(typeof h=="number"&&isFinite(h)){if(h>7200||isNaN(h))return ne.errors=[{instancePath:t+"/estimatedDurati\
onSeconds",schemaPath:"#/properties/estimatedDurationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},
message:"must be <= 7200"}],!1;if(h<=0||isNaN(h))return ne.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"\
#/properties/estimatedDurationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return ne.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedD\
urationSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=k===e}else var s=!0}}}}}}}else
return ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=v.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if(r.name===void 0&&($="name"))
return v.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:$},message:"must hav\
e required property '"+$+"'"}],!1;if(r.id!==void 0){let se=r.id,re=e;if(e===re)if(typeof se=="string"){if(c(se)>128)return v.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(c(se)<1)return v.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=re===e}else var s=!0;if(s){if(r.name!==void 0){let re=r.name,oe=e;if(e===oe)if(typeof re=="string"){if(c(re)>200)
return v.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(c(re)<1)return v.errors=[{instancePath:t+"/name",schemaPath:"#/\
properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return v.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=oe===e}else var s=!0;if(s){if(r.isCoreLift!==void 0){let oe=e;if(typeof r.isCoreLift!="boolea\
n")return v.errors=[{instancePath:t+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var s=oe===e}else var s=!0;if(s){if(r.tags!==void 0){let pe=r.tags,C=e;if(e===C)
if(Array.isArray(pe)){if(pe.length>50)return v.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var o=!0;let te=pe.length;for(let N=0;N<te;N++){
let L=pe[N],j=e;if(e===j)if(typeof L=="string"){if(c(L)>100)return v.errors=[{instancePath:t+"/tags/"+N,schemaPath:"#/pr\
operties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1}else return v.errors=[{instancePath:t+"/tags/"+N,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var o=j===e;if(!o)break}}}else return v.errors=[{instancePath:t+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=C===e}else var s=!0;if(s){
if(r.metadata!==void 0){let C=r.metadata,Q=e;if(e===Q)if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.isCoreLift!==void 0){
let N=e;if(typeof C.isCoreLift!="boolean")return v.errors=[{instancePath:t+"/metadata/isCoreLift",schemaPath:"#/properti\
es/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=N===
e}else var d=!0;if(d)if(C.movementPattern!==void 0){let N=C.movementPattern,L=e;if(e===L)if(typeof N=="string"){if(c(N)>
60)return v.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPat\
tern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return v.
errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=L===e}else var d=!0}else return v.errors=[{instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var s=Q===e}else var s=!0;if(s){if(r.equipment!==void 0){let Q=r.equipment,te=e,N=e,L=!1,j=e;if(e===j)if(typeof Q=="stri\
ng"){if(c(Q)>100){let f={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/maxLength",keyword:"maxL\
ength",params:{limit:100},message:"must NOT have more than 100 characters"};a===null?a=[f]:a.push(f),e++}}else{let f={instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};a===null?a=[f]:a.push(f),e++}var n=j===e;L=L||n;let V=e;if(e===V)if(Array.isArray(Q))if(Q.length>20){let f={instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT\
 have more than 20 items"};a===null?a=[f]:a.push(f),e++}else{var y=!0;let f=Q.length;for(let g=0;g<f;g++){let P=Q[g],x=e;
if(e===x)if(typeof P=="string"){if(c(P)>100){let I={instancePath:t+"/equipment/"+g,schemaPath:"#/properties/equipment/an\
yOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};a===null?
a=[I]:a.push(I),e++}}else{let I={instancePath:t+"/equipment/"+g,schemaPath:"#/properties/equipment/anyOf/1/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};a===null?a=[I]:a.push(I),e++}var y=x===e;if(!y)break}}else{let f={
instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/type",keyword:"type",params:{type:"array"},message:"\
must be array"};a===null?a=[f]:a.push(f),e++}var n=V===e;if(L=L||n,L)e=N,a!==null&&(N?a.length=N:a=null);else{let f={instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return a===null?a=[f]:a.push(f),e++,v.errors=a,!1}var s=te===e}else var s=!0;if(s){if(r.primaryMuscleGroup!==void 0){let te=r.
primaryMuscleGroup,N=e;if(e===N)if(typeof te=="string"){if(c(te)>60)return v.errors=[{instancePath:t+"/primaryMuscleGrou\
p",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have m\
ore than 60 characters"}],!1}else return v.errors=[{instancePath:t+"/primaryMuscleGroup",schemaPath:"#/properties/primar\
yMuscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=N===e}else var s=!0;if(s){if(r.
primaryMuscle!==void 0){let N=r.primaryMuscle,L=e;if(e===L)if(typeof N=="string"){if(c(N)>60)return v.errors=[{instancePath:t+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",keyword:"maxLength",params:{limit:60},message:"must N\
OT have more than 60 characters"}],!1}else return v.errors=[{instancePath:t+"/primaryMuscle",schemaPath:"#/properties/pr\
imaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=L===e}else var s=!0;if(s){if(r.
primaryMuscles!==void 0){let L=r.primaryMuscles,j=e;if(e===j)if(Array.isArray(L)){if(L.length>24)return v.errors=[{instancePath:t+
"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must N\
OT have more than 24 items"}],!1;{var i=!0;let Y=L.length;for(let f=0;f<Y;f++){let g=L[f],P=e;if(e===P)if(typeof g=="str\
ing"){if(c(g)>60)return v.errors=[{instancePath:t+"/primaryMuscles/"+f,schemaPath:"#/properties/primaryMuscles/items/max\
Length",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return v.errors=
[{instancePath:t+"/primaryMuscles/"+f,schemaPath:"#/properties/primaryMuscles/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=P===e;if(!i)break}}}else return v.errors=[{instancePath:t+"/primaryMuscles",
schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=j===
e}else var s=!0;if(s){if(r.muscleGroup!==void 0){let j=r.muscleGroup,V=e;if(e===V)if(typeof j=="string"){if(c(j)>60)return v.
errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return v.errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/\
properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=V===e}else var s=!0;
if(s){if(r.secondaryMuscleGroups!==void 0){let V=r.secondaryMuscleGroups,Y=e;if(e===Y)if(Array.isArray(V)){if(V.length>24)
return v.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"\
maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var p=!0;let g=V.length;for(let P=0;P<g;P++){
let x=V[P],O=e;if(e===O)if(typeof x=="string"){if(c(x)>60)return v.errors=[{instancePath:t+"/secondaryMuscleGroups/"+P,schemaPath:"\
#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more th\
an 60 characters"}],!1}else return v.errors=[{instancePath:t+"/secondaryMuscleGroups/"+P,schemaPath:"#/properties/second\
aryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=O===e;if(!p)break}}}else
return v.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=Y===e}else var s=!0;if(s){if(r.secondaryMuscles!==void 0){
let Y=r.secondaryMuscles,f=e;if(e===f)if(Array.isArray(Y)){if(Y.length>24)return v.errors=[{instancePath:t+"/secondaryMu\
scles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have m\
ore than 24 items"}],!1;{var h=!0;let P=Y.length;for(let x=0;x<P;x++){let O=Y[x],I=e;if(e===I)if(typeof O=="string"){if(c(
O)>60)return v.errors=[{instancePath:t+"/secondaryMuscles/"+x,schemaPath:"#/properties/secondaryMuscles/items/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return v.errors=[{instancePath:t+
"/secondaryMuscles/"+x,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var h=I===e;if(!h)break}}}else return v.errors=[{instancePath:t+"/secondaryMuscles",schemaPath:"#/p\
roperties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;
if(s){if(r.muscleGroups!==void 0){let f=r.muscleGroups,g=e;if(e===g)if(Array.isArray(f)){if(f.length>24)return v.errors=
[{instancePath:t+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var k=!0;let x=f.length;for(let O=0;O<x;O++){let I=f[O],ee=e;if(e===ee)if(typeof I==
"string"){if(c(I)>60)return v.errors=[{instancePath:t+"/muscleGroups/"+O,schemaPath:"#/properties/muscleGroups/items/max\
Length",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return v.errors=
[{instancePath:t+"/muscleGroups/"+O,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var k=ee===e;if(!k)break}}}else return v.errors=[{instancePath:t+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=g===e}else var s=!0;
if(s){if(r.sets!==void 0){let g=r.sets,P=e,x=e,O=!1,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let b={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};a===null?a=[b]:a.push(b),e++}if(e===I&&typeof g=="number"&&isFinite(g)){if(g>50||isNaN(g)){let b={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};a===null?a=[b]:a.push(b),e++}else if(g<1||isNaN(g)){let b={instancePath:t+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};a===null?a=[b]:a.push(b),
e++}}var D=I===e;O=O||D;let ee=e;if(e===ee)if(Array.isArray(g))if(g.length>50){let b={instancePath:t+"/sets",schemaPath:"\
#/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};a===
null?a=[b]:a.push(b),e++}else if(g.length<1){let b={instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};a===null?a=[b]:a.push(b),e++}else{var A=!0;
let b=g.length;for(let ae=0;ae<b;ae++){let he=e;ne(g[ae],{instancePath:t+"/sets/"+ae,parentData:g,parentDataProperty:ae,
rootData:l,dynamicAnchors:u})||(a=a===null?ne.errors:a.concat(ne.errors),e=a.length);var A=he===e;if(!A)break}}else{let b={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};a===null?a=[b]:a.push(b),e++}var D=ee===e;if(O=O||D,O)e=x,a!==null&&(x?a.length=x:a=null);else{let b={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===
null?a=[b]:a.push(b),e++,v.errors=a,!1}var s=P===e}else var s=!0;if(s){if(r.targetSets!==void 0){let P=r.targetSets,x=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return v.errors=[{instancePath:t+"/targetSets",schemaPath:"#/pr\
operties/targetSets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof P=="num\
ber"&&isFinite(P)){if(P>50||isNaN(P))return v.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(P<1||isNaN(P))return v.errors=
[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=x===e}else var s=!0;if(s){if(r.reps!==void 0){let x=e;_(r.reps,{instancePath:t+"/reps",
parentData:r,parentDataProperty:"reps",rootData:l,dynamicAnchors:u})||(a=a===null?_.errors:a.concat(_.errors),e=a.length);
var s=x===e}else var s=!0;if(s){if(r.targetReps!==void 0){let O=e;_(r.targetReps,{instancePath:t+"/targetReps",parentData:r,
parentDataProperty:"targetReps",rootData:l,dynamicAnchors:u})||(a=a===null?_.errors:a.concat(_.errors),e=a.length);var s=O===
e}else var s=!0;if(s){if(r.repRange!==void 0){let I=e;_(r.repRange,{instancePath:t+"/repRange",parentData:r,parentDataProperty:"\
repRange",rootData:l,dynamicAnchors:u})||(a=a===null?_.errors:a.concat(_.errors),e=a.length);var s=I===e}else var s=!0;if(s){
if(r.weight!==void 0){let ee=e;X(r.weight,{instancePath:t+"/weight",parentData:r,parentDataProperty:"weight",rootData:l,
dynamicAnchors:u})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var s=ee===e}else var s=!0;if(s){if(r.targetWeight!==
void 0){let le=e;X(r.targetWeight,{instancePath:t+"/targetWeight",parentData:r,parentDataProperty:"targetWeight",rootData:l,
dynamicAnchors:u})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var s=le===e}else var s=!0;if(s){if(r.load!==void 0){
let b=e;X(r.load,{instancePath:t+"/load",parentData:r,parentDataProperty:"load",rootData:l,dynamicAnchors:u})||(a=a===null?
X.errors:a.concat(X.errors),e=a.length);var s=b===e}else var s=!0;if(s){if(r.effort!==void 0){let ae=e;Z(r.effort,{instancePath:t+
"/effort",parentData:r,parentDataProperty:"effort",rootData:l,dynamicAnchors:u})||(a=a===null?Z.errors:a.concat(Z.errors),
e=a.length);var s=ae===e}else var s=!0;if(s){if(r.rpe!==void 0){let he=e;Z(r.rpe,{instancePath:t+"/rpe",parentData:r,parentDataProperty:"\
rpe",rootData:l,dynamicAnchors:u})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=he===e}else var s=!0;if(s){
if(r.targetEffort!==void 0){let ye=e;Z(r.targetEffort,{instancePath:t+"/targetEffort",parentData:r,parentDataProperty:"t\
argetEffort",rootData:l,dynamicAnchors:u})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=ye===e}else var s=!0;
if(s){if(r.restTime!==void 0){let ue=e;F(r.restTime,{instancePath:t+"/restTime",parentData:r,parentDataProperty:"restTim\
e",rootData:l,dynamicAnchors:u})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var s=ue===e}else var s=!0;if(s){if(r.
restSeconds!==void 0){let de=e;F(r.restSeconds,{instancePath:t+"/restSeconds",parentData:r,parentDataProperty:"restSecon\
ds",rootData:l,dynamicAnchors:u})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var s=de===e}else var s=!0;if(s){
if(r.restInterval!==void 0){let fe=e;F(r.restInterval,{instancePath:t+"/restInterval",parentData:r,parentDataProperty:"r\
estInterval",rootData:l,dynamicAnchors:u})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var s=fe===e}else var s=!0;
if(s){if(r.targetRest!==void 0){let ge=e;F(r.targetRest,{instancePath:t+"/targetRest",parentData:r,parentDataProperty:"t\
argetRest",rootData:l,dynamicAnchors:u})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var s=ge===e}else var s=!0;
if(s){if(r.rest!==void 0){let ie=e;F(r.rest,{instancePath:t+"/rest",parentData:r,parentDataProperty:"rest",rootData:l,dynamicAnchors:u})||
(a=a===null?F.errors:a.concat(F.errors),e=a.length);var s=ie===e}else var s=!0;if(s)if(r.segmentId!==void 0){let ie=r.segmentId,
ce=e;if(e===ce)if(typeof ie=="string"){if(c(ie)>128)return v.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properti\
es/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(c(
ie)<1)return v.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:t+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=ce===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return v.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return v.errors=a,e===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.exercises===void 0&&(d="e\
xercises"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;if(r.id!==void 0){let y=r.id,n=e;if(e===n)if(typeof y=="string"){if(c(y)>128)return E.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(c(y)<1)return E.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=n===e}else var s=!0;if(s){if(r.dayOfWeek!==void 0){let n=r.dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return E.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>7||isNaN(n))return E.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(n<0||isNaN(n))return E.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;
if(s){if(r.name!==void 0){let i=r.name,p=e;if(e===p)if(typeof i=="string"){if(c(i)>200)return E.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return E.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.duration!==void 0){let p=r.duration,h=e;
if(e===h)if(typeof p=="number"&&isFinite(p)){if(p>1440||isNaN(p))return E.errors=[{instancePath:t+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(p<
0||isNaN(p))return E.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return E.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=h===e}else var s=!0;if(s)
if(r.exercises!==void 0){let p=r.exercises,h=e;if(e===h)if(Array.isArray(p)){if(p.length>32)return E.errors=[{instancePath:t+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var o=!0;let A=p.length;for(let D=0;D<A;D++){let $=e;v(p[D],{instancePath:t+"/exercises/"+D,parentData:p,
parentDataProperty:D,rootData:l,dynamicAnchors:u})||(a=a===null?v.errors:a.concat(v.errors),e=a.length);var o=$===e;if(!o)
break}}}else return E.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return E.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=a,e===0}E.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=B.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.sessions===void 0&&(d="sessions"))return B.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){
let y=r.id,n=e;if(e===n)if(typeof y=="string"){if(c(y)>128)return B.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(c(y)<1)
return B.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return B.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.weekNumber!==void 0){
let n=r.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return B.errors=[{instancePath:t+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return B.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||
isNaN(n))return B.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name,p=e;
if(e===p)if(typeof i=="string"){if(c(i)>200)return B.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return B.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=p===e}else var s=!0;if(s){if(r.phase!==void 0){let p=r.phase,h=e;if(e===h)if(typeof p=="string"){if(c(p)>
200)return B.errors=[{instancePath:t+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return B.errors=[{instancePath:t+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s)if(r.
sessions!==void 0){let p=r.sessions,h=e;if(e===h)if(Array.isArray(p)){if(p.length>21)return B.errors=[{instancePath:t+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var o=!0;let A=p.length;for(let D=0;D<A;D++){let $=e;E(p[D],{instancePath:t+"/sessions/"+D,parentData:p,
parentDataProperty:D,rootData:l,dynamicAnchors:u})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var o=$===e;if(!o)
break}}}else return B.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return B.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}B.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=S.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.microcycles===void 0&&(d="microcycles"))return S.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){
let y=r.id,n=e;if(e===n)if(typeof y=="string"){if(c(y)>128)return S.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(c(y)<1)
return S.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return S.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.userId!==void 0){
let n=r.userId,i=e;if(e===i)if(typeof n=="string"){if(c(n)>256)return S.errors=[{instancePath:t+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(c(n)<1)return S.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return S.errors=[{instancePath:t+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.name!==void 0){let i=r.name,p=e;if(e===p)if(typeof i=="string"){if(c(i)>200)return S.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return S.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.description!==void 0){let p=r.description,
h=e;if(e===h)if(typeof p=="string"){if(c(p)>1e4)return S.errors=[{instancePath:t+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return S.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(r.duration!==void 0){let h=r.duration,k=e;if(e===
k)if(typeof h=="number"&&isFinite(h)){if(h>1040||isNaN(h))return S.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(h<0||isNaN(
h))return S.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return S.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=k===e}else var s=!0;if(s)if(r.microcycles!==
void 0){let h=r.microcycles,k=e;if(e===k)if(Array.isArray(h)){if(h.length>104)return S.errors=[{instancePath:t+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var o=!0;let D=h.length;for(let $=0;$<D;$++){let se=e;B(h[$],{instancePath:t+"/microcycles/"+$,parentData:h,
parentDataProperty:$,rootData:l,dynamicAnchors:u})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var o=se===e;if(!o)
break}}}else return S.errors=[{instancePath:t+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=k===e}else var s=!0}}}}}else return S.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=a,e===0}S.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=G.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.eventId===void 0&&(o="eventId")||r.userId===void 0&&(o="userId")||r.planId===void 0&&
(o="planId")||r.timestamp===void 0&&(o="timestamp")||r.planName===void 0&&(o="planName")||r.status===void 0&&(o="status")||
r.version===void 0&&(o="version"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.eventId!==void 0){let d=r.eventId,y=e;if(e===y)if(typeof d=="str\
ing"){if(c(d)>256)return G.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(d)<1)return G.errors=[{instancePath:t+
"/eventId",schemaPath:"#/properties/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return G.errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=y===e}else var s=!0;if(s){if(r.userId!==void 0){let y=r.
userId,n=e;if(e===n)if(typeof y=="string"){if(c(y)>256)return G.errors=[{instancePath:t+"/userId",schemaPath:"#/properti\
es/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(y)<
1)return G.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return G.errors=[{instancePath:t+"/userId",schemaPath:"#/prope\
rties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.
planId!==void 0){let n=r.planId,i=e;if(e===i)if(typeof n=="string"){if(c(n)>128)return G.errors=[{instancePath:t+"/planI\
d",schemaPath:"#/properties/planId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 12\
8 characters"}],!1;if(c(n)<1)return G.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return G.errors=[{instancePath:t+"\
/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s){if(r.timestamp!==void 0){let i=r.timestamp,p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>864e13||
isNaN(i))return G.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(i<0||isNaN(i))return G.errors=[{instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"}],!1}else return G.errors=[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"}],!1;var s=p===e}else var s=!0;if(s){if(r.planName!==void 0){let p=r.
planName,h=e;if(e===h)if(typeof p=="string"){if(c(p)>200)return G.errors=[{instancePath:t+"/planName",schemaPath:"#/prop\
erties/planName/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else
return G.errors=[{instancePath:t+"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(r.status!==void 0){let h=r.status,k=e;if(typeof h!="str\
ing")return G.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(h==="generating"||h==="completed"||h==="failed"))return G.errors=[{instancePath:t+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Ae.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=k===e}else var s=!0;if(s){if(r.version!==void 0){let k=r.version,
A=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return G.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof k=="numbe\
r"&&isFinite(k)){if(k>1e6||isNaN(k))return G.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(k<1||isNaN(k))return G.errors=
[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=A===e}else var s=!0;if(s)if(r.planData!==void 0){let k=e;S(r.planData,{instancePath:t+
"/planData",parentData:r,parentDataProperty:"planData",rootData:l,dynamicAnchors:u})||(a=a===null?S.errors:a.concat(S.errors),
e=a.length);var s=k===e}else var s=!0}}}}}}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}G.evaluated={props:{eventId:!0,userId:!0,planId:!0,
timestamp:!0,planName:!0,status:!0,version:!0,planData:!0},dynamicProps:!1,dynamicItems:!1};var we=M,Te={type:"object",required:[
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
number",minimum:0,maximum:100},{type:"string",maxLength:64}]}},additionalProperties:!1};function J(r,{instancePath:t="",
parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=J.evaluated;m.dynamicProps&&(m.
props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,o=!1,d=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let i={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};a===
null?a=[i]:a.push(i),e++}if(e===d&&typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){let i={instancePath:t,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};a===null?a=[i]:a.push(
i),e++}else if(r<1||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};a===null?a=[i]:a.push(i),e++}}var n=d===e;o=o||n;let y=e;if(e===y)if(typeof r=="str\
ing"){if(c(r)>64){let i={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}else if(c(r)<1){let i={instancePath:t,schemaPath:"#\
/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};a===null?a=[i]:
a.push(i),e++}}else{let i={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};a===null?a=[i]:a.push(i),e++}var n=y===e;if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,
J.errors=a,!1}return J.errors=a,e===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=K.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let s=e,o=!1,d=e;if(e===d)if(typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){let i={
instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 1\
0000"};a===null?a=[i]:a.push(i),e++}else if(r<-1e4||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e4},message:"must be >= -10000"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}
var n=d===e;o=o||n;let y=e;if(e===y)if(typeof r=="string"){if(c(r)>64){let i={instancePath:t,schemaPath:"#/anyOf/1/maxLe\
ngth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}}else{
let i={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[i]:a.push(i),e++}var n=y===e;if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,schemaPath:"#\
/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,K.errors=a,
!1}return K.errors=a,e===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:t="",parentData:T,parentDataProperty:q,
rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=U.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0);let s=e,o=!1,d=e;if(e===d)if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let i={instancePath:t,schemaPath:"\
#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};a===null?a=[i]:a.push(
i),e++}else if(r<0||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=d===e;o=o||n;let y=e;
if(e===y)if(typeof r=="string"){if(c(r)>64){let i={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[i]:a.push(i),e++}var n=y===e;
if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,U.errors=a,!1}return U.errors=a,e===0}U.evaluated=
{dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=W.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let s=e,o=!1,d=e;if(e===d)
if(typeof r=="number"&&isFinite(r)){if(r>3600||isNaN(r)){let i={instancePath:t,schemaPath:"#/anyOf/0/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:3600},message:"must be <= 3600"};a===null?a=[i]:a.push(i),e++}else if(r<0||isNaN(r)){
let i={instancePath:t,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};a===null?a=[i]:a.push(i),e++}}else{let i={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"};a===null?a=[i]:a.push(i),e++}var n=d===e;o=o||n;let y=e;if(e===y)if(typeof r=="string"){
if(c(r)>32){let i={instancePath:t,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit:32},message:"must N\
OT have more than 32 characters"};a===null?a=[i]:a.push(i),e++}else if(c(r)<1){let i={instancePath:t,schemaPath:"#/anyOf\
/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};a===null?a=[i]:a.push(
i),e++}}else{let i={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};a===null?a=[i]:a.push(i),e++}var n=y===e;if(o=o||n,o)e=s,a!==null&&(s?a.length=s:a=null);else{let i={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[i]:a.push(i),e++,
W.errors=a,!1}return W.errors=a,e===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reps!==void 0){let o=e;J(r.reps,
{instancePath:t+"/reps",parentData:r,parentDataProperty:"reps",rootData:l,dynamicAnchors:u})||(a=a===null?J.errors:a.concat(
J.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.targetReps!==void 0){let d=e;J(r.targetReps,{instancePath:t+"\
/targetReps",parentData:r,parentDataProperty:"targetReps",rootData:l,dynamicAnchors:u})||(a=a===null?J.errors:a.concat(J.
errors),e=a.length);var s=d===e}else var s=!0;if(s){if(r.weight!==void 0){let y=e;K(r.weight,{instancePath:t+"/weight",parentData:r,
parentDataProperty:"weight",rootData:l,dynamicAnchors:u})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var s=y===
e}else var s=!0;if(s){if(r.load!==void 0){let n=e;K(r.load,{instancePath:t+"/load",parentData:r,parentDataProperty:"load",
rootData:l,dynamicAnchors:u})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var s=n===e}else var s=!0;if(s){if(r.
effort!==void 0){let i=e;U(r.effort,{instancePath:t+"/effort",parentData:r,parentDataProperty:"effort",rootData:l,dynamicAnchors:u})||
(a=a===null?U.errors:a.concat(U.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.rpe!==void 0){let p=e;U(r.rpe,{
instancePath:t+"/rpe",parentData:r,parentDataProperty:"rpe",rootData:l,dynamicAnchors:u})||(a=a===null?U.errors:a.concat(
U.errors),e=a.length);var s=p===e}else var s=!0;if(s){if(r.restSeconds!==void 0){let h=e;W(r.restSeconds,{instancePath:t+
"/restSeconds",parentData:r,parentDataProperty:"restSeconds",rootData:l,dynamicAnchors:u})||(a=a===null?W.errors:a.concat(
W.errors),e=a.length);var s=h===e}else var s=!0;if(s)if(r.estimatedDurationSeconds!==void 0){let h=r.estimatedDurationSeconds,
k=e;if(e===k)if(typeof h=="number"&&isFinite(h)){if(h>7200||isNaN(h))return me.errors=[{instancePath:t+"/estimatedDurati\
onSeconds",schemaPath:"#/properties/estimatedDurationSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7200},
message:"must be <= 7200"}],!1;if(h<=0||isNaN(h))return me.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"\
#/properties/estimatedDurationSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return me.errors=[{instancePath:t+"/estimatedDurationSeconds",schemaPath:"#/properties/estimatedD\
urationSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=k===e}else var s=!0}}}}}}}else
return me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=a,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=w.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if(r.name===void 0&&($="name"))
return w.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:$},message:"must hav\
e required property '"+$+"'"}],!1;if(r.id!==void 0){let se=r.id,re=e;if(e===re)if(typeof se=="string"){if(c(se)>128)return w.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(c(se)<1)return w.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=re===e}else var s=!0;if(s){if(r.name!==void 0){let re=r.name,oe=e;if(e===oe)if(typeof re=="string"){if(c(re)>200)
return w.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(c(re)<1)return w.errors=[{instancePath:t+"/name",schemaPath:"#/\
properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return w.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=oe===e}else var s=!0;if(s){if(r.isCoreLift!==void 0){let oe=e;if(typeof r.isCoreLift!="boolea\
n")return w.errors=[{instancePath:t+"/isCoreLift",schemaPath:"#/properties/isCoreLift/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var s=oe===e}else var s=!0;if(s){if(r.tags!==void 0){let pe=r.tags,C=e;if(e===C)
if(Array.isArray(pe)){if(pe.length>50)return w.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var o=!0;let te=pe.length;for(let N=0;N<te;N++){
let L=pe[N],j=e;if(e===j)if(typeof L=="string"){if(c(L)>100)return w.errors=[{instancePath:t+"/tags/"+N,schemaPath:"#/pr\
operties/tags/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1}else return w.errors=[{instancePath:t+"/tags/"+N,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var o=j===e;if(!o)break}}}else return w.errors=[{instancePath:t+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=C===e}else var s=!0;if(s){
if(r.metadata!==void 0){let C=r.metadata,Q=e;if(e===Q)if(C&&typeof C=="object"&&!Array.isArray(C)){if(C.isCoreLift!==void 0){
let N=e;if(typeof C.isCoreLift!="boolean")return w.errors=[{instancePath:t+"/metadata/isCoreLift",schemaPath:"#/properti\
es/metadata/properties/isCoreLift/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=N===
e}else var d=!0;if(d)if(C.movementPattern!==void 0){let N=C.movementPattern,L=e;if(e===L)if(typeof N=="string"){if(c(N)>
60)return w.errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPat\
tern/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return w.
errors=[{instancePath:t+"/metadata/movementPattern",schemaPath:"#/properties/metadata/properties/movementPattern/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=L===e}else var d=!0}else return w.errors=[{instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var s=Q===e}else var s=!0;if(s){if(r.equipment!==void 0){let Q=r.equipment,te=e,N=e,L=!1,j=e;if(e===j)if(typeof Q=="stri\
ng"){if(c(Q)>100){let f={instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/0/maxLength",keyword:"maxL\
ength",params:{limit:100},message:"must NOT have more than 100 characters"};a===null?a=[f]:a.push(f),e++}}else{let f={instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};a===null?a=[f]:a.push(f),e++}var n=j===e;L=L||n;let V=e;if(e===V)if(Array.isArray(Q))if(Q.length>20){let f={instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/anyOf/1/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT\
 have more than 20 items"};a===null?a=[f]:a.push(f),e++}else{var y=!0;let f=Q.length;for(let g=0;g<f;g++){let P=Q[g],x=e;
if(e===x)if(typeof P=="string"){if(c(P)>100){let I={instancePath:t+"/equipment/"+g,schemaPath:"#/properties/equipment/an\
yOf/1/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};a===null?
a=[I]:a.push(I),e++}}else{let I={instancePath:t+"/equipment/"+g,schemaPath:"#/properties/equipment/anyOf/1/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};a===null?a=[I]:a.push(I),e++}var y=x===e;if(!y)break}}else{let f={
instancePath:t+"/equipment",schemaPath:"#/properties/equipment/anyOf/1/type",keyword:"type",params:{type:"array"},message:"\
must be array"};a===null?a=[f]:a.push(f),e++}var n=V===e;if(L=L||n,L)e=N,a!==null&&(N?a.length=N:a=null);else{let f={instancePath:t+
"/equipment",schemaPath:"#/properties/equipment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return a===null?a=[f]:a.push(f),e++,w.errors=a,!1}var s=te===e}else var s=!0;if(s){if(r.primaryMuscleGroup!==void 0){let te=r.
primaryMuscleGroup,N=e;if(e===N)if(typeof te=="string"){if(c(te)>60)return w.errors=[{instancePath:t+"/primaryMuscleGrou\
p",schemaPath:"#/properties/primaryMuscleGroup/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have m\
ore than 60 characters"}],!1}else return w.errors=[{instancePath:t+"/primaryMuscleGroup",schemaPath:"#/properties/primar\
yMuscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=N===e}else var s=!0;if(s){if(r.
primaryMuscle!==void 0){let N=r.primaryMuscle,L=e;if(e===L)if(typeof N=="string"){if(c(N)>60)return w.errors=[{instancePath:t+
"/primaryMuscle",schemaPath:"#/properties/primaryMuscle/maxLength",keyword:"maxLength",params:{limit:60},message:"must N\
OT have more than 60 characters"}],!1}else return w.errors=[{instancePath:t+"/primaryMuscle",schemaPath:"#/properties/pr\
imaryMuscle/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=L===e}else var s=!0;if(s){if(r.
primaryMuscles!==void 0){let L=r.primaryMuscles,j=e;if(e===j)if(Array.isArray(L)){if(L.length>24)return w.errors=[{instancePath:t+
"/primaryMuscles",schemaPath:"#/properties/primaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must N\
OT have more than 24 items"}],!1;{var i=!0;let Y=L.length;for(let f=0;f<Y;f++){let g=L[f],P=e;if(e===P)if(typeof g=="str\
ing"){if(c(g)>60)return w.errors=[{instancePath:t+"/primaryMuscles/"+f,schemaPath:"#/properties/primaryMuscles/items/max\
Length",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return w.errors=
[{instancePath:t+"/primaryMuscles/"+f,schemaPath:"#/properties/primaryMuscles/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=P===e;if(!i)break}}}else return w.errors=[{instancePath:t+"/primaryMuscles",
schemaPath:"#/properties/primaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=j===
e}else var s=!0;if(s){if(r.muscleGroup!==void 0){let j=r.muscleGroup,V=e;if(e===V)if(typeof j=="string"){if(c(j)>60)return w.
errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/properties/muscleGroup/maxLength",keyword:"maxLength",params:{limit:60},
message:"must NOT have more than 60 characters"}],!1}else return w.errors=[{instancePath:t+"/muscleGroup",schemaPath:"#/\
properties/muscleGroup/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=V===e}else var s=!0;
if(s){if(r.secondaryMuscleGroups!==void 0){let V=r.secondaryMuscleGroups,Y=e;if(e===Y)if(Array.isArray(V)){if(V.length>24)
return w.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/maxItems",keyword:"\
maxItems",params:{limit:24},message:"must NOT have more than 24 items"}],!1;{var p=!0;let g=V.length;for(let P=0;P<g;P++){
let x=V[P],O=e;if(e===O)if(typeof x=="string"){if(c(x)>60)return w.errors=[{instancePath:t+"/secondaryMuscleGroups/"+P,schemaPath:"\
#/properties/secondaryMuscleGroups/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more th\
an 60 characters"}],!1}else return w.errors=[{instancePath:t+"/secondaryMuscleGroups/"+P,schemaPath:"#/properties/second\
aryMuscleGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=O===e;if(!p)break}}}else
return w.errors=[{instancePath:t+"/secondaryMuscleGroups",schemaPath:"#/properties/secondaryMuscleGroups/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=Y===e}else var s=!0;if(s){if(r.secondaryMuscles!==void 0){
let Y=r.secondaryMuscles,f=e;if(e===f)if(Array.isArray(Y)){if(Y.length>24)return w.errors=[{instancePath:t+"/secondaryMu\
scles",schemaPath:"#/properties/secondaryMuscles/maxItems",keyword:"maxItems",params:{limit:24},message:"must NOT have m\
ore than 24 items"}],!1;{var h=!0;let P=Y.length;for(let x=0;x<P;x++){let O=Y[x],I=e;if(e===I)if(typeof O=="string"){if(c(
O)>60)return w.errors=[{instancePath:t+"/secondaryMuscles/"+x,schemaPath:"#/properties/secondaryMuscles/items/maxLength",
keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return w.errors=[{instancePath:t+
"/secondaryMuscles/"+x,schemaPath:"#/properties/secondaryMuscles/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var h=I===e;if(!h)break}}}else return w.errors=[{instancePath:t+"/secondaryMuscles",schemaPath:"#/p\
roperties/secondaryMuscles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;
if(s){if(r.muscleGroups!==void 0){let f=r.muscleGroups,g=e;if(e===g)if(Array.isArray(f)){if(f.length>24)return w.errors=
[{instancePath:t+"/muscleGroups",schemaPath:"#/properties/muscleGroups/maxItems",keyword:"maxItems",params:{limit:24},message:"\
must NOT have more than 24 items"}],!1;{var k=!0;let x=f.length;for(let O=0;O<x;O++){let I=f[O],ee=e;if(e===ee)if(typeof I==
"string"){if(c(I)>60)return w.errors=[{instancePath:t+"/muscleGroups/"+O,schemaPath:"#/properties/muscleGroups/items/max\
Length",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"}],!1}else return w.errors=
[{instancePath:t+"/muscleGroups/"+O,schemaPath:"#/properties/muscleGroups/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var k=ee===e;if(!k)break}}}else return w.errors=[{instancePath:t+"/muscleGroups",schemaPath:"\
#/properties/muscleGroups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=g===e}else var s=!0;
if(s){if(r.sets!==void 0){let g=r.sets,P=e,x=e,O=!1,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){let b={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};a===null?a=[b]:a.push(b),e++}if(e===I&&typeof g=="number"&&isFinite(g)){if(g>50||isNaN(g)){let b={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must\
 be <= 50"};a===null?a=[b]:a.push(b),e++}else if(g<1||isNaN(g)){let b={instancePath:t+"/sets",schemaPath:"#/properties/s\
ets/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};a===null?a=[b]:a.push(b),
e++}}var D=I===e;O=O||D;let ee=e;if(e===ee)if(Array.isArray(g))if(g.length>50){let b={instancePath:t+"/sets",schemaPath:"\
#/properties/sets/anyOf/1/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};a===
null?a=[b]:a.push(b),e++}else if(g.length<1){let b={instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};a===null?a=[b]:a.push(b),e++}else{var A=!0;
let b=g.length;for(let ae=0;ae<b;ae++){let he=e;me(g[ae],{instancePath:t+"/sets/"+ae,parentData:g,parentDataProperty:ae,
rootData:l,dynamicAnchors:u})||(a=a===null?me.errors:a.concat(me.errors),e=a.length);var A=he===e;if(!A)break}}else{let b={
instancePath:t+"/sets",schemaPath:"#/properties/sets/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};a===null?a=[b]:a.push(b),e++}var D=ee===e;if(O=O||D,O)e=x,a!==null&&(x?a.length=x:a=null);else{let b={instancePath:t+
"/sets",schemaPath:"#/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===
null?a=[b]:a.push(b),e++,w.errors=a,!1}var s=P===e}else var s=!0;if(s){if(r.targetSets!==void 0){let P=r.targetSets,x=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return w.errors=[{instancePath:t+"/targetSets",schemaPath:"#/pr\
operties/targetSets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof P=="num\
ber"&&isFinite(P)){if(P>50||isNaN(P))return w.errors=[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(P<1||isNaN(P))return w.errors=
[{instancePath:t+"/targetSets",schemaPath:"#/properties/targetSets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var s=x===e}else var s=!0;if(s){if(r.reps!==void 0){let x=e;J(r.reps,{instancePath:t+"/reps",
parentData:r,parentDataProperty:"reps",rootData:l,dynamicAnchors:u})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);
var s=x===e}else var s=!0;if(s){if(r.targetReps!==void 0){let O=e;J(r.targetReps,{instancePath:t+"/targetReps",parentData:r,
parentDataProperty:"targetReps",rootData:l,dynamicAnchors:u})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);var s=O===
e}else var s=!0;if(s){if(r.repRange!==void 0){let I=e;J(r.repRange,{instancePath:t+"/repRange",parentData:r,parentDataProperty:"\
repRange",rootData:l,dynamicAnchors:u})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);var s=I===e}else var s=!0;if(s){
if(r.weight!==void 0){let ee=e;K(r.weight,{instancePath:t+"/weight",parentData:r,parentDataProperty:"weight",rootData:l,
dynamicAnchors:u})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var s=ee===e}else var s=!0;if(s){if(r.targetWeight!==
void 0){let le=e;K(r.targetWeight,{instancePath:t+"/targetWeight",parentData:r,parentDataProperty:"targetWeight",rootData:l,
dynamicAnchors:u})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var s=le===e}else var s=!0;if(s){if(r.load!==void 0){
let b=e;K(r.load,{instancePath:t+"/load",parentData:r,parentDataProperty:"load",rootData:l,dynamicAnchors:u})||(a=a===null?
K.errors:a.concat(K.errors),e=a.length);var s=b===e}else var s=!0;if(s){if(r.effort!==void 0){let ae=e;U(r.effort,{instancePath:t+
"/effort",parentData:r,parentDataProperty:"effort",rootData:l,dynamicAnchors:u})||(a=a===null?U.errors:a.concat(U.errors),
e=a.length);var s=ae===e}else var s=!0;if(s){if(r.rpe!==void 0){let he=e;U(r.rpe,{instancePath:t+"/rpe",parentData:r,parentDataProperty:"\
rpe",rootData:l,dynamicAnchors:u})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var s=he===e}else var s=!0;if(s){
if(r.targetEffort!==void 0){let ye=e;U(r.targetEffort,{instancePath:t+"/targetEffort",parentData:r,parentDataProperty:"t\
argetEffort",rootData:l,dynamicAnchors:u})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var s=ye===e}else var s=!0;
if(s){if(r.restTime!==void 0){let ue=e;W(r.restTime,{instancePath:t+"/restTime",parentData:r,parentDataProperty:"restTim\
e",rootData:l,dynamicAnchors:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var s=ue===e}else var s=!0;if(s){if(r.
restSeconds!==void 0){let de=e;W(r.restSeconds,{instancePath:t+"/restSeconds",parentData:r,parentDataProperty:"restSecon\
ds",rootData:l,dynamicAnchors:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var s=de===e}else var s=!0;if(s){
if(r.restInterval!==void 0){let fe=e;W(r.restInterval,{instancePath:t+"/restInterval",parentData:r,parentDataProperty:"r\
estInterval",rootData:l,dynamicAnchors:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var s=fe===e}else var s=!0;
if(s){if(r.targetRest!==void 0){let ge=e;W(r.targetRest,{instancePath:t+"/targetRest",parentData:r,parentDataProperty:"t\
argetRest",rootData:l,dynamicAnchors:u})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var s=ge===e}else var s=!0;
if(s){if(r.rest!==void 0){let ie=e;W(r.rest,{instancePath:t+"/rest",parentData:r,parentDataProperty:"rest",rootData:l,dynamicAnchors:u})||
(a=a===null?W.errors:a.concat(W.errors),e=a.length);var s=ie===e}else var s=!0;if(s)if(r.segmentId!==void 0){let ie=r.segmentId,
ce=e;if(e===ce)if(typeof ie=="string"){if(c(ie)>128)return w.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properti\
es/segmentId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(c(
ie)<1)return w.errors=[{instancePath:t+"/segmentId",schemaPath:"#/properties/segmentId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/segmentId",schemaPath:"\
#/properties/segmentId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=ce===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return w.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return w.errors=a,e===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:t="",parentData:T,
parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){let a=null,e=0,m=z.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.exercises===void 0&&(d="e\
xercises"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;if(r.id!==void 0){let y=r.id,n=e;if(e===n)if(typeof y=="string"){if(c(y)>128)return z.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters"}],!1;if(c(y)<1)return z.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return z.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=n===e}else var s=!0;if(s){if(r.dayOfWeek!==void 0){let n=r.dayOfWeek,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return z.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)){if(n>7||isNaN(n))return z.errors=
[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayOfWeek/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},
message:"must be <= 7"}],!1;if(n<0||isNaN(n))return z.errors=[{instancePath:t+"/dayOfWeek",schemaPath:"#/properties/dayO\
fWeek/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;
if(s){if(r.name!==void 0){let i=r.name,p=e;if(e===p)if(typeof i=="string"){if(c(i)>200)return z.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return z.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.duration!==void 0){let p=r.duration,h=e;
if(e===h)if(typeof p=="number"&&isFinite(p)){if(p>1440||isNaN(p))return z.errors=[{instancePath:t+"/duration",schemaPath:"\
#/properties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1440},message:"must be <= 1440"}],!1;if(p<
0||isNaN(p))return z.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return z.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=h===e}else var s=!0;if(s)
if(r.exercises!==void 0){let p=r.exercises,h=e;if(e===h)if(Array.isArray(p)){if(p.length>32)return z.errors=[{instancePath:t+
"/exercises",schemaPath:"#/properties/exercises/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items"}],!1;{var o=!0;let A=p.length;for(let D=0;D<A;D++){let $=e;w(p[D],{instancePath:t+"/exercises/"+D,parentData:p,
parentDataProperty:D,rootData:l,dynamicAnchors:u})||(a=a===null?w.errors:a.concat(w.errors),e=a.length);var o=$===e;if(!o)
break}}}else return z.errors=[{instancePath:t+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return z.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.sessions===void 0&&(d="sessions"))return H.errors=[{instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){
let y=r.id,n=e;if(e===n)if(typeof y=="string"){if(c(y)>128)return H.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(c(y)<1)
return H.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return H.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.weekNumber!==void 0){
let n=r.weekNumber,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return H.errors=[{instancePath:t+"/weekN\
umber",schemaPath:"#/properties/weekNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof n=="number"&&isFinite(n)){if(n>1040||isNaN(n))return H.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/pro\
perties/weekNumber/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(n<0||
isNaN(n))return H.errors=[{instancePath:t+"/weekNumber",schemaPath:"#/properties/weekNumber/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let i=r.name,p=e;
if(e===p)if(typeof i=="string"){if(c(i)>200)return H.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return H.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=p===e}else var s=!0;if(s){if(r.phase!==void 0){let p=r.phase,h=e;if(e===h)if(typeof p=="string"){if(c(p)>
200)return H.errors=[{instancePath:t+"/phase",schemaPath:"#/properties/phase/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1}else return H.errors=[{instancePath:t+"/phase",schemaPath:"#/prope\
rties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s)if(r.
sessions!==void 0){let p=r.sessions,h=e;if(e===h)if(Array.isArray(p)){if(p.length>21)return H.errors=[{instancePath:t+"/\
sessions",schemaPath:"#/properties/sessions/maxItems",keyword:"maxItems",params:{limit:21},message:"must NOT have more t\
han 21 items"}],!1;{var o=!0;let A=p.length;for(let D=0;D<A;D++){let $=e;z(p[D],{instancePath:t+"/sessions/"+D,parentData:p,
parentDataProperty:D,rootData:l,dynamicAnchors:u})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var o=$===e;if(!o)
break}}}else return H.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}else return H.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.microcycles===void 0&&(d="microcycles"))return R.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){
let y=r.id,n=e;if(e===n)if(typeof y=="string"){if(c(y)>128)return R.errors=[{instancePath:t+"/id",schemaPath:"#/properti\
es/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(c(y)<1)
return R.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return R.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.userId!==void 0){
let n=r.userId,i=e;if(e===i)if(typeof n=="string"){if(c(n)>256)return R.errors=[{instancePath:t+"/userId",schemaPath:"#/\
properties/userId/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;
if(c(n)<1)return R.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return R.errors=[{instancePath:t+"/userId",schemaPath:"\
#/properties/userId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;
if(s){if(r.name!==void 0){let i=r.name,p=e;if(e===p)if(typeof i=="string"){if(c(i)>200)return R.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"}],!1}else return R.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.description!==void 0){let p=r.description,
h=e;if(e===h)if(typeof p=="string"){if(c(p)>1e4)return R.errors=[{instancePath:t+"/description",schemaPath:"#/properties\
/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else
return R.errors=[{instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(r.duration!==void 0){let h=r.duration,k=e;if(e===
k)if(typeof h=="number"&&isFinite(h)){if(h>1040||isNaN(h))return R.errors=[{instancePath:t+"/duration",schemaPath:"#/pro\
perties/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:1040},message:"must be <= 1040"}],!1;if(h<0||isNaN(
h))return R.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return R.errors=[{instancePath:t+"/duration",schemaPath:"#/properties/dura\
tion/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var s=k===e}else var s=!0;if(s)if(r.microcycles!==
void 0){let h=r.microcycles,k=e;if(e===k)if(Array.isArray(h)){if(h.length>104)return R.errors=[{instancePath:t+"/microcy\
cles",schemaPath:"#/properties/microcycles/maxItems",keyword:"maxItems",params:{limit:104},message:"must NOT have more t\
han 104 items"}],!1;{var o=!0;let D=h.length;for(let $=0;$<D;$++){let se=e;H(h[$],{instancePath:t+"/microcycles/"+$,parentData:h,
parentDataProperty:$,rootData:l,dynamicAnchors:u})||(a=a===null?H.errors:a.concat(H.errors),e=a.length);var o=se===e;if(!o)
break}}}else return R.errors=[{instancePath:t+"/microcycles",schemaPath:"#/properties/microcycles/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=k===e}else var s=!0}}}}}else return R.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=a,e===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:t="",parentData:T,parentDataProperty:q,rootData:l=r,dynamicAnchors:u={}}={}){
let a=null,e=0,m=M.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.eventId===void 0&&(o="eventId")||r.userId===void 0&&(o="userId")||r.planId===void 0&&
(o="planId")||r.timestamp===void 0&&(o="timestamp")||r.planName===void 0&&(o="planName")||r.status===void 0&&(o="status")||
r.version===void 0&&(o="version"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let d=e;for(let y in r)if(!(y==="eventId"||y==="userId"||y==="planId"||
y==="timestamp"||y==="planName"||y==="status"||y==="version"||y==="planData"))return M.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional p\
roperties"}],!1;if(d===e){if(r.eventId!==void 0){let y=r.eventId,n=e;if(e===n)if(typeof y=="string"){if(c(y)>256)return M.
errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(c(y)<1)return M.errors=[{instancePath:t+"/eventId",schemaPath:"#/propert\
ies/eventId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return M.
errors=[{instancePath:t+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.userId!==void 0){let n=r.userId,i=e;if(e===i)if(typeof n=="str\
ing"){if(c(n)>256)return M.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/maxLength",keyword:"maxLeng\
th",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(n)<1)return M.errors=[{instancePath:t+
"/userId",schemaPath:"#/properties/userId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return M.errors=[{instancePath:t+"/userId",schemaPath:"#/properties/userId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.planId!==void 0){let i=r.planId,
p=e;if(e===p)if(typeof i=="string"){if(c(i)>128)return M.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/plan\
Id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(c(i)<1)return M.
errors=[{instancePath:t+"/planId",schemaPath:"#/properties/planId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return M.errors=[{instancePath:t+"/planId",schemaPath:"#/properties/pla\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.timestamp!==
void 0){let p=r.timestamp,h=e;if(e===h)if(typeof p=="number"&&isFinite(p)){if(p>864e13||isNaN(p))return M.errors=[{instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(p<0||isNaN(p))return M.errors=[{instancePath:t+"/timestamp",schemaPath:"#/propertie\
s/timestamp/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return M.errors=
[{instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var s=h===e}else var s=!0;if(s){if(r.planName!==void 0){let h=r.planName,k=e;if(e===k)if(typeof h=="s\
tring"){if(c(h)>200)return M.errors=[{instancePath:t+"/planName",schemaPath:"#/properties/planName/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return M.errors=[{instancePath:t+
"/planName",schemaPath:"#/properties/planName/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=k===e}else var s=!0;if(s){if(r.status!==void 0){let k=r.status,A=e;if(typeof k!="string")return M.errors=[{instancePath:t+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(k===
"generating"||k==="completed"||k==="failed"))return M.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:Te.properties.status.enum},message:"must be equal to one of the allowed value\
s"}],!1;var s=A===e}else var s=!0;if(s){if(r.version!==void 0){let A=r.version,D=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(
A)&&isFinite(A)))return M.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof A=="number"&&isFinite(A)){if(A>1e6||isNaN(A))return M.errors=
[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"}],!1;if(A<1||isNaN(A))return M.errors=[{instancePath:t+"/version",schemaPath:"#/properties/\
version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var s=D===e}else var s=!0;
if(s)if(r.planData!==void 0){let A=e;R(r.planData,{instancePath:t+"/planData",parentData:r,parentDataProperty:"planData",
rootData:l,dynamicAnchors:u})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var s=A===e}else var s=!0}}}}}}}}}else
return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return M.errors=a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
