using System.Buffers;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Whether words tell somebody to do something: 請, 應, 須, 務必; not 申請, 因應, 需求.</summary>
internal static class Orders
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("請應須需務責限");

    public static bool In(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(Beginnings); at >= 0;)
        {
            var before = at > 0 ? words[at - 1] : '\0';
            var next = at + 1 < words.Length ? words[at + 1] : '\0';
            if (IsOrder(words[at], before, next))
            {
                return true;
            }

            var more = words[(at + 1)..].IndexOfAny(Beginnings);
            at = more < 0 ? -1 : at + 1 + more;
        }

        return false;
    }

    private static bool IsOrder(char c, char before, char next) => c switch
    {
        '請' => !Glance.IsOneOf(before, "申邀聘報提函敦") && !Glance.IsOneOf(next, "假領求購款"),
        '應' => !Glance.IsOneOf(before, "因反對適供相效響呼回感") && !Glance.IsOneOf(next, "用變對急聘屆徵"),
        '須' => true,
        '需' => next is not '求' && before is not ('所' or '急' or '必'),
        '務' => next is '必' or '求' or '請',
        '責' => next is '成' or '請',
        _ => next is '於' or '期',
    };
}
