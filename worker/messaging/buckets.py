"""The broker's key-value buckets: each is a stream with a subject for every key."""

from nats.js import api

from contracts.topology import Bucket
from worker.messaging.differences import RECREATE_IT, Setting, lines, same


def bucket_config(declared: Bucket) -> api.StreamConfig:
    """What to ask for where the bucket is missing."""
    return api.StreamConfig(
        name=declared.stream,
        subjects=[f"{declared.subject_prefix}>"],
        storage=api.StorageType(declared.storage),
        discard=api.DiscardPolicy.NEW,
        max_msgs_per_subject=declared.history,
        max_age=declared.ttl_seconds,
        max_msg_size=declared.max_value_bytes,
        max_bytes=declared.max_bytes,
        allow_direct=True,
        allow_rollup_hdrs=True,
        deny_delete=True,
        num_replicas=declared.production_replicas,
    )


def bucket_differences(declared: Bucket, actual: api.StreamConfig) -> list[str]:
    """Each setting of the bucket that would do harm, as a line; none if all is well."""
    edit = f"nats stream edit {declared.stream}"
    subjects = [f"{declared.subject_prefix}>"]
    age = actual.max_age or 0
    return lines(
        f"bucket {declared.name}",
        [
            same("subjects", list(actual.subjects or ()), subjects, RECREATE_IT),
            same("storage", actual.storage, declared.storage, RECREATE_IT),
            same("discard", actual.discard, api.DiscardPolicy.NEW.value, f"{edit} --discard=new"),
            same("rollup", bool(actual.allow_rollup_hdrs), True, f"{edit} --allow-rollup"),
            _at_least("history", actual.max_msgs_per_subject, declared.history, f"{edit} --max-msgs-per-subject"),
            Setting(
                "ttl",
                age == 0 or (declared.ttl_seconds > 0 and age >= declared.ttl_seconds),
                f"{age:g} s",
                f"{declared.ttl_seconds} s or more" if declared.ttl_seconds else "0, which is for ever",
                f"{edit} --max-age={declared.ttl_seconds}s",
            ),
            _at_least("max_value_size", actual.max_msg_size, declared.max_value_bytes, f"{edit} --max-msg-size"),
            _at_least("max_bytes", actual.max_bytes, declared.max_bytes, f"{edit} --max-bytes"),
        ],
    )


def _at_least(name: str, actual: int | None, wanted: int, option: str) -> Setting:
    """A limit that may be wider than declared; -1 is none."""
    limit = -1 if actual is None else actual
    right = limit == -1 or 0 < wanted <= limit
    return Setting(name, right, limit, f"{wanted} or more" if wanted > 0 else "-1, which is none", f"{option}={wanted}")
