using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Domain.Requests;

/// <summary>A wrong catalogue file is refused by file, line and reason.</summary>
public class ServiceListTests
{
    private const string Head = "service_code,service_name,group,division,place_required,place_kind,other_required_details,urgency,handling,refer_code,needed_detail\n";

    private const string Pothole = "road-pothole,Road Pothole,Roads,Transportation Services,yes,any,size; lane,routine,file,,\n";

    [Fact]
    public void A_right_file_is_read()
    {
        var service = Assert.Single(ServiceList.Parse("services.csv", Head + Pothole).All);
        Assert.Equal(("road-pothole", ServicePlace.Any, Urgency.Routine, ServiceHandling.File), (service.Code.Value, service.PlaceKind, service.Urgency, service.Handling));
        Assert.Equal(["size", "lane"], service.Details);
    }

    [Theory]
    [InlineData("", 1, "empty")]
    [InlineData("service_code,service_name\n", 1, "'group' is missing")]
    [InlineData(Head + Pothole + Pothole, 3, "earlier line")]
    [InlineData(Head + "road-pothole,Road Pothole,Roads\n", 2, "3 fields where the first line names 11")]
    [InlineData(Head + "Road Pothole,Road Pothole,Roads,T,yes,any,,routine,file,,\n", 2, "is not a code")]
    [InlineData(Head + "road-pothole,,Roads,T,yes,any,,routine,file,,\n", 2, "service_name is empty")]
    [InlineData(Head + "road-pothole,Road,Roads,T,maybe,any,,routine,file,,\n", 2, "must be one of: yes, no")]
    [InlineData(Head + "road-pothole,Road,Roads,T,yes,street,,routine,file,,\n", 2, "place_kind is 'street'")]
    [InlineData(Head + "road-pothole,Road,Roads,T,yes,any,,routine,file,,colour\n", 2, "needed_detail is 'colour'")]
    [InlineData(Head + "blue-bin,Blue,Bins,T,yes,any,,routine,refer,,\n", 2, "must name a referral")]
    [InlineData(Head + "road-pothole,\"Road,Roads,T,yes,any,,routine,file,,\n", 2, "never closed")]
    public void A_wrong_line_is_named(string csv, int line, string why)
    {
        var fault = Assert.Throws<CatalogueException>(() => ServiceList.Parse("services.csv", csv));
        Assert.Equal(("services.csv", line), (fault.File, fault.Line));
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_commas_and_line_breaks_inside_a_field_are_kept()
    {
        var service = Assert.Single(ServiceList.Parse("s", Head + "road-pothole,\"Road, \"\"deep\"\"\nhole\",Roads,T,yes,any,,routine,file,,\n").All);
        Assert.Equal("Road, \"deep\"\nhole", service.Name);
    }
}
