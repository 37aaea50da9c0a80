namespace MeetingBot.Answers.Understanding;

/// <summary>Gives a question that only makes sense after another what it takes over from it.</summary>
internal static class FollowUp
{
    public static Question Merge(Question question, Question before)
    {
        var own = question.Words.ToList();
        var taken = before.Topic.Where(w => own.All(o => o.Folded != w.Folded)).Select(w => w with { AskedBefore = true });
        var wanted = question.Wanted == Wanted.Anything ? before.Wanted : question.Wanted;
        var meeting = question.Meeting is { Series.Count: > 0 } ? question.Meeting : before.Meeting is { } earlier && question.Meeting is { } now ? earlier with { Session = now.Session, Year = now.Year ?? earlier.Year } : question.Meeting ?? before.Meeting;
        return question with
        {
            Words = [.. own, .. taken],
            Meeting = meeting,
            Scope = meeting == question.Meeting ? question.Scope : meeting == before.Meeting ? before.Scope : null,
            Wanted = wanted,
            Measure = question.Measure ?? (question.Wanted == Wanted.Anything ? before.Measure : null),
            CaseNumbers = question.CaseNumbers.Count > 0 ? question.CaseNumbers : before.CaseNumbers,
            Dates = question.Dates.Count > 0 ? question.Dates : before.Dates,
            Intent = Intents(question, before, meeting),
        };
    }

    private static Intent Intents(Question question, Question before, MeetingMention? meeting) =>
        question.Field is not null && meeting is not null && !question.Topic.Any(w => w.Class >= WordClass.Thing && w.Text.Length > 1 && MeetingFieldReader.Read(w.Text) is null) ? Intent.MeetingFact
        : question.CaseNumbers.Count == 0 && before.CaseNumbers.Count > 0 && question.Text.Contains('案', StringComparison.Ordinal) ? Intent.Case
        : question.Intent == Intent.Passage && before.Intent is Intent.Case && !question.Topic.Any() ? Intent.Case
        : question.Intent == Intent.Passage && !question.Topic.Any() ? before.Intent
        : question.Intent;
}
