using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Domain.Places;

/// <summary>Two reports of one thing are found by what residents say of the place.</summary>
public class PlaceNearnessTests
{
    [Theory]
    [InlineData("address", "88 Wellesley St E", "in front of 90 Wellesley St E")]
    [InlineData("intersection", "King St W and Spadina Ave", "Spadina Ave and King St W")]
    [InlineData("park", "Trinity Bellwoods Park", "Trinity Bellwoods Park")]
    public void Places_on_one_street_corner_or_park_share_their_area(string kind, string one, string other) =>
        Assert.Equal(PlaceNearness.AreaOf(kind, one), PlaceNearness.AreaOf(kind, other));

    [Theory]
    [InlineData("address", "88 Wellesley St E", "88 Wellesley St W")]
    [InlineData("intersection", "King St W and Spadina Ave", "King St W and Bay St")]
    public void Places_elsewhere_do_not(string kind, string one, string other) =>
        Assert.NotEqual(PlaceNearness.AreaOf(kind, one), PlaceNearness.AreaOf(kind, other));

    [Theory]
    [InlineData("postal", "M5H 2N2")]
    [InlineData("described", "the lane behind the bakery")]
    public void What_does_not_tell_has_none(string kind, string text) => Assert.Null(PlaceNearness.AreaOf(kind, text));

    [Theory]
    [InlineData("88 Wellesley St E", "90 Wellesley St E", ServicePlace.Any, true)]
    [InlineData("88 Wellesley St E", "188 Wellesley St E", ServicePlace.Any, false)]
    [InlineData("88 Wellesley St E", "90 Wellesley St E", ServicePlace.Address, false)]
    [InlineData("88 Wellesley St E", "in front of 88 Wellesley St E", ServicePlace.Address, true)]
    [InlineData("King St W and Spadina Ave", "Spadina Ave and King St W", ServicePlace.Intersection, true)]
    public void A_house_is_its_own_and_a_hole_in_the_road_is_its_neighbours_too(string one, string other, ServicePlace wanted, bool isNear) =>
        Assert.Equal(isNear, PlaceNearness.AreNear(one, other, wanted));
}
