using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.DirectLine;

/// <summary>
/// Lets scripts of other pages call (CORS). A filter and not the middleware: refusals must carry the headers too, or a browser shows its
/// script nothing of them, and the host's other pages stay closed.
/// </summary>
internal sealed class CrossOrigin(ICorsService cors, IOptions<DirectLineOptions> options, IHostEnvironment environment) : IEndpointFilter
{
    private readonly CorsPolicy policy = Policy(environment.IsDevelopment() ? ["*"] : options.Value.Origins);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext;
        if (request.Request.Headers.Origin.Count > 0)
        {
            cors.ApplyResult(cors.EvaluatePolicy(request, policy), request.Response);
        }

        return await next(context).ConfigureAwait(false);
    }

    private static CorsPolicy Policy(IReadOnlyList<string> origins) => new CorsPolicyBuilder([.. origins])
        .AllowAnyHeader()
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithExposedHeaders("Retry-After")
        .SetPreflightMaxAge(TimeSpan.FromMinutes(10))
        .Build();
}
