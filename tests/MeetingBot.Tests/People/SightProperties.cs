using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Archive;

namespace MeetingBot.Tests.People;

/// <summary>Over all folders of a small tree, and readers made at random.</summary>
public sealed class SightProperties
{
    private static readonly string[] Segments = ["a", "b", "ab"];

    private static readonly string[] Folders =
        ["", .. Segments, .. from one in Segments from two in Segments select $"{one}/{two}", .. from one in Segments select $"{one}/a/b"];

    private static readonly Gen<Sight> Sights =
        from marks in Gen.ListOf(from folder in Gen.Elements(Folders) from isOpen in Gen.Elements(true, false) select KeyValuePair.Create(folder, isOpen))
        select Sight.Of(marks);

    [Fact]
    public void In_common_is_exactly_what_each_sees() => ForAll((one, other) =>
        Files.All(file => one.And(other).Includes(file) == (one.Includes(file) && other.Includes(file))));

    [Fact]
    public void Of_three_it_is_the_same_as_of_two_and_then_the_third() => ForAll((one, other) =>
        Folders.Select(folder => new Sight([folder])).All(third => one.And(other, third).Equals(one.And(other).And(third))));

    [Fact]
    public void Equal_is_what_shows_the_same() => ForAll((one, other) =>
        one.Equals(other) == Folders.All(folder => one.Includes(File(folder)) == other.Includes(File(folder))));

    [Fact]
    public void In_common_does_not_depend_on_who_comes_first() => ForAll((one, other) =>
        one.And(other).Equals(other.And(one)) && one.And(one).Equals(one) && one.And(Sight.All).Equals(one));

    private static IEnumerable<string> Files => Folders.Select(File);

    private static string File(string folder) => folder.Length == 0 ? "f.txt" : $"{folder}/f.txt";

    private static void ForAll(Func<Sight, Sight, bool> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(114, 115),
        Prop.ForAll(Sights.ToArbitrary(), Sights.ToArbitrary(), holds));
}
