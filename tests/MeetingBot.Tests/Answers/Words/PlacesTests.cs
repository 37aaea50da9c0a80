using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Answers.Words;

/// <summary>Places by the names that people and minutes give them.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("北投的宿舍", "北投區")] // short for it
    [InlineData("台北市北投區", "臺北市 北投區")]
    [InlineData("信義區公所", "信義區 信義區")] // of two cities
    [InlineData("跟大阪市視訊", "大阪")]
    [InlineData("信義計畫", "")] // a short form that means much else is none
    [InlineData("白鯨市", "")]
    public void Are_read_from_a_question(string text, string expected) =>
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold.Of),
            Places.In(Fold.Of(text)).SelectMany(place => place.Called).Select(place => place.Name));

    [Theory]
    [InlineData("北投區", "北投職務宿舍", true)]
    [InlineData("日本", "赴大阪參訪", true)] // which lies there
    [InlineData("臺北市", "信義區公所", true)]
    [InlineData("大阪", "赴日本參訪", false)]
    [InlineData("北投區", "士林區", false)]
    public void Are_said_by_their_names_and_by_what_lies_in_them(string place, string text, bool isSaid)
    {
        var named = Assert.Single(Places.In(Fold.Of(place))).Called;

        Assert.Equal(isSaid, named.Any(one => Places.IsSaid(one, Fold.Of(text))));
    }

    [Fact]
    public void All_counties_and_districts_of_Taiwan_are_known() =>
        Assert.Equal((22, 390), (Places.Known.Count(Places.IsCounty), Places.Known.Count(Places.IsAtHome)));
}
