using MeetingBot.Answers.Model;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Answers;

/// <summary>The door of the room for the host: question in, answer with citations out.</summary>
internal static class AnswersModule
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) =>
        services.AddAnswerWriter().AddSingleton<AnswerLinks>().AddSingleton<QuestionNotes>().AddSingleton<AnswerDesk>();
}
