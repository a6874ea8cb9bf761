// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var P=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(y){throw r=0,y}};var L=P(c=>{"use strict";Object.defineProperty(c,"__esModule",{value:!0});function v(e){let r=e.length,y=0,u=0,g;for(;u<
r;)y++,g=e.charCodeAt(u++),g>=55296&&g<=56319&&u<r&&(g=e.charCodeAt(u),(g&64512)===56320&&u++);return y}c.default=v;v.code=
'require("ajv/dist/runtime/ucs2length").default'});var b=m;var o=L().default,D=new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$","u"),f=new RegExp("^[0-9]+$","u");function m(e,{instancePath:r="",
parentData:y,parentDataProperty:u,rootData:g=e,dynamicAnchors:S={}}={}){let d=null,a=0,h=m.evaluated;if(h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let l;if(e["Event-T\
ype"]===void 0&&(l="Event-Type")||e["Schema-Version"]===void 0&&(l="Schema-Version")||e["Dead-Letter-Reason"]===void 0&&
(l="Dead-Letter-Reason")||e["Dead-Letter-Detail"]===void 0&&(l="Dead-Letter-Detail")||e["Dead-Letter-Path"]===void 0&&(l=
"Dead-Letter-Path")||e["Original-Subject"]===void 0&&(l="Original-Subject")||e["Original-Stream"]===void 0&&(l="Original\
-Stream")||e["Original-Sequence"]===void 0&&(l="Original-Sequence")||e["Delivery-Count"]===void 0&&(l="Delivery-Count"))
return m.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must hav\
e required property '"+l+"'"}],!1;if(e["Event-Type"]!==void 0){let i=e["Event-Type"],t=a;if(a===t)if(typeof i=="string"){
if(o(i)>100)return m.errors=[{instancePath:r+"/Event-Type",schemaPath:"#/properties/Event-Type/maxLength",keyword:"maxLe\
ngth",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:r+
"/Event-Type",schemaPath:"#/properties/Event-Type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return m.errors=[{instancePath:r+"/Event-Type",schemaPath:"#/properties/Event-Type/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){if(e["Schema-Ve\
rsion"]!==void 0){let i=e["Schema-Version"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>30)return m.errors=[{instancePath:r+
"/Schema-Version",schemaPath:"#/properties/Schema-Version/maxLength",keyword:"maxLength",params:{limit:30},message:"must\
 NOT have more than 30 characters"}],!1;if(!D.test(i))return m.errors=[{instancePath:r+"/Schema-Version",schemaPath:"#/p\
roperties/Schema-Version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:'must match pa\
ttern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return m.errors=[{instancePath:r+"/Schema-Version",schemaPath:"#/propertie\
s/Schema-Version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){
if(e["Dead-Letter-Reason"]!==void 0){let i=a;if(typeof e["Dead-Letter-Reason"]!="string")return m.errors=[{instancePath:r+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=i===a}else var s=!0;if(s){if(e["Dead-Letter-Detail"]!==void 0){let i=e["Dead-Letter-Detail"],t=a;
if(a===t)if(typeof i=="string"){if(o(i)>500)return m.errors=[{instancePath:r+"/Dead-Letter-Detail",schemaPath:"#/propert\
ies/Dead-Letter-Detail/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],
!1}else return m.errors=[{instancePath:r+"/Dead-Letter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){if(e["Dead-Letter-Path"]!==void 0){
let i=e["Dead-Letter-Path"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>500)return m.errors=[{instancePath:r+"/Dead-Lett\
er-Path",schemaPath:"#/properties/Dead-Letter-Path/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT h\
ave more than 500 characters"}],!1}else return m.errors=[{instancePath:r+"/Dead-Letter-Path",schemaPath:"#/properties/De\
ad-Letter-Path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){
if(e["Original-Subject"]!==void 0){let i=e["Original-Subject"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>1e3)return m.
errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Original-Subject/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:r+"/Original-\
Subject",schemaPath:"#/properties/Original-Subject/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"}],!1}else return m.errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Origi\
nal-Subject/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){if(e["\
Original-Stream"]!==void 0){let i=e["Original-Stream"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>255)return m.errors=[
{instancePath:r+"/Original-Stream",schemaPath:"#/properties/Original-Stream/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:r+"/Original-Stream",schemaPath:"\
#/properties/Original-Stream/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"}],!1}else return m.errors=[{instancePath:r+"/Original-Stream",schemaPath:"#/properties/Original-Stream/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s){if(e["Original-Sequence"]!==void 0){
let i=e["Original-Sequence"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>20)return m.errors=[{instancePath:r+"/Original-\
Sequence",schemaPath:"#/properties/Original-Sequence/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT \
have more than 20 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/propert\
ies/Original-Sequence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1;if(!f.test(i))return m.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/patter\
n",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return m.errors=[{instancePath:r+
"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var s=t===a}else var s=!0;if(s){if(e["Delivery-Count"]!==void 0){let i=e["Delivery-Count"],t=a;if(a===
t)if(typeof i=="string"){if(o(i)>20)return m.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery\
-Count/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(i)<1)return m.
errors=[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!f.test(i))return m.errors=[{instancePath:r+"/Delivery-\
Count",schemaPath:"#/properties/Delivery-Count/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must matc\
h pattern "^[0-9]+$"'}],!1}else return m.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Cou\
nt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0;if(s)if(e["Body-O\
mitted-Bytes"]!==void 0){let i=e["Body-Omitted-Bytes"],t=a;if(a===t)if(typeof i=="string"){if(o(i)>20)return m.errors=[{
instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/maxLength",keyword:"maxLength",params:{
limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(i)<1)return m.errors=[{instancePath:r+"/Body-Omitted\
-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1;if(!f.test(i))return m.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/prop\
erties/Body-Omitted-Bytes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],
!1}else return m.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=t===a}else var s=!0}}}}}}}}}else return m.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.errors=d,a===0}m.evaluated=
{props:{"Event-Type":!0,"Schema-Version":!0,"Dead-Letter-Reason":!0,"Dead-Letter-Detail":!0,"Dead-Letter-Path":!0,"Origi\
nal-Subject":!0,"Original-Stream":!0,"Original-Sequence":!0,"Delivery-Count":!0,"Body-Omitted-Bytes":!0},dynamicProps:!1,
dynamicItems:!1};var T=n,O={type:"object",required:["Event-Type","Schema-Version","Dead-Letter-Reason","Dead-Letter-Deta\
il","Dead-Letter-Path","Original-Subject","Original-Stream","Original-Sequence","Delivery-Count"],properties:{"Event-Typ\
e":{type:"string",minLength:1,maxLength:100},"Schema-Version":{type:"string",pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$",maxLength:30},
"Dead-Letter-Reason":{type:"string",enum:["schema-invalid","non-retryable","max-deliver"],"x-open-enum":!0},"Dead-Letter\
-Detail":{type:"string",maxLength:500},"Dead-Letter-Path":{type:"string",maxLength:500},"Original-Subject":{type:"string",
minLength:1,maxLength:1e3},"Original-Stream":{type:"string",minLength:1,maxLength:255},"Original-Sequence":{type:"string",
pattern:"^[0-9]+$",minLength:1,maxLength:20},"Delivery-Count":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20},
"Body-Omitted-Bytes":{type:"string",pattern:"^[0-9]+$",minLength:1,maxLength:20}},additionalProperties:!1},w=Object.prototype.
hasOwnProperty;function n(e,{instancePath:r="",parentData:y,parentDataProperty:u,rootData:g=e,dynamicAnchors:S={}}={}){let d=null,
a=0,h=n.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let l;if(e["Event-Type"]===void 0&&(l="Event-Type")||e["Schema-Version"]===void 0&&(l="Schema-Version")||e["\
Dead-Letter-Reason"]===void 0&&(l="Dead-Letter-Reason")||e["Dead-Letter-Detail"]===void 0&&(l="Dead-Letter-Detail")||e["\
Dead-Letter-Path"]===void 0&&(l="Dead-Letter-Path")||e["Original-Subject"]===void 0&&(l="Original-Subject")||e["Original\
-Stream"]===void 0&&(l="Original-Stream")||e["Original-Sequence"]===void 0&&(l="Original-Sequence")||e["Delivery-Count"]===
void 0&&(l="Delivery-Count"))return n.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let i=a;for(let t in e)if(!w.call(O.properties,t)){return n.errors=[
{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(i===a){if(e["Event-Type"]!==void 0){let t=e["Event-Type"],p=a;if(a===
p)if(typeof t=="string"){if(o(t)>100)return n.errors=[{instancePath:r+"/Event-Type",schemaPath:"#/properties/Event-Type/\
maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(o(t)<1)return n.
errors=[{instancePath:r+"/Event-Type",schemaPath:"#/properties/Event-Type/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+"/Event-Type",schemaPath:"#/p\
roperties/Event-Type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0;
if(s){if(e["Schema-Version"]!==void 0){let t=e["Schema-Version"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>30)return n.
errors=[{instancePath:r+"/Schema-Version",schemaPath:"#/properties/Schema-Version/maxLength",keyword:"maxLength",params:{
limit:30},message:"must NOT have more than 30 characters"}],!1;if(!D.test(t))return n.errors=[{instancePath:r+"/Schema-V\
ersion",schemaPath:"#/properties/Schema-Version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+\\.[0-9]+$"},
message:'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"'}],!1}else return n.errors=[{instancePath:r+"/Schema-Version",schemaPath:"\
#/properties/Schema-Version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0;
if(s){if(e["Dead-Letter-Reason"]!==void 0){let t=e["Dead-Letter-Reason"],p=a;if(typeof t!="string")return n.errors=[{instancePath:r+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;if(!(t==="schema-invalid"||t==="non-retryable"||t==="max-deliver"))return n.errors=[{instancePath:r+
"/Dead-Letter-Reason",schemaPath:"#/properties/Dead-Letter-Reason/enum",keyword:"enum",params:{allowedValues:O.properties["\
Dead-Letter-Reason"].enum},message:"must be equal to one of the allowed values"}],!1;var s=p===a}else var s=!0;if(s){if(e["\
Dead-Letter-Detail"]!==void 0){let t=e["Dead-Letter-Detail"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>500)return n.errors=
[{instancePath:r+"/Dead-Letter-Detail",schemaPath:"#/properties/Dead-Letter-Detail/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"}],!1}else return n.errors=[{instancePath:r+"/Dead-Letter-Det\
ail",schemaPath:"#/properties/Dead-Letter-Detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=p===a}else var s=!0;if(s){if(e["Dead-Letter-Path"]!==void 0){let t=e["Dead-Letter-Path"],p=a;if(a===p)if(typeof t==
"string"){if(o(t)>500)return n.errors=[{instancePath:r+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/max\
Length",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else return n.errors=
[{instancePath:r+"/Dead-Letter-Path",schemaPath:"#/properties/Dead-Letter-Path/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=p===a}else var s=!0;if(s){if(e["Original-Subject"]!==void 0){let t=e["Original-Subje\
ct"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>1e3)return n.errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/\
properties/Original-Subject/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 char\
acters"}],!1;if(o(t)<1)return n.errors=[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Original-Subject/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=
[{instancePath:r+"/Original-Subject",schemaPath:"#/properties/Original-Subject/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=p===a}else var s=!0;if(s){if(e["Original-Stream"]!==void 0){let t=e["Original-Stream"],
p=a;if(a===p)if(typeof t=="string"){if(o(t)>255)return n.errors=[{instancePath:r+"/Original-Stream",schemaPath:"#/proper\
ties/Original-Stream/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],
!1;if(o(t)<1)return n.errors=[{instancePath:r+"/Original-Stream",schemaPath:"#/properties/Original-Stream/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return n.errors=[{instancePath:r+"\
/Original-Stream",schemaPath:"#/properties/Original-Stream/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var s=p===a}else var s=!0;if(s){if(e["Original-Sequence"]!==void 0){let t=e["Original-Sequence"],p=a;if(a===
p)if(typeof t=="string"){if(o(t)>20)return n.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/Origi\
nal-Sequence/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(
t)<1)return n.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!f.test(t))return n.errors=[{instancePath:r+
"/Original-Sequence",schemaPath:"#/properties/Original-Sequence/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'\
must match pattern "^[0-9]+$"'}],!1}else return n.errors=[{instancePath:r+"/Original-Sequence",schemaPath:"#/properties/\
Original-Sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0;if(s){
if(e["Delivery-Count"]!==void 0){let t=e["Delivery-Count"],p=a;if(a===p)if(typeof t=="string"){if(o(t)>20)return n.errors=
[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/maxLength",keyword:"maxLength",params:{limit:20},
message:"must NOT have more than 20 characters"}],!1;if(o(t)<1)return n.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"\
#/properties/Delivery-Count/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1;if(!f.test(t))return n.errors=[{instancePath:r+"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/patter\
n",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return n.errors=[{instancePath:r+
"/Delivery-Count",schemaPath:"#/properties/Delivery-Count/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=p===a}else var s=!0;if(s)if(e["Body-Omitted-Bytes"]!==void 0){let t=e["Body-Omitted-Bytes"],p=a;if(a===
p)if(typeof t=="string"){if(o(t)>20)return n.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body\
-Omitted-Bytes/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"}],!1;if(o(
t)<1)return n.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!f.test(t))return n.errors=[{instancePath:r+
"/Body-Omitted-Bytes",schemaPath:"#/properties/Body-Omitted-Bytes/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},
message:'must match pattern "^[0-9]+$"'}],!1}else return n.errors=[{instancePath:r+"/Body-Omitted-Bytes",schemaPath:"#/p\
roperties/Body-Omitted-Bytes/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===a}else var s=!0}}}}}}}}}}}else
return n.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return n.errors=d,a===0}n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{T as closed,b as open};
