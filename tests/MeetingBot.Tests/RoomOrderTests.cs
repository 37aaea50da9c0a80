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

    /// <summary>The same within a room. What lives in the room itself, beside these, may look at them and they at it.</summary>
    private static readonly Dictionary<string, string[][]> Within = new()
    {
        ["Answers"] = [["Words", "Model"], ["Understanding"], ["Passages"], ["Executors"], ["Checking"]],
        ["Dialogue"] = [["Words", "Days"], ["Duties"], ["Lists"], ["Office", "Feedbacks", "Feeds"], ["Commands"]],
        ["Reminders"] = [["Settings"], ["Rungs"], ["Notices"], ["Digests"], ["Feeds", "Amending", "Alarm", "Simulation"]],
    };

    private static readonly Assembly[] Houses = [typeof(Meeting).Assembly, typeof(Program).Assembly];

    [Fact]
    public void Every_room_looks_only_into_rooms_before_it()
    {
        var wrong =
            from type in Written()
            from other in TypeReferences.Of(type)
            where Houses.Contains(other.Assembly) && !MayLook(Rows, Room(type), Room(other))
            select $"{type.FullName} looks at {other.FullName}";

        Assert.Empty(wrong.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Within_a_room_too_each_looks_only_at_what_stands_before_it()
    {
        var wrong =
            from type in Written()
            where Within.ContainsKey(Room(type) ?? "")
            from other in TypeReferences.Of(type)
            where Houses.Contains(other.Assembly) && Room(other) == Room(type) && !MayLook(Within[Room(type)!], Inner(type), Inner(other))
            select $"{type.FullName} looks at {other.FullName}";

        Assert.Empty(wrong.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_part_of_a_room_stands_in_its_list()
    {
        var homeless =
            from type in Written()
            where Within.ContainsKey(Room(type) ?? "") && Inner(type) is { } part && !Within[Room(type)!].Any(row => row.Contains(part))
            select type.FullName;

        Assert.Empty(homeless);
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
    private static bool MayLook(string[][] rows, string? room, string? other) => room is null || room == other || Row(rows, other) < Row(rows, room);

    private static int Row(string[][] rows, string? room) => Array.FindIndex(rows, row => row.Contains(room));

    /// <summary>MeetingBot.Console.X and MeetingBot.Minutes.Parsing.Y.X live in Console and Parsing; null outside of every room.</summary>
    private static string? Room(Type type) => Path(type).FirstOrDefault();

    /// <summary>The part of the room; null in the room itself.</summary>
    private static string? Inner(Type type) => Path(type).Skip(1).FirstOrDefault();

    private static IEnumerable<string> Path(Type type) => (type.Namespace ?? "").Split('.').Where(part => part is not ("MeetingBot" or "Minutes" or ""));

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
