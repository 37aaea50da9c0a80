using MeetingBot.Archive;
using MeetingBot.Dialogue.Commands;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Feedbacks;
using MeetingBot.Dialogue.Feeds;
using MeetingBot.Dialogue.Lists;
using MeetingBot.Dialogue.Office;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Dialogue;

/// <summary>The door of the room: one incoming message, and what is said to it.</summary>
internal static class DialogueModule
{
    public static IServiceCollection AddDialogue(this IServiceCollection services)
    {
        services.AddSettings<DialogueOptions>(DialogueOptions.Section);
        return services
            .AddOfficeDesks()
            .AddSingleton<DialogueDesk>()
            .AddSingleton<Conversation>()
            .AddSingleton<Questions>()
            .AddSingleton<AnswerMessage>()
            .AddSingleton<Replies>()
            .AddSingleton<Waiting>()
            .AddSingleton<GroupSight>()
            .AddSingleton<LastWord>()
            .AddSingleton<NumberedAnswers>()
            .AddSingleton<Lateness>()
            .AddSingleton<Edits>()
            .AddSingleton<Withdrawals>()
            .AddSingleton<Files>()
            .AddSingleton<FeedbackDesk>()
            .AddSingleton<CommandReader>()
            .AddSingleton<CommandDesk>()
            .AddSingleton<HelpDesk>()
            .AddSingleton<Examples>()
            .AddSingleton<LookUps>()
            .AddSingleton<ResolutionList>()
            .AddSingleton<AdminDesk>()
            .AddSingleton<Reloading>()
            .AddSingleton<FeedDesk>()
            .AddDutyDesks()
            .AddSingleton<DutyLists>();
    }
}
