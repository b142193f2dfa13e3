using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Surges;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Requests;

/// <summary>Writes the service requests a decision names, each linked to an earlier one about the same thing.</summary>
public sealed class FileRequests(IServiceRequests requests, CurrentRelease releases, SurgeOptions options)
{
    /// <returns>The requests as they are kept.</returns>
    public async Task<IReadOnlyList<ServiceRequestDocument>> ForAsync(DecisionDocument decision, InboundEmail? email, Conversation? known, PhotosKept files, CancellationToken cancellationToken)
    {
        var all = new PhotosKept([.. (known?.Photos ?? []).Concat(files.Photos)], files.NotKept); // Those that came with the first email, before its place was told.
        var filed = new List<ServiceRequestDocument>();
        for (var part = 0; part < decision.Parts.Count; part++)
            if (decision.Parts[part] is { Disposition: "filed", Request: { } draft })
                filed.Add(await FileAsync(WithPhotos(Request(decision, draft, part, email, known), all, decision), cancellationToken));
        return filed;
    }

    /// <summary>A request with further photos, and a line in its history for each file that was not kept.</summary>
    internal static ServiceRequestDocument WithPhotos(ServiceRequestDocument request, PhotosKept files, DecisionDocument decision) => request with
    {
        Photos = [.. request.Photos.Concat(files.Photos).DistinctBy(photo => photo.Sha256, StringComparer.Ordinal)],
        History =
        [
            .. request.History,
            .. files.NotKept.Select((file, number) => new HistoryEntry($"file {number} {decision.EmailKey}", decision.ReceivedAt, $"The file \"{file.Name}\" stays in the email; it was not kept with the request: {file.Why}")),
        ],
    };

    private async Task<ServiceRequestDocument> FileAsync(ServiceRequestDocument request, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(request.Id, cancellationToken) is { } standing)
            return standing;
        var linked = request with { ParentId = await ParentAsync(request, cancellationToken) };
        return await requests.CreateAsync(linked, cancellationToken) ? linked : await requests.FindAsync(request.Id, cancellationToken) ?? linked;
    }

    /// <summary>The first open request for the same service next to this one's place, of the last days.</summary>
    private async Task<string?> ParentAsync(ServiceRequestDocument request, CancellationToken cancellationToken)
    {
        if (request is not { Area: { } area, Place: { } place } || options.LinkWindow == TimeSpan.Zero)
            return null;
        var wanted = releases.Current.Services.Find(request.ServiceCode)?.PlaceKind ?? ServicePlace.Any;
        var near = (await requests.ListOpenAsync(request.ServiceCode, area, request.RequestedAt - options.LinkWindow, cancellationToken))
            .FirstOrDefault(other => other.Id != request.Id && other.Place is { } there && there.Unit == place.Unit && PlaceNearness.AreNear(place.Text, there.Text, wanted));
        return near?.ParentId ?? near?.Id;
    }

    private ServiceRequestDocument Request(DecisionDocument decision, DraftDocument draft, int part, InboundEmail? email, Conversation? known)
    {
        var service = releases.Current.Services.Find(draft.ServiceCode);
        var office = decision.IsFromCouncillor ? email?.From : null;
        var requester = (decision.IsFromCouncillor ? email?.Forwarded?.From : null) ?? email?.From;
        return new ServiceRequestDocument
        {
            Schema = ServiceRequestDocument.CurrentSchema,
            Id = DerivedIds.RequestOf(decision, part),
            ServiceCode = draft.ServiceCode,
            ServiceName = service?.Name ?? draft.ServiceCode,
            AgencyResponsible = service?.Division ?? "",
            Status = RequestStatus.Open,
            Description = draft.Description,
            Address = draft.Place is { } place ? place.Unit is { } unit ? $"{place.Text}, unit {unit}" : place.Text : null,
            Place = draft.Place,
            Area = draft.Place is { } where ? PlaceNearness.AreaOf(where.Kind, where.Text) : null,
            RequestedAt = decision.ReceivedAt,
            EmailKey = decision.EmailKey,
            RequesterEmail = requester?.Address,
            RequesterName = requester?.Name,
            ReporterEmail = office?.Address,
            ReporterName = office?.Name,
            Notify = [.. new[] { email?.From?.Address, decision.TellsResident ? requester?.Address : null }.OfType<string>().Distinct(StringComparer.Ordinal)],
            Language = DecidedLanguages.OfReply(decision.Language),
            ConversationId = known?.Id ?? decision.EmailKey,
            IsFromCouncillor = decision.IsFromCouncillor,
        };
    }
}
