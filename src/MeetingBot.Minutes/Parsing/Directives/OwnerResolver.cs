using System.Buffers;
using System.Collections.Frozen;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>What an owner as written means: 國務組 is 國際事務組, 本局 is the body, 各中心 is everybody.</summary>
/// <param name="body">The meeting's body, if known.</param>
/// <param name="known">Units named in full somewhere in the file: speakers, those present, other owners.</param>
internal sealed class OwnerResolver(string? body, IReadOnlySet<string> known)
{
    private static readonly FrozenSet<string> Everybody = FrozenSet.ToFrozenSet([
        "同仁", "大家", "各位同仁", "全體同仁", "全體", "所有同仁", "全校教職員", "教職員", "教職員工", "全體教師", "各位教師", "各位老師",
        "各位",
    ]);
    private static readonly SearchValues<string> Agencies = SearchValues.Create(["機關", "局處", "公所", "學校", "各局", "機構", "部會"], StringComparison.Ordinal);

    private static readonly FrozenSet<string> Anybody = FrozenSet.ToFrozenSet(
        ["主管", "單位主管", "局處", "機關", "學校", "機關學校", "主秘", "單位", "廠商", "組室", "處室", "科室", "導師", "委員", "教師", "老師", "里長", "承商", "業者"]);

    private static readonly Lexicon GenericStarts =
    [
        "各", "相關", "有關", "全", "所屬", "本府各", "本校各", "本處各", "本局各", "尚未", "未", "凡", "權責", "主責", "業務單位",
        "業務主管", "主管", "該",
    ];
    private const int MostAlike = 100;
    private readonly ILookup<(char First, char Last), string> byEnds = known.Where(k => k.Length > 0).ToLookup(k => (k[0], k[^1]));
    private readonly Dictionary<string, string?> units = [];

    public string? UnitOf(string owner)
    {
        if (!units.TryGetValue(owner, out var unit))
        {
            units[owner] = unit = Resolve(owner);
        }

        return unit;
    }

    private string? Resolve(string owner)
    {
        if (UnitWords.IsOwnBody(owner))
        {
            return body;
        }

        if (IsGeneric(owner))
        {
            return null;
        }

        if (known.Contains(owner))
        {
            return owner;
        }

        var candidates = byEnds[(owner[0], owner[^1])].Take(MostAlike).Where(full => full.Length > owner.Length && IsShortFor(owner, full)).Take(2).ToList();
        return candidates.Count == 1 ? candidates[0] : UnitWords.EndsAsUnit(owner) && candidates.Count == 0 ? owner : null;
    }

    public static Audience? AudienceOf(IReadOnlyList<string> owners)
    {
        // The widest of those that are named: staff, agencies, units.
        Audience? widest = null;
        foreach (var owner in owners)
        {
            var audience = AudienceOf(owner);
            widest = widest is null || Width(audience) > Width(widest.Value) ? audience : widest;
        }

        return widest;
    }

    private static Audience AudienceOf(string owner) =>
        owner.EndsWith("同仁", StringComparison.Ordinal) || Everybody.Contains(owner) ? Audience.AllStaff
        : !IsGeneric(owner) || owner[0] == '該' ? Audience.Units
        : owner.AsSpan().IndexOfAny(Agencies) >= 0 ? Audience.AllAgencies
        : Audience.AllUnits;

    private static int Width(Audience audience) => audience switch
    {
        Audience.Units => 0,
        Audience.AllUnits => 1,
        Audience.AllAgencies => 2,
        _ => 3,
    };

    public static bool IsGeneric(string owner) => GenericStarts.Starts(owner) || Everybody.Contains(owner) || Anybody.Contains(owner);

    private static bool IsShortFor(string name, string full)
    {
        var at = 0;
        foreach (var c in full)
        {
            at += at < name.Length && name[at] == c ? 1 : 0;
        }

        return at == name.Length && full[0] == name[0];
    }
}
