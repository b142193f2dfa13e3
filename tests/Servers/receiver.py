"""The City's receiving mail server for tests: takes mail over SMTP and delivers it into a Maildir, as an MTA would.

Its one argument is JSON: {"port": 0, "maildir": FOLDER, ...}. It prints "listening PORT". Ends when its input does.
On top of each mail go Return-Path, Delivered-To, Authentication-Results and Received (RFC 5321 4.4, RFC 8601); results that came with it
under our name are taken out. A sender whose envelope is not of the domain in From fails DMARC where that domain ends with .strict.example.
"""
import asyncio
import email.parser
import email.policy
import email.utils
import json
import os
import socket
import sys
import uuid

from aiosmtpd.smtp import SMTP

settings = json.loads(sys.argv[1])
AUTHSERV = settings.get('authserv', 'mx.toronto.ca')
DOMAIN = settings.get('domain', 'toronto.ca')


def domain_of(address):
    return (address or '').rpartition('@')[2].strip('> ').lower()


def verdict(mail_from, header_from):
    """What SPF and DMARC come to; every domain here allows every host to send for it."""
    spf = f'spf=pass smtp.mailfrom={domain_of(mail_from)}' if mail_from else 'spf=none smtp.mailfrom=""'
    if domain_of(mail_from) == header_from and header_from:
        return f'{spf}; dmarc=pass header.from={header_from}'
    return f'{spf}; dmarc={"fail" if header_from.endswith(".strict.example") else "none"} header.from={header_from}'


def without_our_results(raw):
    """RFC 8601 5: a result under our name that we did not write is not let in."""
    head, blank, body = raw.partition(b'\r\n\r\n')
    kept, dropping = [], False
    for line in head.split(b'\r\n'):
        if line[:1] not in (b' ', b'\t'):
            dropping = line.lower().startswith(b'authentication-results:') and AUTHSERV.encode() in line
        if not dropping:
            kept.append(line)
    return b'\r\n'.join(kept) + blank + body


def deliver(recipient, mail_from, raw):
    header = email.parser.BytesHeaderParser(policy=email.policy.compat32).parsebytes(raw[:100_000])
    header_from = domain_of(email.utils.parseaddr(str(header.get('From', '')))[1])
    top = (f'Return-Path: <{mail_from or ""}>\r\nDelivered-To: {recipient}\r\n'
           f'Authentication-Results: {AUTHSERV}; {verdict(mail_from, header_from)}\r\n'
           f'Received: from [127.0.0.1] by {AUTHSERV} with ESMTP id {uuid.uuid4().hex[:12]} for <{recipient}>; {email.utils.formatdate()}\r\n')
    name = f'{uuid.uuid4().hex}.{socket.gethostname()}'
    temporary = os.path.join(settings['maildir'], 'tmp', name)
    with open(temporary, 'wb') as file:
        file.write(top.encode() + without_our_results(raw))
    owner = os.stat(settings['maildir'])
    if os.geteuid() == 0:
        os.chown(temporary, owner.st_uid, owner.st_gid)
    os.rename(temporary, os.path.join(settings['maildir'], 'new', name))


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if domain_of(address) != DOMAIN:
            return '550 5.7.1 relaying denied'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        for recipient in envelope.rcpt_tos:
            deliver(recipient, envelope.mail_from, envelope.original_content)
        return '250 2.0.0 delivered'


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Handler(), hostname=AUTHSERV, enable_SMTPUTF8=True, loop=loop), '127.0.0.1', settings.get('port', 0))
    print('listening', server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # Ends with the test that started it.
    os._exit(0)


asyncio.run(main())
