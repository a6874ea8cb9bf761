"""Resources of NATS and KEDA as an operator deploys them, with the settings that topology.yaml declares."""

CONSUMER = """\
apiVersion: jetstream.nats.io/v1beta2
kind: Consumer
metadata:
  name: time-crunch
spec:
  streamName: AA_CORE_HOT
  durableName: time-crunch-plan-gen
  filterSubject: athlete-ally.plans.generation-requested
  ackPolicy: explicit
  deliverPolicy: all
  ackWait: 30s
  maxDeliver: 6
  maxAckPending: 65536
"""
STREAM = """\
apiVersion: jetstream.nats.io/v1beta2
kind: Stream
spec:
  name: AA_DLQ
  subjects: ["dlq.>"]
  retention: limits
  storage: file
  discard: old
  maxAge: 336h
  duplicateWindow: 2m
  replicas: 3
"""
BUCKET = """\
apiVersion: jetstream.nats.io/v1beta2
kind: KeyValue
spec:
  bucket: generated-plans
  storage: file
  history: 1
  ttl: 720h
  maxValueSize: 1047552
  replicas: 3
"""
SCALER = """\
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
spec:
  triggers:
    - type: nats-jetstream
      metadata:
        account: "$G"
        stream: AA_CORE_HOT
        consumer: time-crunch-plan-gen
"""
