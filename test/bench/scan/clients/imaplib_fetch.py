"""Python's imaplib with the same items; it keeps the rows as bytes and parses nothing."""

import imaplib
import json
import os
import resource
import time

task = json.loads(os.environ["FIL_ROUGE_BENCH_TASK"])
imaplib._MAXLINE = 10_000_000
client = imaplib.IMAP4("127.0.0.1", task["port"])
client.login(task["user"], task["password"])


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


cpu_before, start, messages = cpu(), time.monotonic(), 0
for folder in task["folders"]:
    client.select('"%s"' % folder, readonly=True)
    _, rows = client.uid("FETCH", "1:*", task["items"])
    messages += sum(1 for row in rows if isinstance(row, tuple))
print(
    json.dumps(
        {
            "messages": messages,
            "seconds": time.monotonic() - start,
            "cpuSeconds": cpu() - cpu_before,
            "rssMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
client.logout()
