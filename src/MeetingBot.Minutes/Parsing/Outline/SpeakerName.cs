using System.Buffers;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Takes unit and person of a speaker's name apart: 總務中心 / 陳主任, 港務局 / 林美玉專委.</summary>
internal static class SpeakerName
{
    private const int LongestPerson = 10;
    private const int LongestSpokesman = 6;
    private const string Spokesman = "代表";
    private static readonly SearchValues<char> NoSpokesman = SearchValues.Create("出列席、各全");

    public static (string? Unit, string? Person) Split(ReadOnlySpan<char> who)
    {
        if (IsTitledBetween(who))
        {
            return (null, Written(who));
        }

        // From its end: 文化中心｜管理所｜龔所長 is of the unit that stands last.
        for (var at = who.Length - 2; at > 0; at--)
        {
            var ending = UnitWords.EndingAt(who, at);
            var after = at + ending;
            if (ending == 0 || after >= who.Length || who.Length - after > LongestPerson)
            {
                continue;
            }

            if (IsPerson(who, after))
            {
                return (who[..after].ToString(), Written(who[after..]));
            }
        }

        if (IsSpokesman(who))
        {
            return (null, Written(who));
        }

        if (PlaceEnd(who) is > 0 and var place)
        {
            return (who[..place].ToString(), Written(who[place..]));
        }

        if (!PersonWords.EndsAsTitle(who))
        {
            return UnitWords.EndsAsUnit(who) ? (who.ToString(), null) : (null, null);
        }

        return who.Length <= LongestPerson && (FamilyNames.Begins(who[0]) || PersonWords.EndingAt(who, 0) == who.Length)
            ? (null, Written(who))
            : (null, null);
    }

    // 白沙鎮｜桑鎮長: the place whose head it is.
    private static int PlaceEnd(ReadOnlySpan<char> who) =>
        who.Length is > 4 and <= LongestPerson && who[^1] == '長' && "鄉鎮市區縣里村".Contains(who[^2], StringComparison.Ordinal)
        && who[..^2].IndexOf(who[^2]) is > 0 and var at && FamilyNames.Begins(who[at + 1]) && at + 2 < who.Length - 1
            ? at + 1
            : 0;

    // 龔所長, 美玉專委, 總聯絡人紀念祖參議, and 工會｜代表
    private static bool IsPerson(ReadOnlySpan<char> who, int at)
    {
        var person = who[at..];
        if (IsTitledBetween(person) || person is Spokesman)
        {
            return true;
        }

        return PersonWords.EndsAsTitle(person)
            && (FamilyNames.Begins(person[0])
                || (person.Length > 1 && PersonWords.EndingAt(who, at + 1) == person.Length - 1)
                || (PersonWords.EndingAt(who, at) is > 1 and var title && title + 2 < person.Length && FamilyNames.Begins(person[title])));
    }

    // 勞工代表, 家長代表
    private static bool IsSpokesman(ReadOnlySpan<char> who) =>
        who.Length is > 3 and <= LongestSpokesman && who.EndsWith(Spokesman, StringComparison.Ordinal) && who.IndexOfAny(NoSpokesman) < 0;

    // 甄委員曉嵐: family name, title, given name.
    private static bool IsTitledBetween(ReadOnlySpan<char> who) =>
        who.Length is >= 4 and <= 8 && FamilyNames.Begins(who[0]) && PersonWords.EndingAt(who, 1) is > 1 and var title && who.Length - 1 - title is 1 or 2;

    // 王○明: in a name the circle stands for a letter, not for zero.
    private static string Written(ReadOnlySpan<char> person) => person.ToString().Replace('〇', '○');
}
