using Toronto311.Domain.Text;

namespace Toronto311.Tests.Domain.Text;

public class ClausesTests
{
    [Theory]
    [InlineData("the lamp is dead, and the drain is blocked", "the lamp is dead,|and the drain is blocked")]
    [InlineData("The lamp is dead. Is the pool open on Monday?", "The lamp is dead.|Is the pool open on Monday?")]
    [InlineData("The lamp is dead - also the drain (by the door) is blocked", "The lamp is dead|also the drain (by the door)|is blocked")]
    [InlineData("la lampe est morte et le drain est bouché", "la lampe est morte|et le drain est bouché")]
    [InlineData("a well-lit street", "a well-lit street")]
    public void A_text_is_cut_where_it_turns(string text, string clauses) =>
        Assert.Equal(clauses.Split('|'), Clauses.Of(text).Select(clause => clause.Trim()));

    [Fact]
    public void Nothing_has_no_clauses() => Assert.Empty(Clauses.Of(" \n "));
}
