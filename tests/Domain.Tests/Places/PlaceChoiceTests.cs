using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Domain.Places;

public class PlaceChoiceTests
{
    [Theory]
    [InlineData("I live at 12 Elm Ridge Dr. There is a hole in front of 40 Lund Ave.", ServicePlace.Address, "in front of 40 Lund Ave")]
    [InlineData("I live at 12 Elm Ridge Dr. The light at Keele and Finch is out.", ServicePlace.Intersection, "Keele St and Finch Ave")]
    [InlineData("I live at 12 Elm Ridge Dr and my bin is broken.", ServicePlace.Address, "12 Elm Ridge Dr")]
    [InlineData("My address is 12 Elm Ridge Dr. A bench is broken in High Park.", ServicePlace.Park, "High Park")]
    [InlineData("A bench is broken in High Park, by 1873 Bloor St W.", ServicePlace.Park, "High Park")]
    [InlineData("Near High Park, in front of 1873 Bloor St W, the curb is broken.", ServicePlace.Any, "in front of 1873 Bloor St W")]
    [InlineData("At Keele and Finch and also at Jane and Finch.", ServicePlace.Intersection, "Keele St and Finch Ave")]
    [InlineData("Bin missed on Hallam St. It is number 44 Shanly St. M6H 1M4", ServicePlace.Address, "44 Shanly St")]
    [InlineData("We are off Weston Rd, M9N 1W6.", ServicePlace.Address, "Weston Rd")]
    public void The_place_filed_at_is_where_the_trouble_is(string text, ServicePlace wanted, string expected) =>
        Assert.Equal(expected, PlaceFinder.Best(Shipped.Finder.Find(text), wanted)?.Text);

    [Fact]
    public void There_is_no_best_of_none() => Assert.Null(PlaceFinder.Best([], ServicePlace.Any));

    [Theory]
    [InlineData(PlaceKind.Address, ServicePlace.Address, true)]
    [InlineData(PlaceKind.Intersection, ServicePlace.Address, false)]
    [InlineData(PlaceKind.Block, ServicePlace.Address, false)]
    [InlineData(PlaceKind.Address, ServicePlace.Intersection, true)]
    [InlineData(PlaceKind.Intersection, ServicePlace.Intersection, true)]
    [InlineData(PlaceKind.Block, ServicePlace.Intersection, true)]
    [InlineData(PlaceKind.Park, ServicePlace.Intersection, false)]
    [InlineData(PlaceKind.Park, ServicePlace.Park, true)]
    [InlineData(PlaceKind.Landmark, ServicePlace.Park, true)]
    [InlineData(PlaceKind.Intersection, ServicePlace.Park, true)]
    [InlineData(PlaceKind.Block, ServicePlace.Park, false)]
    [InlineData(PlaceKind.Landmark, ServicePlace.Any, true)]
    [InlineData(PlaceKind.Described, ServicePlace.Any, true)]
    [InlineData(PlaceKind.Described, ServicePlace.Address, false)]
    [InlineData(PlaceKind.Postal, ServicePlace.Any, false)]
    public void Each_service_needs_its_kind_of_place(PlaceKind kind, ServicePlace wanted, bool expected) =>
        Assert.Equal(expected, PlaceFinder.IsPreciseEnough(new Place(kind, "x", "x", 0), wanted));

    [Fact]
    public void A_described_place_no_crew_can_find_is_never_precise_enough() =>
        Assert.False(PlaceFinder.IsPreciseEnough(new Place(PlaceKind.Described, "Highway 401", "401", 0) { Findable = false }, ServicePlace.Any));
}
