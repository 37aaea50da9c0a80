namespace MeetingBot.Tests.Console;

/// <summary>Runs where the annotated minutes lie beside the repository; elsewhere the run says that it was skipped, and why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WhenAnnotatedMinutesAreThereAttribute : TheoryAttribute
{
    public WhenAnnotatedMinutesAreThereAttribute()
    {
        if (Repository.Shared is null)
        {
            Skip = "The annotated minutes are not there: no folder shared/gold above the tests, and MEETINGBOT_SHARED names none.";
        }
    }
}
