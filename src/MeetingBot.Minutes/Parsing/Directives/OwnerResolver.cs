using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>What an owner as written means: 國務組 is 國際事務組, 本局 is the body, 各中心 is everybody.</summary>
/// <param name="body">The meeting's body, if known.</param>
/// <param name="known">Units named in full somewhere in the file: speakers, those present, other owners.</param>
internal sealed class OwnerResolver(string? body, IReadOnlySet<string> known)
{
    private static readonly string[] Everybody = ["同仁", "大家", "各位同仁", "全體同仁", "全體", "所有同仁", "全校教職員", "教職員", "教職員工", "全體教師", "各位教師", "各位老師", "各位"];
    private static readonly string[] Agencies = ["機關", "局處", "區公所", "公所", "學校", "各局", "機構"];

    public string? UnitOf(string owner)
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

        var candidates = known.Where(full => full.Length > owner.Length && full[^1] == owner[^1] && IsShortFor(owner, full)).Take(2).ToList();
        return candidates.Count == 1 ? candidates[0] : UnitWords.EndsAsUnit(owner) && candidates.Count == 0 ? owner : null;
    }

    public static Audience? AudienceOf(IReadOnlyList<string> owners)
    {
        if (owners.Count == 0)
        {
            return null;
        }

        return owners.Any(o => Everybody.Contains(o) || o.EndsWith("同仁", StringComparison.Ordinal)) ? Audience.AllStaff
            : owners.Any(o => IsGeneric(o) && Agencies.Any(a => o.Contains(a, StringComparison.Ordinal))) ? Audience.AllAgencies
            : owners.Any(IsGeneric) ? Audience.AllUnits
            : Audience.Units;
    }

    public static bool IsGeneric(string owner) =>
        owner[0] is '各' || owner.StartsWith("相關", StringComparison.Ordinal) || owner[0] is '全' || owner.StartsWith("所屬", StringComparison.Ordinal)
        || owner.StartsWith("本府各", StringComparison.Ordinal) || owner.StartsWith("本校各", StringComparison.Ordinal) || owner.StartsWith("尚未", StringComparison.Ordinal)
        || owner.StartsWith("權責", StringComparison.Ordinal) || owner.StartsWith("主責", StringComparison.Ordinal) || owner.StartsWith("業務", StringComparison.Ordinal)
        || Everybody.Contains(owner) || owner is "主管" or "單位主管" or "局處" or "機關" or "學校" or "機關學校" or "主秘" or "單位" or "廠商" or "組室" or "處室" or "科室";

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
