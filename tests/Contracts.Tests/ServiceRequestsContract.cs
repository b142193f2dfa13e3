using Toronto311.Application.Requests;

namespace Toronto311.Tests.Contracts;

/// <summary>What every keeper of service requests does.</summary>
public abstract class ServiceRequestsContract
{
    protected abstract IServiceRequests Requests { get; }

    [Fact]
    public async Task A_request_comes_back_to_the_last_property()
    {
        var request = Some.Request("311-1", description: Some.ManyScripts);

        Assert.True(await Requests.CreateAsync(request, default));

        Some.AssertSame(request, await Requests.FindAsync("311-1", default));
    }

    [Fact]
    public async Task Filing_twice_is_filing_once()
    {
        await Requests.CreateAsync(Some.Request("311-1"), default);

        Assert.False(await Requests.CreateAsync(Some.Request("311-1", description: "another"), default));

        Some.AssertSame(Some.Request("311-1"), await Requests.FindAsync("311-1", default));
        Assert.Equal(1, await Requests.CountAsync(default));
    }

    [Fact]
    public async Task An_unknown_number_has_no_request() => Assert.Null(await Requests.FindAsync("311-9", default));

    [Fact]
    public async Task Of_many_filings_at_once_one_is_new()
    {
        var news = await Together.DoAsync(_ => Requests.CreateAsync(Some.Request("311-1"), default));

        Assert.Single(news, isNew => isNew);
        Assert.Equal(1, await Requests.CountAsync(default));
    }

    [Fact]
    public async Task Further_emails_are_added_in_order_and_each_once()
    {
        await Requests.CreateAsync(Some.Request("311-1"), default);

        Assert.True(await Requests.AppendAsync("311-1", Some.Entry("b"), default));
        Assert.True(await Requests.AppendAsync("311-1", Some.Entry("a"), default));
        Assert.False(await Requests.AppendAsync("311-1", Some.Entry("b", "again"), default));

        Some.AssertSame(
            Some.Request("311-1") with { History = [Some.Entry("b"), Some.Entry("a")] },
            await Requests.FindAsync("311-1", default));
    }

    [Fact]
    public async Task Of_many_additions_at_once_none_is_lost_or_doubled()
    {
        await Requests.CreateAsync(Some.Request("311-1"), default);

        var added = await Together.DoAsync(i => Requests.AppendAsync("311-1", Some.Entry($"{i / 2}"), default));

        Assert.Equal(25, added.Count(isNew => isNew));
        var history = (await Requests.FindAsync("311-1", default))?.History ?? [];
        Assert.Equal(Enumerable.Range(0, 25), history.Select(entry => int.Parse(entry.Id, null)).Order());
    }

    [Fact]
    public async Task Nothing_can_be_added_to_an_unknown_request() =>
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Requests.AppendAsync("311-9", Some.Entry("a"), default));

    [Fact]
    public async Task The_newest_come_first()
    {
        foreach (var i in new[] { 3, 1, 4, 2, 0 })
            await Requests.CreateAsync(Some.Request($"311-{i}", Some.Morning.AddMinutes(i)), default);

        Assert.Equal(["311-4", "311-3", "311-2", "311-1", "311-0"], Ids(await Requests.ListAsync(0, 10, default)));
        Assert.Equal(["311-2", "311-1"], Ids(await Requests.ListAsync(2, 2, default)));
        Assert.Empty(await Requests.ListAsync(5, 2, default));
    }

    [Fact]
    public async Task A_long_description_fits()
    {
        var description = new string('x', 1_000_000);

        await Requests.CreateAsync(Some.Request("311-1", description: description), default);

        Assert.Equal(description, (await Requests.FindAsync("311-1", default))?.Description);
    }

    private static IEnumerable<string> Ids(IReadOnlyList<ServiceRequestDocument> requests) => requests.Select(request => request.Id);

    [Fact]
    public async Task Many_changes_at_once_are_all_kept()
    {
        await Requests.CreateAsync(Some.Request("1"), default);

        await Together.DoAsync(i => Requests.ChangeAsync("1", standing => standing with { History = [.. standing.History, new HistoryEntry($"{i}", Some.Morning, "more")] }, default));

        Assert.Equal(50, (await Requests.FindAsync("1", default))?.History.Count);
    }

    [Fact]
    public async Task A_change_of_nothing_leaves_it_and_none_is_made_of_what_is_not_there()
    {
        await Requests.CreateAsync(Some.Request("1"), default);

        Some.AssertSame(Some.Request("1"), await Requests.ChangeAsync("1", _ => null, default));
        Assert.Null(await Requests.ChangeAsync("2", standing => standing, default));
        Assert.Equal(1, await Requests.CountAsync(default));
    }

    [Fact]
    public async Task Requests_of_one_person_since_an_instant_come_newest_first()
    {
        await Requests.CreateAsync(Some.Request("1", Some.Morning), default);
        await Requests.CreateAsync(Some.Request("2", Some.Morning.AddHours(1)), default);
        await Requests.CreateAsync(Some.Request("3", Some.Morning.AddHours(2)) with { RequesterEmail = "neighbour@example.org" }, default);
        await Requests.CreateAsync(Some.Request("4", Some.Morning.AddHours(-1)), default);

        Assert.Equal(["2", "1"], (await Requests.ListByRequesterAsync("resident@example.org", Some.Morning, 5, default)).Select(one => one.Id));
        Assert.Equal(["2"], (await Requests.ListByRequesterAsync("resident@example.org", Some.Morning, 1, default)).Select(one => one.Id));
    }

    [Fact]
    public async Task Open_requests_for_a_service_in_an_area_come_oldest_first()
    {
        await Requests.CreateAsync(Some.Request("1", Some.Morning.AddHours(1)) with { Area = "elm lane" }, default);
        await Requests.CreateAsync(Some.Request("2", Some.Morning) with { Area = "elm lane" }, default);
        await Requests.CreateAsync(Some.Request("3", Some.Morning) with { Area = "oak st" }, default);
        await Requests.CreateAsync(Some.Request("4", Some.Morning) with { Area = "elm lane", ServiceCode = "graffiti" }, default);
        await Requests.CreateAsync(Some.Request("5", Some.Morning) with { Area = "elm lane" }, default);
        await Requests.ChangeAsync("5", request => request with { Status = "closed" }, default);

        Assert.Equal(["2", "1"], (await Requests.ListOpenAsync("pothole", "elm lane", Some.Morning, default)).Select(one => one.Id));
    }

    [Fact]
    public async Task Requests_linked_to_a_parent_come_oldest_first()
    {
        await Requests.CreateAsync(Some.Request("1") with { ParentId = "0" }, default);
        await Requests.CreateAsync(Some.Request("2", Some.Morning.AddHours(-1)) with { ParentId = "0" }, default);
        await Requests.CreateAsync(Some.Request("3"), default);

        Assert.Equal(["2", "1"], (await Requests.ListLinkedAsync("0", default)).Select(one => one.Id));
    }
}
