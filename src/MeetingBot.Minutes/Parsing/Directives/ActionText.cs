namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>The act of a clause without those it is for and without the marks around it.</summary>
internal static class ActionText
{
    public static string Of(FlowText flow, ActClause clause, string text)
    {
        var isToldFirst = clause.Act.Orders && clause.Act.Owners.Count > 0
            && clause.Act.At > clause.Span.Start && clause.Act.At < clause.Span.End;
        var start = isToldFirst ? clause.Act.At : clause.Span.Start;
        var end = clause.Span.End;
        while (end > start && flow.Text[end - 1] is '，' or '。' or '；' or '：')
        {
            end--;
        }

        while (start < end && flow.Text[start] is '，' or '：')
        {
            start++;
        }

        return start == clause.Span.Start && end == clause.Span.End ? text : flow.Original(start, end);
    }
}
