using System.Reflection;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tests;

/// <summary>Keeps the order of the rooms: a room looks only into rooms before it, and neighbours in one row never look at each other.</summary>
public sealed class RoomOrderTests
{
    private static readonly string[][] Rows =
    [
        ["Calendar"],
        ["Meetings"],
        ["Reading"],
        ["Parsing"],
        ["Archive"],
        ["People"],
        ["Tasks"],
        ["Intake", "Answers", "Reminders"],
        ["Dialogue"],
        ["Channels"],
        ["Web", "Console"],
    ];

    private static readonly Assembly[] Houses = [typeof(Meeting).Assembly, typeof(Program).Assembly];

    [Fact]
    public void Every_room_looks_only_into_rooms_before_it()
    {
        var wrong =
            from type in Written()
            from other in TypeReferences.Of(type)
            where Houses.Contains(other.Assembly) && !MayLook(Room(type), Room(other))
            select $"{type.FullName} looks at {other.FullName}";

        Assert.Empty(wrong.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_lives_in_a_room_that_the_list_knows_and_only_Program_stands_outside()
    {
        var known = Rows.SelectMany(row => row).ToHashSet();
        var homeless = Written().Where(type => Outermost(type) != typeof(Program) && !known.Contains(Room(type) ?? ""));

        Assert.Empty(homeless.Select(type => type.FullName));
    }

    [Fact]
    public void The_walk_sees_signatures_bodies_and_closures()
    {
        var seen = TypeReferences.Of(typeof(Specimen)).Concat(
            typeof(Specimen).GetNestedTypes(BindingFlags.NonPublic).SelectMany(TypeReferences.Of)).ToHashSet();

        Assert.Superset(new HashSet<Type> { typeof(TextSpan), typeof(Meeting), typeof(CaseStatus), typeof(MinutesFile), typeof(Doubt) }, seen);
    }

    // Program may look everywhere; a room may look at itself and at rows above its own.
    private static bool MayLook(string? room, string? other) => room is null || room == other || Row(other) < Row(room);

    private static int Row(string? room) => Array.FindIndex(Rows, row => row.Contains(room));

    /// <summary>MeetingBot.Console.X and MeetingBot.Minutes.Parsing.Y.X live in Console and Parsing; null outside of every room.</summary>
    private static string? Room(Type type)
    {
        var path = (type.Namespace ?? "").Split('.').Where(part => part is not ("MeetingBot" or "Minutes" or ""));
        return path.FirstOrDefault();
    }

    /// <summary>The types somebody wrote, and their closures; not what the compiler adds for itself.</summary>
    private static IEnumerable<Type> Written() => Houses.SelectMany(house => house.GetTypes()).Where(type => !IsCompilers(Outermost(type)));

    private static bool IsCompilers(Type type) =>
        type.Name.StartsWith('<')
        || type.Namespace?.Split('.')[0] is "System" or "Microsoft";

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private sealed class Specimen(List<TextSpan> field)
    {
        public int Signature(Meeting meeting) => field.Count + meeting.Items.Count;

        public static object Body() => new Func<object>(() => Enum.GetValues<CaseStatus>())();

        public static async Task<object?> Closure()
        {
            await Task.Yield();
            return Array.Empty<MinutesFile>().Select(file => file.Doubts.OfType<Doubt>()).FirstOrDefault();
        }
    }
}
