using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Access tokens for a mail server: fetched when first needed and again shortly before they expire (RFC 6749).</summary>
/// <param name="section">Where the settings are that would change it.</param>
internal sealed class AccessTokens(string section, OAuthOptions options, HttpClient http, TimeProvider clock)
{
    /// <summary>Tokens are renewed this long before they end, and at the latest when nine tenths of their life are over.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>A server need not say how long a token lives (RFC 6749 §5.1).</summary>
    private static readonly TimeSpan UnknownLife = TimeSpan.FromMinutes(10);

    private string? _refreshToken = options.RefreshToken;
    private string? _token;
    private DateTimeOffset _renewAt;

    /// <summary>A token that is good for some time yet.</summary>
    /// <exception cref="MailboxException">The token endpoint gave none.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken) =>
        _token is { } token && clock.GetUtcNow() < _renewAt ? token : await FetchAsync(cancellationToken);

    /// <summary>The mail server did not take the token: the next one asked for is a new one.</summary>
    public void Forget() => _renewAt = DateTimeOffset.MinValue;

    private async Task<string> FetchAsync(CancellationToken cancellationToken)
    {
        var asked = clock.GetUtcNow();
        var (status, body) = await PostAsync(cancellationToken);
        var answer = Parse(body);
        if (status != HttpStatusCode.OK || answer.GetValueOrDefault("access_token") is not { Length: > 0 } token)
            throw Refused(status, answer);
        var life = Life(answer.GetValueOrDefault("expires_in"));
        _renewAt = asked + life - (life / 10 < Margin ? life / 10 : Margin);
        _refreshToken = answer.GetValueOrDefault("refresh_token") ?? _refreshToken;
        return _token = token;
    }

    private static TimeSpan Life(string? seconds) =>
        double.TryParse(seconds, CultureInfo.InvariantCulture, out var life) ? TimeSpan.FromSeconds(Math.Clamp(life, 0, 864_000)) : UnknownLife;

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var form = new FormUrlEncodedContent(Form());
            using var response = await http.PostAsync(new Uri(options.TokenEndpoint), form, cancellationToken);
            return (response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new MailboxException($"The token endpoint {options.TokenEndpoint} cannot be reached: {fault.Message}", needsAPerson: false, fault);
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Form()
    {
        var isRefresh = options.Grant == OAuthGrant.RefreshToken;
        yield return new("grant_type", isRefresh ? "refresh_token" : "client_credentials");
        yield return new("client_id", options.ClientId);
        if (options.ClientSecret is { } secret)
            yield return new("client_secret", secret);
        if (isRefresh && _refreshToken is { } refresh)
            yield return new("refresh_token", refresh);
        if (options.Scope is { Length: > 0 } scope)
            yield return new("scope", scope);
    }

    private static Dictionary<string, string> Parse(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind != JsonValueKind.Object
                ? []
                : document.RootElement.EnumerateObject().DistinctBy(member => member.Name, StringComparer.Ordinal).ToDictionary(member => member.Name, member => member.Value.ToString(), StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return []; // An error page, say; the status tells what there is to tell.
        }
    }

    /// <summary>4xx is a refusal (RFC 6749 §5.2), but for "too many" and "too slow"; anything else may pass by itself.</summary>
    private MailboxException Refused(HttpStatusCode status, Dictionary<string, string> answer)
    {
        var isRefusal = (int)status is >= 400 and < 500 and not (408 or 429);
        var why = string.Join(": ", new[] { answer.GetValueOrDefault("error"), answer.GetValueOrDefault("error_description")?.ReplaceLineEndings(" ") }.OfType<string>());
        var advice = isRefusal ? $" Check {section}:OAuth (ClientId, ClientSecret, Scope, RefreshToken) and what the application may do there." : "";
        return new MailboxException($"The token endpoint {options.TokenEndpoint} gave no token (HTTP {(int)status}{(why.Length > 0 ? ", " + why : "")}).{advice}", isRefusal);
    }
}
