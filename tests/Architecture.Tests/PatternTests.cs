using System.Reflection;
using System.Text.RegularExpressions;
using Toronto311.Adapters.Mime;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Architecture;

/// <summary>Every pattern runs on the engine that cannot be made to backtrack: a mail must never decide how long it takes.</summary>
public class PatternTests
{
    [Theory]
    [InlineData(typeof(InboundEmail))]
    [InlineData(typeof(AcceptEmail))]
    [InlineData(typeof(MailReader))]
    public void Every_pattern_held_in_a_field_is_non_backtracking(Type anyTypeOf)
    {
        foreach (var type in anyTypeOf.Assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
                foreach (var pattern in Patterns(field.GetValue(null)))
                    Assert.True(pattern.Options.HasFlag(RegexOptions.NonBacktracking), $"{type.Name}.{field.Name}: {pattern}");
    }

    private static IEnumerable<Regex> Patterns(object? value) => value switch
    {
        Regex pattern => [pattern],
        IEnumerable<Regex> patterns => patterns,
        _ => [],
    };
}
