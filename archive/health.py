"""`/health/`: whether the archive can answer, for a balancer or a container's probe. It tells nothing else."""

from django.db import Error, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from archive.errors import RETRY_AFTER


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 where the database answers, 503 where it is away."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return JsonResponse({"database": "away"}, status=503, headers={"Retry-After": str(RETRY_AFTER)})
    return JsonResponse({"database": "ok"})
