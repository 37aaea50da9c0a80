using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Takes unit and person of a speaker's name apart: 總務中心 / 陳主任, 港務局 / 林美玉專委.</summary>
internal static class SpeakerName
{
    private const int LongestPerson = 10;

    public static (string? Unit, string? Person) Split(ReadOnlySpan<char> who)
    {
        if (IsTitledBetween(who))
        {
            return (null, Written(who));
        }

        for (var at = 1; at < who.Length - 1; at++)
        {
            var ending = UnitWords.EndingAt(who, at);
            var after = at + ending;
            if (ending == 0 || after >= who.Length || who.Length - after > LongestPerson)
            {
                continue;
            }

            var person = who[after..];
            if (IsTitledBetween(person)
                || (PersonWords.EndsAsTitle(person) && (FamilyNames.Begins(person[0]) || (person.Length > 1 && PersonWords.EndingAt(who, after + 1) == person.Length - 1))))
            {
                return (who[..after].ToString(), Written(person));
            }
        }

        if (!PersonWords.EndsAsTitle(who))
        {
            return UnitWords.EndsAsUnit(who) ? (who.ToString(), null) : (null, null);
        }

        return who.Length <= LongestPerson && (FamilyNames.Begins(who[0]) || PersonWords.EndingAt(who, 0) == who.Length)
            ? (null, Written(who))
            : (null, null);
    }

    // 甄委員曉嵐: family name, title, given name.
    private static bool IsTitledBetween(ReadOnlySpan<char> who) =>
        who.Length is >= 4 and <= 8 && FamilyNames.Begins(who[0]) && PersonWords.EndingAt(who, 1) is > 1 and var title && who.Length - 1 - title is 1 or 2;

    // 王○明: in a name the circle stands for a letter, not for zero.
    private static string Written(ReadOnlySpan<char> person) => person.ToString().Replace('〇', '○');
}
