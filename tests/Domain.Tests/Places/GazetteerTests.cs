using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Domain.Places;

public class GazetteerTests
{
    private const string Streets = "street,also,reach,reading\n";
    private const string Places = "name,kind,also\n";

    [Theory]
    [InlineData("street,also,reach\n", Places, "streets.csv", 1)]
    [InlineData(Streets + "Elm St,,wide,\n", Places, "streets.csv", 2)]
    [InlineData(Streets + "Elm St,,,\n,,,\n", Places, "streets.csv", 3)]
    [InlineData(Streets, Places + "High Park,lake,\n", "places.csv", 2)]
    [InlineData(Streets, Places + "...,park,\n", "places.csv", 2)]
    public void A_fault_in_a_list_is_told_by_file_and_line(string streets, string places, string file, int line)
    {
        var fault = Assert.Throws<CatalogueException>(() => Gazetteer.Parse("streets.csv", streets, "places.csv", places));
        Assert.Equal((file, line), (fault.File, fault.Line));
    }

    [Fact]
    public void A_street_is_known_by_its_other_spellings_and_completed_only_when_one_street_bears_the_name()
    {
        var finder = new PlaceFinder(Gazetteer.Parse("s", Streets + "Bowie Ave,Bowey,,\nAlder St,,,\nAlder Rd,,,\n", "p", Places));
        Assert.Equal("12 Bowie Ave", Assert.Single(finder.Find("at 12 bowey")).Text);
        Assert.Equal("12 Alder", Assert.Single(finder.Find("at 12 Alder")).Text);
        Assert.Equal("12 Alder Rd", Assert.Single(finder.Find("at 12 alder road")).Text);
    }
}
