using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using static System.FormattableString;

namespace MeetingBot.Reminders.Amending;

/// <summary>Changes to the calendar and what they move, in words for an admin.</summary>
internal static class CalendarWords
{
    private const int MostDays = 20;
    private const int MostMoves = 5;

    /// <summary>The days that change, one a line.</summary>
    public static string Days(CalendarDraft draft)
    {
        var lines = draft.Changes.OrderBy(change => change.Day).Select(Line)
            .Concat(draft.Restored.Order().Select(day => $"・{RocDate.Write(day)}：恢復原公布的辦公日曆（{(OfficeCalendar.Published.IsOfficeDay(day) ? "上班" : "放假")}）")).ToList();
        return string.Join('\n', lines.Take(MostDays)) + (lines.Count > MostDays ? Invariant($"\n・另有 {lines.Count - MostDays} 天") : "");
    }

    public static string Line(CalendarChange change)
    {
        var kind = change switch
        {
            { IsTyphoon: true } => "颱風停班（期限不變，當天不提醒）",
            { IsOff: true } => "放假",
            _ => "上班",
        };
        return $"・{RocDate.Write(change.Day)}：{kind}{(change.Name.Length > 0 ? $"，{change.Name}" : "")}";
    }

    public static string Moves(IReadOnlyList<CalendarMove> moves)
    {
        if (moves.Count == 0)
        {
            return "目前沒有待辦的期限或提醒會因此改日期。";
        }

        var terms = moves.Count(move => move.Owner is null);
        var lines = moves.OrderBy(move => move.Owner is not null).Take(MostMoves).Select(move =>
            Invariant($"・待辦 {move.Duty}{(move.Owner is { } owner ? $"（{owner}）" : "")}{move.What}：{RocDate.Write(move.From)} → {RocDate.Write(move.To)}"));
        var more = moves.Count > MostMoves ? Invariant($"\n・另有 {moves.Count - MostMoves} 則") : "";
        return Invariant($"會改日期的有：期限 {terms} 項、提醒 {moves.Count - terms} 則。\n{string.Join('\n', lines)}{more}");
    }
}
