// A mail server for tests: takes mail over SMTP and writes each with its envelope to a folder, or refuses it as the recipient's name says.
// node smtp-sink.js '{"port":0,"folder":"/tmp/x", ...}'; prints "listening PORT". Settings: see the defaults.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { SMTPServer } = require('smtp-server');

const settings = {
  port: 0,
  folder: '.',
  cert: null, // PEM files: with them STARTTLS is offered
  key: null,
  secure: false, // TLS from the first byte
  auth: '', // of PLAIN, LOGIN, XOAUTH2, with blanks between; none: nobody signs in
  password: 'secret',
  introspect: null, // where to ask whether a token is good (RFC 7662), with ?token= in front of it
  utf8: true, // SMTPUTF8
  ...JSON.parse(process.argv[2]),
};

// What a recipient's local part does: CODE[-TIMES] at RCPT, data-CODE[-TIMES] after the content, drop[-TIMES] hangs up instead of the 250
// although the mail is kept, slow-MS waits before the 250, no-relay is refused as by a server that does not know us. Without TIMES it is for ever.
const words = {
  421: 'service going away',
  450: 'mailbox busy',
  451: 'try again later',
  550: 'no such person here',
  552: 'mailbox full',
  554: 'message refused',
  452: 'out of room',
  535: 'Authentication failed:',
};
const mechanisms = settings.auth.split(' ').filter(Boolean);
const seen = new Map();
let number = 0;

const fault = (code, detail) => Object.assign(new Error(words[code] + (detail ? ' ' + detail : '')), { responseCode: Number(code) });

/** Whether a behaviour that ends after some times is still on. */
function counts(name, times) {
  const soFar = (seen.get(name) || 0) + 1;
  seen.set(name, soFar);
  return times === undefined || soFar <= Number(times);
}

function atRecipient(address) {
  if (/^no-relay@/.test(address)) return Object.assign(new Error('5.7.1 Relay access denied'), { responseCode: 554 });
  const [, code, times] = /^(4\d\d|5\d\d)(?:-(\d+))?@/.exec(address) || [];
  return code && counts(address, times) ? fault(code, `<${address}>`) : null;
}

function keep(session, raw) {
  const name = path.join(settings.folder, String(++number).padStart(4, '0'));
  fs.writeFileSync(name + '.eml', raw);
  const envelope = {
    mailFrom: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
    rcptTo: session.envelope.rcptTo.map(to => to.address),
    session: session.id,
    secure: session.secure,
    user: session.user || null,
    at: Date.now(),
  };
  // Written in one step, so that a test never reads half of it.
  fs.writeFileSync(name + '.tmp', JSON.stringify(envelope));
  fs.renameSync(name + '.tmp', name + '.json');
}

async function signIn(auth, session, callback) {
  fs.appendFileSync(path.join(settings.folder, 'auth.log'), `${auth.method} ${auth.username}\n`);
  if (auth.method === 'XOAUTH2') {
    const answer = await fetch(settings.introspect + encodeURIComponent(auth.accessToken)).then(response => response.json());
    return answer.active && answer.username === auth.username
      ? callback(null, { user: auth.username })
      : callback(null, { data: { status: '401', schemes: 'bearer', scope: 'mail' } });
  }

  return auth.password === settings.password ? callback(null, { user: auth.username }) : callback(fault(535, 'the password is wrong'));
}

const server = new SMTPServer({
  name: 'sink',
  logger: false,
  secure: settings.secure,
  cert: settings.cert ? fs.readFileSync(settings.cert) : undefined,
  key: settings.key ? fs.readFileSync(settings.key) : undefined,
  hideSTARTTLS: !settings.cert,
  hideSMTPUTF8: !settings.utf8,
  hideENHANCEDSTATUSCODES: true,
  authMethods: mechanisms,
  authOptional: mechanisms.length === 0,
  disabledCommands: mechanisms.length === 0 ? ['AUTH'] : [],
  allowInsecureAuth: true,
  closeTimeout: 100,
  onAuth(auth, session, callback) {
    signIn(auth, session, callback).catch(callback);
  },
  onRcptTo(address, session, callback) {
    callback(atRecipient(address.address));
  },
  onData(stream, session, callback) {
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    stream.on('end', () => {
      const to = session.envelope.rcptTo[0].address;
      const [, code, times] = /^data-(\d{3})(?:-(\d+))?@/.exec(to) || [];
      if (code && counts(to, times)) return callback(fault(code));
      keep(session, Buffer.concat(chunks));
      const drop = /^drop(?:-(\d+))?@/.exec(to);
      if (drop && counts(to, drop[1])) return [...server.connections].find(connection => connection.session.id === session.id)._socket.destroy();
      const slow = /^slow-(\d+)@/.exec(to);
      return setTimeout(() => callback(null, `kept as ${number}`), slow ? Number(slow[1]) : 0);
    });
  },
});

server.on('error', error => process.stderr.write(`${error.message}\n`)); // A client that hangs up is no end.
server.listen(settings.port, '127.0.0.1', () => process.stdout.write(`listening ${server.server.address().port}\n`));
process.stdin.on('end', () => process.exit(0)).resume(); // Ends with the test that started it.
