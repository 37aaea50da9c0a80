using MeetingBot.Archive.Words;
using MeetingBot.Dialogue.Words;
using MeetingBot.People;

namespace MeetingBot.Dialogue.Office;

/// <summary>Whom typed words begin with: 資訊局, 資訊局及秘書處, 全體同仁, 資訊局全體同仁, 秘書處各科室.</summary>
/// <param name="Units">Names of units.</param>
/// <param name="End">Where it ends in the text; 0 when the words begin with nobody known.</param>
internal sealed record OwnerPhrase(IReadOnlyList<string> Units, bool IsStaff, bool IsEach, int End)
{
    private const string Between = " 　,，、及和與跟";
    private static readonly string[] Staff =
        ["全體同仁", "所有同仁", "全部同仁", "各位同仁", "每位同仁", "每個同仁", "全體人員", "全體員工", "所有人", "每個人", "同仁", "大家", "全員"];
    private static readonly string[] Each = ["各科室", "各處室", "各組室", "各單位", "所屬單位", "所屬各單位", "所有單位", "全部單位", "各機關", "各局處", "各科", "各組"];

    public static OwnerPhrase Read(string text, Roll roll)
    {
        var names = roll.Units.SelectMany(unit => unit.Names.Select(name => (Unit: unit.Name, Name: Fold.Name(name)))).OrderByDescending(one => one.Name.Length).ToList();
        var (units, end) = (new List<string>(), 0);
        for (var next = Skip(text, 0); names.Find(one => Length(text, next, one.Name) > 0) is { Unit: { } unit, Name: var name }; next = Skip(text, end))
        {
            var length = Length(text, next, name);
            if (next + length < text.Length && text[next + length] == '長')
            {
                break; // 資訊局長 is a person
            }

            units.Add(unit);
            end = next + length;
        }

        var after = Skip(text, end);
        after = after < text.Length && text[after] == '的' ? after + 1 : after;
        var (staff, each) = (Longest(text, after, Staff), Longest(text, after, Each));
        return new([.. units.Distinct()], staff > 0, each > 0, staff + each > 0 ? after + staff + each : end);
    }

    private static int Longest(string text, int at, string[] words) => words.Select(word => Length(text, at, Fold.Name(word))).Max();

    private static int Length(string text, int at, string name) => at < text.Length && !char.IsWhiteSpace(text[at]) ? Spelled.End(text[at..], name) : 0;

    private static int Skip(string text, int at)
    {
        while (at < text.Length && Between.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
