using System.Globalization;
using Toronto311.Application.Requests;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Standards;
using Toronto311.Domain.Text;

namespace Toronto311.Application.Outbound;

/// <summary>Paragraphs of a reply between its greeting and its close, in one language, below notes in the writer's own where that is another.</summary>
internal sealed class ReplyText(ReplyWords words, string language, IReadOnlyList<CourtesyNote> notes)
{
    private readonly List<string> paragraphs = [];
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo($"{language}-CA");

    public ReplyWords Words { get; } = words;

    public bool IsEmpty => paragraphs.Count == 0;

    /// <summary>Somebody is told to phone at once.</summary>
    public bool TellsToPhone => paragraphs.Contains(Words.PhoneNow);

    public void Add(string paragraph) => paragraphs.Add(paragraph);

    public void AddFiled(ServiceRequestDocument request, bool tellToPhone)
    {
        if (tellToPhone)
            Add(Words.PhoneNow);
        Add(Placeholders.Fill(
            request.Address is null ? Words.Filed : Words.FiledAt,
            ("agency", request.AgencyResponsible), ("service", request.ServiceName), ("address", request.Address ?? ""), ("request", request.Id)));
        Add(request.ParentId is null ? Words.FiledNext : Words.FiledLinked);
    }

    /// <summary>How a request stands, with what the division says of it.</summary>
    public void AddStatus(ServiceRequestDocument request)
    {
        var state = request.IsCancelled ? Words.StatusCancelled : request.Status switch
        {
            RequestStatus.Closed => Words.StatusClosed,
            RequestStatus.InProgress => Words.StatusInProgress,
            _ => Words.StatusOpen,
        };
        var what = request.Address is { } address ? Placeholders.Fill(Words.RequestAt, ("service", request.ServiceName), ("address", address)) : request.ServiceName;
        Add(Placeholders.Fill(Words.Status, ("request", request.Id), ("what", what), ("date", Day(TorontoTime.DayOf(request.RequestedAt))), ("agency", request.AgencyResponsible), ("state", state)));
        if (request.StatusNotes is { Length: > 0 } note)
            Add(Placeholders.Fill(Words.StatusNote, ("agency", request.AgencyResponsible), ("note", note)));
    }

    /// <summary>That a person will read it, by when, and what to do if that is too late.</summary>
    public void AddPerson(string reference, bool isUrgent, DateOnly received, int days) => Add(isUrgent
        ? Placeholders.Fill(Words.PersonReadsNow, ("reference", reference))
        : Placeholders.Fill(Words.PersonWillRead, ("reference", reference), ("by", Day(BusinessDays.After(received, days)))));

    /// <param name="token">What joins a new email to the conversation, for who does not press reply; null for none.</param>
    public string Close(string close, string? token) => string.Join(
        "\n\n",
        [.. notes.Select(note => note.Text), Words.Greeting, .. paragraphs, close, Words.Notice, .. token is null ? [] : new[] { Placeholders.Fill(Words.KeepLine, ("token", token)) }]) + "\n";

    private string Day(DateOnly day) => day.ToString(language == "fr" ? "dddd d MMMM" : "dddd, MMMM d", culture);
}
