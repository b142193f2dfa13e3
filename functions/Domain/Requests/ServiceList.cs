namespace Toronto311.Domain.Requests;

/// <summary>The City's service list: every request that can be filed.</summary>
public sealed class ServiceList
{
    private readonly Dictionary<string, Service> byCode;

    private ServiceList(IReadOnlyList<Service> services)
    {
        All = services;
        byCode = services.ToDictionary(service => service.Code.Value, StringComparer.Ordinal);
    }

    public IReadOnlyList<Service> All { get; }

    /// <summary>The service of that code, or null.</summary>
    public Service? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Reads <c>services.csv</c>.</summary>
    /// <exception cref="CatalogueException">A line is wrong; its message names file, line and reason.</exception>
    public static ServiceList Parse(string file, string csv)
    {
        var table = CsvTable.Read(
            file,
            csv,
            "service_code", "service_name", "group", "division", "place_required", "place_kind", "other_required_details", "urgency", "handling", "refer_code", "needed_detail");
        var services = new List<Service>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var service = ParseRow(row);
            if (!seen.Add(service.Code.Value))
                throw row.Wrong("service_code", $"'{service.Code}' stands on an earlier line too");
            services.Add(service);
        }

        return new ServiceList(services);
    }

    private static Service ParseRow(CsvTable.CsvRow row)
    {
        var handling = row.OneOf(
            "handling",
            ("file", ServiceHandling.File), ("escalate", ServiceHandling.Escalate), ("refer", ServiceHandling.Refer));
        var referTo = row["refer_code"] is { Length: > 0 } code ? code : null;
        if (handling == ServiceHandling.Refer != referTo is not null)
            throw row.Wrong("refer_code", "must name a referral exactly when handling is refer");
        return new Service(
            new ServiceCode(CatalogueCode.Of(row, "service_code")),
            row.Required("service_name"),
            row.Required("group"),
            row.Required("division"),
            row.OneOf("place_required", ("yes", true), ("no", false)),
            row.OneOf("place_kind", ("any", ServicePlace.Any), ("address", ServicePlace.Address), ("intersection", ServicePlace.Intersection), ("park", ServicePlace.Park)),
            [.. row["other_required_details"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            row.OneOf("urgency", ("routine", Urgency.Routine), ("priority", Urgency.Priority), ("emergency-phone", Urgency.EmergencyPhone)),
            handling,
            referTo,
            row.OneOf("needed_detail", ("", NeededDetail.None), ("bin-size", NeededDetail.BinSize), ("day", NeededDetail.Day)));
    }
}
