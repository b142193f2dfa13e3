using System.Buffers;
using System.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>Walks an address field and gives one name and address after the other, still encoded; never fails, never looks back.</summary>
internal ref struct AddressField(string field)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("<,;@:\"");

    private readonly StringBuilder _words = new();
    private readonly StringBuilder _comment = new();
    private readonly StringBuilder _angle = new();
    private readonly int _lastQuote = field.LastIndexOf('"');
    private int _at;
    private bool _hasAngle;

    /// <summary>The next mailbox; false when the field has no more.</summary>
    public bool Next(out string name, out string address)
    {
        while (_at < field.Length)
        {
            Segment();
            if (!_hasAngle && !Contains(_words, '@') && NamesNextMailbox())
            {
                _words.Append(", ");
                continue;
            }
            Take(out name, out address);
            if (address.Length > 0)
                return true;
        }
        name = address = "";
        return false;
    }

    /// <summary>Up to the next comma or semicolon that parts mailboxes, or a group's colon.</summary>
    private void Segment()
    {
        while (_at < field.Length)
        {
            var c = field[_at++];
            if (c is ',' or ';')
                return;
            if (c == ':' && IsGroupName())
                _words.Clear();
            else if (c == '"' && _at <= _lastQuote)
                Quoted();
            else if (c == '(')
                Comment();
            else if (c == '<')
                Angle();
            else if (c != '>')
                _words.Append(c is '\t' or '\r' or '\n' ? ' ' : c);
        }
    }

    /// <summary>"Smith, John &lt;js@example.ca&gt;": a comma in a name nobody quoted.</summary>
    private readonly bool NamesNextMailbox()
    {
        if (_at >= field.Length || field[_at - 1] != ',' || _words.Length == 0 || _words.Length > 200)
            return false;
        var next = field.AsSpan(_at).IndexOfAny(NameEnds);
        return next >= 0 && field[_at + next] == '<';
    }

    private readonly bool IsGroupName()
    {
        return !_hasAngle && !Contains(_words, '@') && !Contains(_words, '[');
    }

    private void Quoted()
    {
        var start = _words.Length;
        for (; _at < field.Length && field[_at] != '"'; _at++)
        {
            if (field[_at] == '\\' && _at + 1 < field.Length)
                _at++;
            _words.Append(field[_at] is '\r' or '\n' ? ' ' : field[_at]);
        }
        _at++;
        var isAddress = _at < field.Length && field[_at] == '@';
        if (isAddress)
            _words.Insert(start, '"').Append('"');
    }

    private void Comment()
    {
        for (var depth = 1; _at < field.Length; _at++)
        {
            var c = field[_at];
            if (c == '\\' && _at + 1 < field.Length)
                c = field[++_at];
            else if (c == '(')
                depth++;
            else if (c == ')' && --depth == 0)
                break;
            _comment.Append(c);
        }
        _at++;
    }

    private void Angle()
    {
        _hasAngle = true;
        _angle.Clear();
        var hasAt = false;
        for (; _at < field.Length && field[_at] != '>'; _at++)
        {
            if (field[_at] == ',' && hasAt && _angle[0] != '@')
                return;
            hasAt |= field[_at] == '@';
            if (field[_at] == '<')
                (hasAt, _) = (false, _angle.Clear());
            else if (!char.IsWhiteSpace(field[_at]))
                _angle.Append(field[_at]);
        }
        _at++;
    }

    private void Take(out string name, out string address)
    {
        var words = _words.ToString().Trim();
        var comment = _comment.ToString();
        (name, address) = _hasAngle && _angle.Length > 0 ? (words.Length > 0 ? words : comment, _angle.ToString()) : Bare(words, comment);
        _words.Clear();
        _comment.Clear();
        _angle.Clear();
        _hasAngle = false;
    }

    /// <summary>No angle brackets: the word with the @ is the address; a single word without one is a local name such as MAILER-DAEMON.</summary>
    private static (string Name, string Address) Bare(string words, string comment)
    {
        var at = words.IndexOf('@');
        if (at < 0)
            return words.Contains(' ') ? ("", "") : (comment, words);
        if (words.StartsWith('"'))
            return (comment, words);
        var start = words.LastIndexOf(' ', at) + 1;
        var space = words.IndexOf(' ', at);
        var end = space < 0 ? words.Length : space;
        var rest = (words[..start] + words[end..]).Trim();
        return (rest.Length > 0 ? rest : comment, words[start..end]);
    }

    private static bool Contains(StringBuilder text, char wanted)
    {
        foreach (var chunk in text.GetChunks())
            if (chunk.Span.Contains(wanted))
                return true;
        return false;
    }
}
