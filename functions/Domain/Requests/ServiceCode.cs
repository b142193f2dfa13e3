namespace Toronto311.Domain.Requests;

/// <summary>Code of one entry of the City's service list (GeoReport <c>service_code</c>), such as <c>road-pothole</c>.</summary>
public readonly record struct ServiceCode(string Value)
{
    public override string ToString() => Value;
}
